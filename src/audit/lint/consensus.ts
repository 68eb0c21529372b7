import { type Expr, exprsIn } from "../../logic/expr.js";
import type { LintContext, LintedRule } from "./context.js";
import { isPossible, listsAround } from "./possible.js";
import { folded, isLeaf, joinedBy, keyOf, skeletonOf } from "./rewritings.js";

/** What asks of a fact in more ways is not looked into, since each doubles what has to be tried. */
const mostLeaves = 4;

/**
 * A condition beside what it comes to whatever a fact is that it reads more than once: `or` what is so for each value of that fact;
 * or else `and` what is so for some.
 */
export function consensusOf(expr: Expr, part: Expr, rule: LintedRule, context: LintContext): Expr[] {
  const leaves = [
    ...new Map(
      skeletonOf(expr)
        .filter(isLeaf)
        .map((leaf) => [keyOf(leaf), leaf]),
    ).values(),
  ];
  const groups = factsIn(leaves).map((fact) => leaves.filter((leaf) => reads(leaf, fact)));
  return groups.flatMap((group) => {
    if (group.length < 2 || group.length > mostLeaves) return [];
    const left = combinations(group.length)
      .filter((truths) => isPossible(group, truths, listsAround(expr, part), rule, context))
      .map((truths) => group.reduce<Expr>((one, leaf, i) => withTruth(one, leaf, truths[i] === true), expr));
    const [always, sometimes] = [joinedBy("and", left, expr), joinedBy("or", left, expr)];
    return [joinedBy("or", [expr, always], expr), joinedBy("and", [expr, sometimes], expr)];
  });
}

function withTruth(expr: Expr, leaf: Expr, truth: boolean): Expr {
  return folded(expr, (one) => isLeaf(one) && keyOf(one) === keyOf(leaf), truth);
}

function factsIn(leaves: readonly Expr[]): string[] {
  return [
    ...new Set(leaves.flatMap((leaf) => [...exprsIn(leaf)].flatMap((one) => ("fact" in one ? [one.fact ?? ""] : [])))),
  ];
}

function reads(leaf: Expr, fact: string): boolean {
  return [...exprsIn(leaf)].some((one) => "fact" in one && one.fact === fact);
}

function combinations(count: number): boolean[][] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, i) => (bits & (1 << i)) > 0),
  );
}
