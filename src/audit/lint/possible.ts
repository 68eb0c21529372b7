import { booleanType } from "../../facts/types.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { lowerRule } from "../../logic/lower.js";
import { operatorOf } from "../../logic/operators/index.js";
import { findFacts } from "../cases/find-facts.js";
import { tried } from "../try-rule.js";
import type { LintContext, LintedRule } from "./context.js";

/** Are there facts, or an item, of which some conditions have these truths? Where that is open, there may be. */
export function isPossible(
  leaves: readonly Expr[],
  truths: readonly boolean[],
  lists: readonly Expr[],
  { rule }: LintedRule,
  { facts }: LintContext,
): boolean {
  const operation = (op: string, operands: readonly Expr[]): OperationExpr => {
    return { kind: "operation", op, operands, use: "test", pointer: "", type: booleanType };
  };
  const asked = operation(
    "and",
    leaves.map((leaf, i) => operation(truths[i] === true ? "!!" : "!", [leaf])),
  );
  const logic = lists.reduceRight((body, list) => operation("some", [list, body]), asked);
  const found = findFacts(
    [tried(lowerRule({ logic }, facts), rule, facts)],
    facts,
    ([outcome]) => (outcome === "pass" ? "" : undefined),
    { budget: 2_000, kinds: 1 },
  );
  return found.witnesses.size > 0 || found.gap !== undefined;
}

/** The lists over whose items an expression is asked, the outermost first. */
export function listsAround(expr: Expr, part: Expr): Expr[] {
  const around = [...exprsIn(part)].filter(
    (one): one is OperationExpr =>
      one.kind === "operation" &&
      operatorOf(one.op).body === "element" &&
      one.operands[1] !== undefined &&
      [...exprsIn(one.operands[1])].includes(expr),
  );
  return around.flatMap(({ operands }) => operands.slice(0, 1));
}
