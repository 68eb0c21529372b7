import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { problem } from "../problem.js";
import { type FindInRule, isProvedAlike, partsOf, warning, withExpr } from "./context.js";

/** An operand of `and` or `or` without which the rule says the same of all facts. */
export const idlePart: FindInRule = (rule, { facts }) =>
  partsOf(rule.logic)
    .flatMap((part) => [...exprsIn(part)])
    .filter((expr) => isJoined(expr))
    .flatMap((expr) =>
      expr.operands.flatMap((operand, i) => {
        if (isGuard(operand)) return [];
        const without = { ...expr, operands: expr.operands.toSpliced(i, 1) };
        if (!isProvedAlike(rule, withExpr(rule, expr, without, facts), facts)) return [];
        return [warning(problem("idle-part", rule.at + operand.pointer, { operator: expr.op }))];
      }),
    );

function isJoined(expr: Expr): expr is OperationExpr {
  return expr.kind === "operation" && (expr.op === "and" || expr.op === "or") && expr.operands.length > 1;
}

/** That a list has items is said for those who read the rule, also where `all` says so too. */
function isGuard(expr: Expr): boolean {
  const [list] = expr.kind === "operation" && (expr.op === "!" || expr.op === "!!") ? expr.operands : [];
  return list?.type.kind === "list";
}
