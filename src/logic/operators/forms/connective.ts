import { unify } from "../../../facts/types.js";
import type { OperationExpr } from "../../expr.js";
import { isUnknown, known, undecided } from "../../traced.js";
import { truthy } from "../../values.js";
import type { Operator } from "../operator.js";

/** `and` is decided by a falsy operand, `or` by a truthy one, wherever it stands. */
export function connective(name: "and" | "or", decisive: boolean): Operator {
  return {
    name,
    arity: [1, Number.POSITIVE_INFINITY],
    // A falsy value that `and` hands on is a scalar or an empty list: its truth is all that there is to know.
    uses: (i, count, use) => (i === count - 1 || decisive ? use : "test"),
    type: (operands) => unify(operands.map(({ type }) => type)),
    swaps: [decisive ? "and" : "or"],
    closure: (operation, { run }) => {
      const runs = operation.operands.map(run);
      const exact = isExact(operation);
      const blurs = operation.operands.map(({ type }) => exact && type.kind !== "boolean");
      return (data, env) => {
        let isOpen = false;
        let isBlurred = false;
        let value: unknown;
        for (let i = 0; i < runs.length; i += 1) {
          value = runs[i]?.(data, env);
          if (value === undefined) {
            isOpen = true;
            isBlurred ||= blurs[i] === true;
          } else if (truthy(value) === decisive) {
            const isAnother = isBlurred || (isOpen && exact && typeof value !== "boolean");
            return isAnother ? undefined : value;
          }
        }
        return isOpen ? undefined : value;
      };
    },
    trace: (operation, scope, { trace }) => {
      const operands = operation.operands.map((operand) => trace(operand, scope));
      const deciding = operands.findIndex(({ value }) => value !== undefined && truthy(value) === decisive);
      const last = operands.at(deciding);
      const before = (deciding === -1 ? operands : operands.slice(0, deciding)).filter(isUnknown);
      if (last === undefined || (deciding === -1 && before.length > 0)) return undecided(operation, operands);
      const areBooleans = typeof last.value === "boolean" && before.every(({ expr }) => expr.type.kind === "boolean");
      if (isExact(operation) && before.length > 0 && !areBooleans) {
        return undecided(operation, operands.slice(0, deciding + 1));
      }
      return known(operation, last, operands);
    },
  };
}

/**
 * The value itself is used, and not its truth alone: an unknown operand before the deciding one may then give another
 * value, unless both are boolean.
 */
function isExact({ use }: OperationExpr): boolean {
  return use === "value" || use === "list";
}
