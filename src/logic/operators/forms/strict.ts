import jsonLogic from "json-logic-js";
import { type Env, valuesOf } from "../../run.js";
import { isUnknown, known, type Trace, unknown } from "../../traced.js";
import { primitive } from "../../values.js";
import type { Operator } from "../operator.js";

/** Computes from known operands. `undefined` means unknown: only a text that is no date where one is wanted gives it. */
export type Compute = (operands: readonly unknown[], env: Env) => unknown;

type Rest = Omit<Operator, "closure" | "trace">;

/** An operator that is unknown as soon as an operand is. `compute` is given for so many operands. */
export function strict(operator: Rest, compute: (count: number) => Compute): Operator {
  return {
    ...operator,
    closure: ({ operands }, { run }) => {
      const values = valuesOf(operands.map(run));
      const result = compute(operands.length);
      return (data, env) => {
        const found = values(data, env);
        return found === undefined ? undefined : result(found, env);
      };
    },
    trace: (expr, scope, { trace, env }) => {
      const operands = expr.operands.map((operand) => trace(operand, scope));
      if (operands.some(isUnknown)) return unknown(expr, operands);
      const values = operands.map(({ value }) => value);
      const value = compute(values.length)(values, env);
      if (value !== undefined) return known(expr, { value }, operands);
      // A text that is no date was given where a date is wanted: the fact is there, and still not known.
      const missing = [...new Set(operands.flatMap(placesOf))];
      return { ...unknown(expr, operands), missing };
    },
  };
}

/** Where a value stands, or what it was computed from. */
function placesOf({ at, operands }: Trace): readonly string[] {
  return at === undefined ? operands.flatMap(placesOf) : [at];
}

/** An operator that json-logic-js computes, whose semantics these are. */
export function delegated(operator: Rest): Operator {
  return strict(operator, (count) => delegate(operator.name, count));
}

/** The operands go in as data that the expression reads by index, so that an operand that looks like logic is never run. */
function delegate(name: string, count: number): Compute {
  if (name === "*" && count === 1) return ([only]) => only; // json-logic-js hands it on, uncoerced
  const reads = Array.from({ length: count }, (_, index) => ({ var: String(index) }));
  const logic = { [name]: reads } as Parameters<typeof jsonLogic.apply>[0];
  const asData = name === "merge" ? (value: unknown) => value : primitive;
  return (operands) => jsonLogic.apply(logic, operands.map(asData));
}
