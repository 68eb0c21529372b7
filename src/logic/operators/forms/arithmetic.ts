import { numberType } from "../../../facts/types.js";
import type { Operator } from "../operator.js";
import { expectKind } from "../typing.js";
import { delegated } from "./strict.js";

/** An operator from numbers to a number, with json-logic-js's coercions. */
export function arithmetic(operator: Pick<Operator, "name" | "arity" | "infix" | "swaps">): Operator {
  return delegated({
    ...operator,
    type: (operands, _, report) => {
      for (const operand of operands) expectKind(operand, operator.name, numberType, report);
      return numberType;
    },
  });
}
