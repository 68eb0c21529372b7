import { booleanType } from "../../../facts/types.js";
import { isUnknown, known, unknown } from "../../traced.js";
import { truthy } from "../../values.js";
import type { Operator } from "../operator.js";

/** JsonLogic's truth of a value, or its opposite. */
export function truth(name: "!" | "!!", positive: boolean, swaps: readonly string[]): Operator {
  return {
    name,
    arity: [1, 1],
    uses: () => "test",
    type: () => booleanType,
    swaps,
    closure: ({ operands: [operand] }, { run }) => {
      const inner = operand === undefined ? () => undefined : run(operand);
      return (data, env) => {
        const value = inner(data, env);
        return value === undefined ? undefined : truthy(value) === positive;
      };
    },
    trace: (operation, scope, { trace }) => {
      const operands = operation.operands.map((operand) => trace(operand, scope));
      if (operands.some(isUnknown)) return unknown(operation, operands);
      return known(operation, { value: truthy(operands[0]?.value) === positive }, operands);
    },
  };
}
