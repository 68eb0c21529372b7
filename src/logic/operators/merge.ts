import { unify } from "../../facts/types.js";
import { elementsOf, isUnknown, known, type Tracked, unknown } from "../traced.js";
import { delegated } from "./forms/strict.js";
import type { Operator } from "./operator.js";

/** Lists put together into one; what is no list is an element of it. */
export const merge: Operator = {
  ...delegated({
    name: "merge",
    arity: [0, Number.POSITIVE_INFINITY],
    type: (operands) => ({
      kind: "list",
      items: unify(operands.map(({ type }) => (type.kind === "list" ? type.items : type))),
    }),
  }),
  trace: (operation, scope, { trace }) => {
    const operands = operation.operands.map((operand) => trace(operand, scope));
    const parts = operands.flatMap(spread);
    if (operands.some(isUnknown)) return { ...unknown(operation, operands), parts };
    return known(operation, { value: parts.map(({ value }) => value), parts }, operands);
  },
};

function spread(operand: Tracked): readonly Tracked[] {
  return operand.value === undefined || Array.isArray(operand.value) ? elementsOf(operand) : [operand];
}
