import { dayNumber } from "../../facts/dates.js";
import { childrenOf, type Expr, exprsIn, toLogic } from "../../logic/expr.js";
import { problem } from "../problem.js";
import type { Verdict } from "../try-rule.js";
import { consensusOf } from "./consensus.js";
import {
  differences,
  type FindInRule,
  isProvedAlike,
  type LintContext,
  type LintedRule,
  partsOf,
  warning,
  withExpr,
} from "./context.js";
import { contradiction } from "./contradiction.js";
import { folded, isConnective, rewritingsOf } from "./rewritings.js";
import { tautology } from "./tautology.js";

/**
 * Kleene's tables say unknown of what reads a fact twice even where both its values lead to one verdict. That is so of facts of which
 * the rule says unknown, and another way to write it a verdict, when the two agree wherever the rule says one: what the other says of
 * these facts it says of all that they may become, and so does the rule.
 */
export const needlessUnknown: FindInRule = (rule, context) => {
  const told = [contradiction, tautology]
    .flatMap((find) => find(rule, context))
    .map(({ pointer }) => pointer.slice(rule.at.length));
  return partsOf(rule.logic).flatMap((part) => {
    const mended: Mended[] = [];
    // What stands inside is tried before what it stands in: of both, one mend is enough.
    for (const expr of [...exprsIn(part)].reverse()) {
      const isTold = [...told, ...mended.map((one) => one.inside)].some((at) =>
        `${at}/`.startsWith(`${expr.pointer}/`),
      );
      const found = isTold || !readsTwice(expr) ? undefined : mendOf(expr, part, rule, context);
      if (found !== undefined) mended.push(found);
    }
    return mended.reverse().map(({ at, write, verdict, facts, now }) => {
      const written = JSON.stringify(toLogic(write));
      return warning(problem("needless-unknown", rule.at + at, { verdict, facts, now, write: written }));
    });
  });
};

interface Mended {
  /** Where a fact is read twice, and what to write in another way: that, or what it stands in. */
  readonly inside: string;
  readonly at: string;
  readonly write: Expr;
  readonly verdict: Verdict;
  readonly facts: { readonly json: string };
  readonly now: string | undefined;
}

/** Does a condition read a fact, or a list, in two places? */
function readsTwice(expr: Expr): boolean {
  if (expr.type.kind !== "boolean" || expr.kind !== "operation") return false;
  const read = [...exprsIn(expr)].flatMap((one) => ("fact" in one && one.fact !== undefined ? [one.fact] : []));
  return new Set(read).size < read.length;
}

const isDecided = (before: Verdict, after: Verdict) => before === "unknown" && after !== "unknown";
const isOtherwise = (before: Verdict, after: Verdict) => before !== "unknown" && before !== after;

function mendOf(expr: Expr, part: Expr, rule: LintedRule, context: LintContext): Mended | undefined {
  const { facts } = context;
  for (const write of ways(expr, part, rule, context)) {
    const other = withExpr(rule, expr, write, facts);
    if (!isProvedAlike(rule, other, facts, isOtherwise)) continue;
    const witness = differences(rule, other, facts, isDecided).witnesses.get("");
    if (witness === undefined) continue;
    const today = dayNumber(witness.now);
    return {
      ...{ inside: expr.pointer, ...withoutConstant(expr, write, part) },
      ...{ verdict: other.outcome(witness.facts, today), facts: { json: JSON.stringify(witness.facts) } },
      now: witness.now,
    };
  }
  return undefined;
}

function* ways(expr: Expr, part: Expr, rule: LintedRule, context: LintContext): Generator<Expr> {
  yield* rewritingsOf(expr);
  yield* consensusOf(expr, part, rule, context);
}

/** What is always so is said by what it is joined with, which can do without it. */
function withoutConstant(expr: Expr, write: Expr, part: Expr): Pick<Mended, "at" | "write"> {
  const parent = [...exprsIn(part)].find((one) => isConnective(one) && childrenOf(one).includes(expr));
  if (write.kind !== "literal" || parent === undefined) return { at: expr.pointer, write };
  return withoutConstant(
    parent,
    folded(parent, (one) => one === expr, write.value === true),
    part,
  );
}
