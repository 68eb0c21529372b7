import type { NumberType } from "../../../facts/types.js";
import type { ToInterval } from "../../tally.js";
import { isUnknown, known, traceOver, unknown } from "../../traced.js";
import { truthy } from "../../values.js";
import type { Operator } from "../operator.js";

/** How many elements of a list meet a condition, as an interval while some are undecided. */
export function tally(
  operator: Pick<Operator, "name" | "arity" | "reference" | "swaps"> & {
    readonly type: NumberType;
  },
  toInterval: ToInterval,
): Operator {
  const { name, type } = operator;
  return {
    ...operator,
    body: "element",
    uses: (i) => (i === 0 ? "list" : "test"),
    type: ([list], _, check) => {
      check.list(name, list);
      const most = list?.type.kind === "list" ? list.type.maxItems : undefined;
      return most === undefined || type.maximum !== undefined ? type : { ...type, maximum: most };
    },
    closure: (operation, compile) => {
      const interval = intervalOf(operation, compile);
      return (data, env) => {
        const found = interval(data, env);
        return found?.low === found?.high ? found?.low : undefined;
      };
    },
    interval: intervalOf,
    trace: (operation, scope, tracer) => {
      const [list, body] = operation.operands;
      if (list === undefined) throw new Error(`${name} has a list`);
      const traced = body === undefined ? undefined : traceOver([list, body], scope, tracer);
      const over = traced?.list ?? tracer.trace(list, scope);
      const operands = [over, ...(traced?.bodies ?? [])];
      if (isUnknown(over) && over.certain === undefined) return unknown(operation, operands, traced?.beyond);
      const truths = traced?.bodies ?? [];
      const elements = over.certain === undefined ? listOf(over.value) : (over.parts ?? []);
      const met = body === undefined ? elements.length : truths.filter(({ value }) => truthy(value)).length;
      const open = truths.filter(isUnknown).length;
      const interval = toInterval({ met, open, all: elements.length, isWhole: over.certain !== "some" });
      if (interval.low === interval.high) return { ...known(operation, { value: interval.low }, operands), interval };
      return { ...unknown(operation, operands, traced?.beyond), interval };
    },
  };

  function intervalOf(
    ...[{ operands }, { run, elements }]: Parameters<NonNullable<Operator["interval"]>>
  ): ReturnType<NonNullable<Operator["interval"]>> {
    const [list, body] = operands;
    const over = list === undefined ? () => undefined : elements(list);
    const meets = body === undefined ? () => true : run(body);
    return (data, env) => {
      const found = over(data, env);
      if (found === undefined) return undefined;
      let met = 0;
      let open = 0;
      for (const element of found.values) {
        const value = meets(element, env);
        if (value === undefined) open += 1;
        else if (truthy(value)) met += 1;
      }
      return toInterval({ met, open, all: found.values.length, isWhole: found.isWhole });
    };
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
