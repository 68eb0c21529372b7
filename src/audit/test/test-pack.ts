import type { CompiledPack } from "../../engine/compiled-pack.js";
import { dayNumber } from "../../facts/dates.js";
import { factsOf } from "../../facts/schema.js";
import type { Case, Rule } from "../../generated/schemas.js";
import { assertWholePack } from "../../pack/assert-whole-pack.js";
import { sourceOf } from "../../pack/source.js";
import type { Problem } from "../../problems/codes.js";
import { unpolluted } from "../../problems/host.js";
import { assertCallback, type OnProgress } from "../progress.js";
import { type Facts, isUndated, outcomesOf, type TriedRule, triedRule } from "../try-rule.js";
import { type EquivalentMutant, type OpenMutant, type SurvivingMutant, unnoticedMutants } from "./unnoticed.js";

/** An outcome that a case can expect. */
export type CaseOutcome = Case["expect"];

/** A case that does not hold. */
export interface FailedCase {
  /** JSON Pointer into the rule. */
  readonly pointer: string;
  /** The name of the case. */
  readonly name: string;
  /** What the case expects. */
  readonly expected: CaseOutcome;
  /** What the rule says; absent when the facts are wrong. */
  readonly actual?: CaseOutcome;
  /** What is wrong with the facts. */
  readonly problems?: readonly Problem[];
  /** The rule counts days, and the case does not say on which: it comes to nothing. */
  readonly isUndated?: true;
}

/** What the cases of a rule come to. */
export interface RuleTest {
  /** The id of the rule. */
  readonly ruleId: string;
  /** How many cases it has. */
  readonly cases: number;
  /** The cases that do not hold. */
  readonly failed: readonly FailedCase[];
  /** The outcomes that the rule can have and no case expects. */
  readonly uncovered: readonly CaseOutcome[];
  /** Small changes of the logic. */
  readonly mutants: {
    /** How many were tried. */
    readonly all: number;
    /** How many of them some case notices. */
    readonly killed: number;
  };
  /** The changes that no case notices though facts exist that would. */
  readonly survivors: readonly SurvivingMutant[];
  /** The changes that are proved to change no outcome: no case can notice them. */
  readonly equivalent: readonly EquivalentMutant[];
  /** The changes of which that is open; they count as not noticed. */
  readonly open: readonly OpenMutant[];
}

/**
 * Runs the cases of a pack's rules, and the mutants of its logic against them: a case that is missing shows as a small change
 * of a rule that no case notices.
 *
 * @param pack a compiled pack.
 * @param onRule is told each rule's result as it is there.
 * @param onProgress is told, often, how far the search has come.
 * @returns a result a rule, in the pack's order.
 * @throws `PackError` when it is no pack that was loaded, and `OptionsError` when what is to be told is no function.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { testPack } from "hygie/testing";
 *
 * const tests = testPack(macsf);
 * tests.every(({ failed, survivors, open }) => failed.length + survivors.length + open.length === 0); //=> true
 * ```
 */
export function testPack(
  pack: CompiledPack,
  onRule: (test: RuleTest) => void = () => undefined,
  onProgress: OnProgress = () => undefined,
): RuleTest[] {
  return unpolluted(() => testsOf(pack, onRule, onProgress));
}

function testsOf(pack: CompiledPack, onRule: (test: RuleTest) => void, onProgress: OnProgress): RuleTest[] {
  assertWholePack(pack);
  assertCallback(onRule, "/onRule");
  assertCallback(onProgress, "/onProgress");
  const { rules } = pack.definition;
  return rules.map((rule, index) => {
    const onCases = (cases: number) => onProgress({ ruleId: rule.id, rule: index + 1, rules: rules.length, cases });
    onCases(0);
    const test = testRule(rule, index, pack, onCases);
    onRule(test);
    return test;
  });
}

function testRule(rule: Rule, index: number, pack: CompiledPack, onCases: (cases: number) => void): RuleTest {
  const [right, logic] = [triedRule(pack, index), sourceOf(pack).rules[index]];
  if (right === undefined || logic === undefined) throw new Error(`the rule ${rule.id} was not loaded`);
  const failed = rule.cases.flatMap((one, i) => failureOf(one, `/cases/${i}`, right, pack));
  const expected = new Set(rule.cases.map((one) => one.expect));
  const { all, mutants } = unnoticedMutants(rule, logic, right, factsOf(pack.definition), onCases);
  return {
    ruleId: rule.id,
    cases: rule.cases.length,
    failed,
    uncovered: outcomesOf(right).filter((outcome) => !expected.has(outcome)),
    mutants: { all, killed: all - mutants.length },
    survivors: mutants.flatMap(({ mutant }) => (mutant.proof === "refuted" ? [mutant] : [])),
    equivalent: mutants.flatMap(({ mutant }) => (mutant.proof === "proved" ? [mutant] : [])),
    open: mutants.flatMap(({ mutant }) => (mutant.proof === "open" ? [mutant] : [])),
  };
}

function outcomeOn({ outcome }: TriedRule, facts: Facts, day?: string): CaseOutcome {
  return outcome(facts, dayNumber(day));
}

function failureOf(one: Case, pointer: string, right: TriedRule, { engine }: CompiledPack): FailedCase[] {
  const { name, facts, now, expect: expected } = one;
  const problems = engine.read(facts).problems;
  if (problems.length > 0) return [{ pointer, name, expected, problems }];
  if (isUndated(one, right)) return [{ pointer, name, expected, isUndated: true }];
  const actual = outcomeOn(right, facts, now);
  return actual === expected ? [] : [{ pointer, name, expected, actual }];
}
