import { unify } from "../../facts/types.js";
import type { Expr, OperationExpr } from "../expr.js";
import { elementsOf, isUnknown, known, type Tracked, unknown } from "../traced.js";
import type { Operator } from "./operator.js";

/** One value from a list, step by step over `current` and `accumulator`. The parser gives it its first value, if none is. */
export const reduce: Operator = {
  name: "reduce",
  arity: [2, 3],
  body: "step",
  uses: (i) => (i === 0 ? "list" : "value"),
  type: ([list, body, first], _, check) => {
    check.list("reduce", list);
    return unify([body, first].flatMap((operand) => (operand === undefined ? [] : [operand.type])));
  },
  closure: (operation, { run }) => {
    const [list, step, first] = partsOf(operation).map(run) as [
      ReturnType<typeof run>,
      ReturnType<typeof run>,
      ReturnType<typeof run>,
    ];
    return (data, env) => {
      const elements = list(data, env);
      let accumulator = first(data, env);
      if (elements === undefined || accumulator === undefined) return undefined;
      for (const current of Array.isArray(elements) ? elements : []) {
        accumulator = step({ current, accumulator }, env);
        if (accumulator === undefined) return undefined;
      }
      return accumulator;
    };
  },
  trace: (operation, scope, tracer) => {
    const [list, step, first] = partsOf(operation);
    const over = tracer.trace(list, scope);
    const start = tracer.trace(first, scope);
    const operands = [over, start];
    let accumulator: Tracked = start;
    for (const current of elementsOf(over)) {
      const body = tracer.trace(step, { ...current, accumulator });
      operands.push(body);
      accumulator = operands.some(isUnknown) ? { value: undefined } : body;
    }
    if (!operands.some(isUnknown)) return known(operation, accumulator, operands);
    const nobody = { value: undefined };
    return unknown(
      operation,
      operands,
      isUnknown(over) ? [tracer.trace(step, { ...nobody, accumulator: nobody })] : [],
    );
  },
};

function partsOf({ operands }: OperationExpr): readonly [list: Expr, step: Expr, first: Expr] {
  const [list, step, first] = operands;
  if (list === undefined || step === undefined || first === undefined) throw new Error("reduce has three operands");
  return [list, step, first];
}
