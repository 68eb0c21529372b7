import type { CompiledPack } from "../../engine/compiled-pack.js";
import { dayNumber } from "../../facts/dates.js";
import { type FactSchema, factsOf } from "../../facts/schema.js";
import type { Case, Rule } from "../../generated/schemas.js";
import { replaceAt } from "../../json/freeze.js";
import { resolvePointer } from "../../json/pointer.js";
import { factsIn } from "../../logic/condition.js";
import { type Expr, mapChildren } from "../../logic/expr.js";
import { lowerRule, type RuleLogic } from "../../logic/lower.js";
import { sourceOf } from "../../pack/source.js";
import type { Problem } from "../../problems/problem.js";
import { type Found, findFacts } from "../cases/find-facts.js";
import type { OnProgress } from "../progress.js";
import { isUndated, type TriedRule, tried, triedRule, type Verdict } from "../try-rule.js";
import { type SourceText, toSourceText } from "./source-text.js";

/** What is amiss in a pack that can be loaded all the same. */
export type Finding = Problem & {
  /** `error`: a verdict may be wrong or a text is missing; `warning`: something is left over. */
  readonly level: "error" | "warning";
};

/** A rule in which mistakes are looked for. */
export interface LintedRule {
  readonly rule: Rule;
  /** JSON Pointer to it. */
  readonly at: string;
  readonly logic: RuleLogic;
  readonly tried: TriedRule;
  /** Its cases that are right: they often spare a search. */
  readonly cases: readonly Case[];
  /** The paths of the facts that it reads. */
  readonly reads: readonly string[];
  /** Is told, often, how many cases a search has tried. */
  readonly onCases: (cases: number) => void;
}

export interface LintContext {
  readonly pack: CompiledPack;
  readonly facts: FactSchema;
  readonly rules: readonly LintedRule[];
  /** The text of the source document, when it is at hand. */
  readonly source: SourceText | undefined;
}

/** Finds one kind of mistake in a rule, or in the rest of a pack. */
export type FindInRule = (rule: LintedRule, context: LintContext) => readonly Finding[];
export type FindInPack = (context: LintContext) => readonly Finding[];

export function contextOf(pack: CompiledPack, source: string | undefined, onProgress: OnProgress): LintContext {
  const logics = sourceOf(pack).rules;
  const rules = pack.definition.rules.flatMap((rule, i): LintedRule[] => {
    const [one, logic] = [triedRule(pack, i), logics[i]];
    if (one === undefined || logic === undefined) return [];
    const { applies, passes } = one.conditions;
    const reads = [applies, passes].flatMap((part) => (part === undefined ? [] : factsIn(part)));
    const cases = rule.cases.filter(
      (given) => pack.engine.read(given.facts).problems.length === 0 && !isUndated(given, one),
    );
    const onCases = (found: number) =>
      onProgress({ ruleId: rule.id, rule: i + 1, rules: pack.definition.rules.length, cases: found });
    return [{ rule, at: `/rules/${i}`, logic, tried: one, cases, reads, onCases }];
  });
  return {
    pack,
    facts: factsOf(pack.definition),
    rules,
    source: source === undefined ? undefined : toSourceText(source),
  };
}

export const error = (found: Problem): Finding => ({ ...found, level: "error" });
export const warning = (found: Problem): Finding => ({ ...found, level: "warning" });

/** The expressions of a rule. */
export function partsOf({ appliesWhen, logic }: RuleLogic): readonly Expr[] {
  return appliesWhen === undefined ? [logic] : [appliesWhen, logic];
}

/** What a rule has at a pointer, as it is written: the value of a parameter is that parameter. */
export function writtenAt({ rule }: LintedRule, pointer: string): unknown {
  const uses = Object.entries(rule.parameters ?? {}).flatMap(([param, { usedAt = [] }]) =>
    usedAt.map((at) => ({ at, param })),
  );
  const written = uses.reduce<object>((before, { at, param }) => replaceAt(before, at, { param }), rule);
  return resolvePointer(written, pointer);
}

/** A rule in which one expression is another. */
export function withExpr(rule: LintedRule, from: Expr, to: Expr, facts: FactSchema): TriedRule {
  return withExprs(rule, new Map([[from, to]]), facts);
}

/** A rule in which some expressions are others. */
export function withExprs(
  { logic: { appliesWhen, logic }, rule }: LintedRule,
  others: ReadonlyMap<Expr, Expr>,
  facts: FactSchema,
): TriedRule {
  const change = (expr: Expr): Expr => others.get(expr) ?? mapChildren(expr, change);
  const when = appliesWhen === undefined ? {} : { appliesWhen: change(appliesWhen) };
  return tried(lowerRule({ ...when, logic: change(logic) }, facts), rule, facts);
}

/** As many cases as one finding may take; what takes more is not told. */
const budget = 20_000;

/** Facts of which a rule and another come to different outcomes, of which something is so. */
export function differences(
  { tried: one, onCases }: LintedRule,
  other: TriedRule,
  facts: FactSchema,
  isSo: (before: Verdict, after: Verdict) => boolean = (before, after) => before !== after,
): Found {
  const kind = ([a, b]: readonly Verdict[]) => (a !== undefined && b !== undefined && isSo(a, b) ? "" : undefined);
  return findFacts([one, other], facts, kind, { budget, kinds: 1, onCases });
}

/** Is it proved that a rule says of all facts what another says, as far as that is asked? */
export function isProvedAlike(
  rule: LintedRule,
  other: TriedRule,
  facts: FactSchema,
  isSo: (before: Verdict, after: Verdict) => boolean = (before, after) => before !== after,
): boolean {
  const isTold = rule.cases.some(({ facts: given, now }) => {
    const today = dayNumber(now);
    return isSo(rule.tried.outcome(given, today), other.outcome(given, today));
  });
  if (isTold) return false;
  const { witnesses, gap } = differences(rule, other, facts, isSo);
  return witnesses.size === 0 && gap === undefined;
}
