import { booleanType } from "../../facts/types.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { problem } from "../problem.js";
import type { Verdict } from "../try-rule.js";
import { error, type FindInRule, isProvedAlike, partsOf, withExpr } from "./context.js";

const comparisons = ["===", "==", "<", "<=", ">", ">=", "in"];

/** Bounds of one fact that no value of it meets, in one `and`: wherever they decide, they could as well be false. */
export const contradiction: FindInRule = (rule, { facts }) =>
  partsOf(rule.logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap((expr) =>
      isJoined(expr)
        ? pairsIn(expr)
            .slice(0, 1)
            .map((fact) => ({ expr, fact }))
        : [],
    )
    .flatMap(({ expr, fact }) => {
      const never: Expr = { kind: "literal", value: false, pointer: expr.pointer, type: booleanType };
      // What is not known decides nothing.
      const isOtherwise = (before: Verdict, after: Verdict) => before !== after && before !== "unknown";
      if (!isProvedAlike(rule, withExpr(rule, expr, never, facts), facts, isOtherwise)) return [];
      return [error(problem("contradiction", rule.at + expr.pointer, { fact }))];
    });

function isJoined(expr: Expr): expr is OperationExpr {
  return expr.kind === "operation" && expr.op === "and" && expr.operands.length > 1;
}

/** The facts that are compared more than once. */
function pairsIn({ operands }: OperationExpr): string[] {
  const compared = operands.flatMap((operand) => {
    if (operand.kind !== "operation" || !comparisons.includes(operand.op)) return [];
    return [...exprsIn(operand)].flatMap((one) => (one.kind === "var" && one.fact !== undefined ? [one.fact] : []));
  });
  return compared.filter((fact, i) => compared.indexOf(fact) !== i);
}
