import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { type LintContext, type LintedRule, partsOf } from "./context.js";
import { isPossible, listsAround } from "./possible.js";

const comparisons = ["===", "==", "!==", "!=", "<", "<=", ">", ">=", "in"];

/** Bounds of one fact that `and` or `or` joins. */
export interface JoinedBounds {
  readonly expr: OperationExpr;
  readonly fact: string;
}

/**
 * Where a rule joins bounds of one fact by an operator though no value, or none of an item, has one truth of all of them: met by
 * none, an `and` of them is never true; missed by none, an `or` of them always is.
 */
export function joinedBounds(rule: LintedRule, context: LintContext, op: "and" | "or"): JoinedBounds[] {
  return partsOf(rule.logic).flatMap((part) =>
    [...exprsIn(part)].flatMap((expr) => {
      if (expr.kind !== "operation" || expr.op !== op) return [];
      const lists = listsAround(expr, part);
      const isImpossible = (fact: string) => {
        const bounds = expr.operands.filter((operand) => factsBounded(operand).includes(fact));
        const truths = bounds.map(() => op === "and");
        return bounds.length > 1 && !isPossible(bounds, truths, lists, rule, context);
      };
      const facts = new Set(expr.operands.flatMap(factsBounded));
      return [...facts]
        .filter(isImpossible)
        .slice(0, 1)
        .map((fact) => ({ expr, fact }));
    }),
  );
}

/** The facts that a comparison, or the opposite of one, compares. */
function factsBounded(operand: Expr): string[] {
  if (operand.kind !== "operation") return [];
  const [inside] = operand.operands;
  if (operand.op === "!" && inside !== undefined) return factsBounded(inside);
  if (!comparisons.includes(operand.op)) return [];
  return [...exprsIn(operand)].flatMap((one) => (one.kind === "var" && one.fact !== undefined ? [one.fact] : []));
}
