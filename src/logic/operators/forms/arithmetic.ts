import { numberType } from "../../../facts/types.js";
import type { Operator } from "../operator.js";
import { delegated } from "./strict.js";

/** An operator from numbers to a number, with json-logic-js's coercions. */
export function arithmetic(operator: Pick<Operator, "name" | "arity" | "infix" | "swaps">): Operator {
  return delegated({
    ...operator,
    type: (operands, _, check) => {
      for (const operand of operands) check.kind(operand, operator.name, numberType);
      return numberType;
    },
  });
}
