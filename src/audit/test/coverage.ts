import type { CompiledPack } from "../../engine/compiled-pack.js";
import { dayNumber } from "../../facts/dates.js";
import type { Case, Rule } from "../../generated/schemas.js";
import { localeGiven } from "../../locales/locale.js";
import { traceLogic } from "../../logic/backends/trace.js";
import type { Expr, OperationExpr } from "../../logic/expr.js";
import type { RuleLogic } from "../../logic/lower.js";
import { operatorOf } from "../../logic/operators/index.js";
import { outlineOf } from "../../logic/outline.js";
import type { Trace } from "../../logic/traced.js";
import { truthy } from "../../logic/values.js";
import { assertWholePack } from "../../pack/assert-whole-pack.js";
import { sourceOf } from "../../pack/source.js";
import { unpolluted } from "../../problems/host.js";
import { isUndated, someToday, type TriedRule, triedRule } from "../try-rule.js";

/** What a condition can be of facts. */
export type ConditionTruth = "true" | "false" | "unknown";

/** What the cases of a rule have seen a condition be. */
export interface ConditionCoverage {
  /** JSON Pointer into the rule, to the condition. */
  readonly pointer: string;
  /** The condition in words: `autoLockMinutes <= 15`. */
  readonly text: string;
  /** How often it was so: once a case, and of a condition on the elements of a list once an element. */
  readonly seen: Readonly<Record<ConditionTruth, number>>;
  /** What it never was. */
  readonly unseen: readonly ConditionTruth[];
}

/** What the cases of a rule have seen its conditions be. */
export interface RuleCoverage {
  /** The id of the rule. */
  readonly ruleId: string;
  /** Its conditions: those that some truth is missing of first, then in the order of the logic. */
  readonly conditions: readonly ConditionCoverage[];
}

const truths: readonly ConditionTruth[] = ["true", "false", "unknown"];

/**
 * Which conditions the cases of a pack's rules have seen true, false and unknown. It counts what was asked: of the logic where
 * the rule applies, of an `if` the branch that is taken, of `and` and `or` all operands, whichever decides. What negates a
 * whole condition is no condition of its own. Cases with wrong facts, or without the day that they need, show nothing.
 *
 * Whether a case would notice that a condition is wrong is another question, which {@link testPack} answers.
 *
 * @param pack a compiled pack.
 * @param locale the language of the conditions in words, as a BCP 47 tag. What hygie does not speak is English.
 * @returns the coverage of each rule, in the pack's order.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { conditionCoverage } from "hygie/testing";
 *
 * const rule = conditionCoverage(macsf).find(({ ruleId }) => ruleId === "device-auto-lock");
 * const bound = rule?.conditions.find(({ text }) => text === "autoLockMinutes <= 15");
 * bound?.unseen; //=> []
 * ```
 */
export function conditionCoverage(pack: CompiledPack, locale = "en"): RuleCoverage[] {
  return unpolluted(() => coverageOf(pack, locale));
}

function coverageOf(pack: CompiledPack, locale: string): RuleCoverage[] {
  assertWholePack(pack);
  const { rules } = sourceOf(pack);
  return pack.definition.rules.map((rule, index) => {
    const [right, logic] = [triedRule(pack, index), rules[index]];
    if (right === undefined || logic === undefined) throw new Error(`the rule ${rule.id} was not loaded`);
    const seen = seenIn(casesThatCount(rule, right, pack), logic, right);
    const conditions = [...seen].map(([expr, counts]): ConditionCoverage => {
      const { text } = outlineOf(expr, localeGiven(locale), right.parameters);
      return { pointer: expr.pointer, text, seen: counts, unseen: truths.filter((truth) => counts[truth] === 0) };
    });
    const isWhole = ({ unseen }: ConditionCoverage) => Number(unseen.length === 0);
    return { ruleId: rule.id, conditions: conditions.toSorted((a, b) => isWhole(a) - isWhole(b)) };
  });
}

function casesThatCount({ cases }: Rule, right: TriedRule, { engine }: CompiledPack): Case[] {
  return cases.filter((one) => engine.read(one.facts).problems.length === 0 && !isUndated(one, right));
}

function seenIn(
  cases: readonly Case[],
  { appliesWhen, logic }: RuleLogic,
  { parameters }: TriedRule,
): ReadonlyMap<Expr, Record<ConditionTruth, number>> {
  const parts = appliesWhen === undefined ? [logic] : [appliesWhen, logic];
  const conditions = parts.flatMap((part) => [...conditionsOf(part)]);
  const seen = new Map(conditions.map((expr) => [expr, { true: 0, false: 0, unknown: 0 }]));
  const count = (trace: Trace): void => {
    const counts = seen.get(trace.expr);
    if (counts !== undefined) counts[truthOf(trace)] += 1;
    trace.operands.forEach(count);
  };
  for (const { facts, now } of cases) {
    for (const part of parts) {
      const trace = traceLogic(part, facts, dayNumber(now) ?? someToday, parameters);
      count(trace);
      if (truthOf(trace) !== "true") break; // of a rule that does not apply the logic is not asked
    }
  }
  return seen;
}

function truthOf({ value }: Trace): ConditionTruth {
  return value === undefined ? "unknown" : truthy(value) ? "true" : "false";
}

/** An expression whose truth is asked for, and those that it is made of; those of a list's elements too. */
function* conditionsOf(expr: Expr): Generator<Expr> {
  if (expr.kind === "literal" || expr.kind === "param") return; // it is what it is
  const [negated] = expr.kind === "operation" && isNegation(expr) ? expr.operands : [];
  if (negated?.kind === "operation" && negated.type.kind === "boolean") {
    yield* conditionsOf(negated);
    return;
  }
  yield expr;
  for (const part of partsOf(expr)) yield* conditionsOf(part);
}

function isNegation({ op }: OperationExpr): boolean {
  return op === "!" || op === "!!";
}

const joining = ["and", "or", "if"];
const quantifiers = ["all", "some", "none"];

/** The conditions right inside of one: what it joins, and what it asks of the elements of lists. */
function partsOf(expr: Expr): readonly Expr[] {
  if (expr.kind !== "operation") return [];
  const { op, operands } = expr;
  if (joining.includes(op)) return operands;
  if (quantifiers.includes(op) || isTally(expr)) return operands.slice(1);
  return operands.filter(isTally).flatMap(partsOf);
}

/** Does it count, or tell a share? */
function isTally(expr: Expr): boolean {
  return expr.kind === "operation" && operatorOf(expr.op).interval !== undefined;
}
