import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { type LintContext, type LintedRule, partsOf } from "./context.js";
import { isPossible, listsAround } from "./possible.js";

const comparisons = ["===", "==", "!==", "!=", "<", "<=", ">", ">=", "in"];

/** Bounds of one fact that `and` or `or` joins, or that are the ends of one comparison. */
export interface JoinedBounds {
  readonly expr: OperationExpr;
  readonly fact: string;
}

/**
 * Where a rule joins bounds of one fact by an operator though no value, or none of an item, has one truth of all of them: met by
 * none, an `and` of them is never true; missed by none, an `or` of them always is. A comparison of three is an `and` of two.
 */
export function joinedBounds(rule: LintedRule, context: LintContext, op: "and" | "or"): JoinedBounds[] {
  return partsOf(rule.logic).flatMap((part) => {
    const found = [...exprsIn(part)].flatMap((expr): JoinedBounds[] => {
      if (expr.kind !== "operation") return [];
      const isChain = op === "and" && comparisons.includes(expr.op) && expr.operands.length > 2;
      if (expr.op !== op && !isChain) return [];
      const joined = isChain ? [expr] : expr.operands;
      const lists = listsAround(expr, part);
      const isImpossible = (fact: string) => {
        const bounds = joined.filter((operand) => factsBounded(operand).includes(fact));
        const truths = bounds.map(() => op === "and");
        return (isChain || bounds.length > 1) && !isPossible(bounds, truths, lists, rule, context);
      };
      const fact = [...new Set(joined.flatMap(factsBounded))].find(isImpossible);
      return fact === undefined ? [] : [{ expr, fact }];
    });
    // What a comparison alone makes impossible is told of that.
    return found.filter(({ expr }) => !found.some((other) => expr.operands.includes(other.expr)));
  });
}

/** The facts that a comparison, or the opposite of one, compares. */
function factsBounded(operand: Expr): string[] {
  if (operand.kind !== "operation") return [];
  const [inside] = operand.operands;
  if (operand.op === "!" && inside !== undefined) return factsBounded(inside);
  if (!comparisons.includes(operand.op)) return [];
  return [...exprsIn(operand)].flatMap((one) => (one.kind === "var" && one.fact !== undefined ? [one.fact] : []));
}
