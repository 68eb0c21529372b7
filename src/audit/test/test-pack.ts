import type { CompiledPack } from "../../engine/compiled-pack.js";
import { dayNumber } from "../../facts/dates.js";
import { type FactSchema, factsOf } from "../../facts/schema.js";
import type { Case, Rule } from "../../generated/schemas.js";
import { mutations as phrases } from "../../locales/en/mutations.js";
import type { Mutation } from "../../locales/phrases/mutations.js";
import type { Gap } from "../../locales/phrases/proofs.js";
import { toClosure } from "../../logic/backends/closures.js";
import type { Parameters } from "../../logic/condition.js";
import { lowerRule, type RuleLogic } from "../../logic/lower.js";
import { sourceOf } from "../../pack/source.js";
import { toLine } from "../../problems/problem.js";
import { findFacts } from "../cases/find-facts.js";
import { type Facts, isUndated, outcomesOf, someToday, type TriedRule, tried, triedRule } from "../try-rule.js";
import { mutantsOf } from "./mutants.js";

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
  /** What is wrong with the facts, one problem a line. */
  readonly problems?: string;
  /** The rule counts days, and the case does not say on which: it comes to nothing. */
  readonly isUndated?: true;
}

/** A change of a rule's logic that no case notices. */
interface UnnoticedMutant {
  /** JSON Pointer into the rule, to what was changed. */
  readonly pointer: string;
  /** What was changed, in English: `<= became <`. */
  readonly change: string;
  /** The same as data. */
  readonly mutation: Mutation;
}

/** A change that no case notices though it changes an outcome. */
export interface SurvivingMutant extends UnnoticedMutant {
  readonly proof: "refuted";
  /** A case that would notice it, ready to paste. */
  readonly witness: Case;
}

/** A change that changes no outcome, of whatever facts, on whatever day. */
export interface EquivalentMutant extends UnnoticedMutant {
  readonly proof: "proved";
}

/** A change that no case notices, and of which it is open whether it changes an outcome. */
export interface OpenMutant extends UnnoticedMutant {
  readonly proof: "open";
  /** Why it is open. */
  readonly reason: Gap;
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
 * @returns a result a rule, in the pack's order.
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
export function testPack(pack: CompiledPack, onRule: (test: RuleTest) => void = () => undefined): RuleTest[] {
  return pack.definition.rules.map((rule, index) => {
    const test = testRule(rule, index, pack);
    onRule(test);
    return test;
  });
}

function testRule(rule: Rule, index: number, pack: CompiledPack): RuleTest {
  const [right, logic] = [triedRule(pack, index), sourceOf(pack).rules[index]];
  if (right === undefined || logic === undefined) throw new Error(`the rule ${rule.id} was not loaded`);
  const failed = rule.cases.flatMap((one, i) => failureOf(one, `/cases/${i}`, right, pack));
  const expected = new Set(rule.cases.map((one) => one.expect));
  const alive = mutantsAlive(rule, logic, right, factsOf(pack.definition));
  return {
    ruleId: rule.id,
    cases: rule.cases.length,
    failed,
    uncovered: outcomesOf(right).filter((outcome) => !expected.has(outcome)),
    mutants: { all: alive.all, killed: alive.all - alive.mutants.length },
    survivors: alive.mutants.flatMap((mutant) => (mutant.proof === "refuted" ? [mutant] : [])),
    equivalent: alive.mutants.flatMap((mutant) => (mutant.proof === "proved" ? [mutant] : [])),
    open: alive.mutants.flatMap((mutant) => (mutant.proof === "open" ? [mutant] : [])),
  };
}

function outcomeOn({ outcome }: TriedRule, facts: Facts, day?: string): CaseOutcome {
  return outcome(facts, dayNumber(day));
}

function failureOf(one: Case, pointer: string, right: TriedRule, { engine }: CompiledPack): FailedCase[] {
  const { name, facts, now, expect: expected } = one;
  const problems = engine.check(facts);
  if (problems.length > 0) {
    return [{ pointer, name, expected, problems: problems.map((found) => toLine(found)).join("\n") }];
  }
  if (isUndated(one, right)) return [{ pointer, name, expected, isUndated: true }];
  const actual = outcomeOn(right, facts, now);
  return actual === expected ? [] : [{ pointer, name, expected, actual }];
}

function mutantsAlive(rule: Rule, logic: RuleLogic, right: TriedRule, facts: FactSchema) {
  const mutants = mutantsOf(logic, { facts, parameters: right.parameters }).flatMap((mutant) => {
    const { applies, passes } = lowerRule(mutant.logic, facts);
    const one = tried({ applies, passes }, rule, facts);
    return isConstant(mutant.logic, right.parameters) ? [] : [{ ...mutant, tried: one }];
  });
  const cases = rule.cases.filter((one) => !isUndated(one, right));
  const alive = mutants.filter(({ tried: other }) =>
    cases.every((one) => outcomeOn(other, one.facts, one.now) === outcomeOn(right, one.facts, one.now)),
  );
  const found = alive.map(({ pointer, mutation, tried: other }): SurvivingMutant | EquivalentMutant | OpenMutant => {
    const { witnesses, gap } = findFacts([right, other], facts, ([a, b]) => (a === b ? undefined : ""), { kinds: 1 });
    const change = phrases.mutation(mutation);
    const witness = witnesses.get("");
    const unnoticed = { pointer, change, mutation };
    if (witness !== undefined) {
      const expect = outcomeOn(right, witness.facts, witness.now);
      return {
        ...unnoticed,
        proof: "refuted",
        witness: { name: phrases.notices(change, pointer), ...witness, expect },
      };
    }
    return gap === undefined ? { ...unnoticed, proof: "proved" } : { ...unnoticed, proof: "open", reason: gap };
  });
  return { all: mutants.length, mutants: found };
}

/** Logic that is known without any fact is refused by a pack: nobody could have written it by mistake. */
function isConstant({ appliesWhen, logic }: RuleLogic, parameters: Parameters): boolean {
  return [appliesWhen, logic].some(
    (expr) => expr !== undefined && toClosure(expr, parameters)({}, { today: someToday, facts: {} }) !== undefined,
  );
}
