import type { CompiledPack } from "../../engine/compiled-pack.js";
import { dayNumber } from "../../facts/dates.js";
import { type FactSchema, factsOf } from "../../facts/schema.js";
import type { Case, Rule } from "../../generated/schemas.js";
import { mutations as phrases } from "../../locales/en/mutations.js";
import type { Mutation } from "../../locales/phrases/mutations.js";
import { toClosure } from "../../logic/backends/closures.js";
import type { Parameters } from "../../logic/condition.js";
import { lowerRule, type RuleLogic } from "../../logic/lower.js";
import { sourceOf } from "../../pack/source.js";
import { toLine } from "../../problems/problem.js";
import { spaceOf } from "../space.js";
import {
  countsDays,
  type Facts,
  outcomesOf,
  someDay,
  someToday,
  type TriedRule,
  tried,
  triedRule,
} from "../try-rule.js";
import { type Search, search } from "../witness.js";
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
}

/** A change of a rule's logic that no case notices. */
export interface SurvivingMutant {
  /** JSON Pointer into the rule, to what was changed. */
  readonly pointer: string;
  /** What was changed, in English: `<= became <`. */
  readonly change: string;
  /** The same as data. */
  readonly mutation: Mutation;
  /** A case that would notice it, ready to paste; absent when no facts were found that would. */
  readonly witness?: Case;
  /** How many facts at the boundaries of the logic were tried in vain. */
  readonly tried?: number;
  /** Whether those were all facts at the boundaries. */
  readonly exhaustive?: boolean;
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
  /** The changes that, as far as was tried, change no outcome. */
  readonly equivalent: readonly SurvivingMutant[];
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
 * tests.every(({ failed, uncovered, survivors }) => failed.length + uncovered.length + survivors.length === 0); //=> true
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
  const isSurvivor = ({ witness }: SurvivingMutant) => witness !== undefined;
  return {
    ruleId: rule.id,
    cases: rule.cases.length,
    failed,
    uncovered: outcomesOf(right).filter((outcome) => !expected.has(outcome)),
    mutants: { all: alive.all, killed: alive.all - alive.mutants.length },
    survivors: alive.mutants.filter(isSurvivor),
    equivalent: alive.mutants.filter((mutant) => !isSurvivor(mutant)),
  };
}

function outcomeOn({ outcome }: TriedRule, facts: Facts, day = someDay): CaseOutcome {
  return outcome(facts, dayNumber(day));
}

function failureOf(one: Case, pointer: string, right: TriedRule, { engine }: CompiledPack): FailedCase[] {
  const { name, facts, now, expect: expected } = one;
  const problems = engine.check(facts);
  if (problems.length > 0) {
    return [{ pointer, name, expected, problems: problems.map(toLine).join("\n") }];
  }
  const actual = outcomeOn(right, facts, now);
  return actual === expected ? [] : [{ pointer, name, expected, actual }];
}

function mutantsAlive(rule: Rule, logic: RuleLogic, right: TriedRule, facts: FactSchema) {
  const mutants = mutantsOf(logic, { facts, parameters: right.parameters }).flatMap((mutant) => {
    const { applies, passes } = lowerRule(mutant.logic, facts);
    const one = tried({ applies, passes }, rule, facts);
    return isConstant(mutant.logic, right.parameters) ? [] : [{ ...mutant, tried: one }];
  });
  const alive = mutants.filter(({ tried: other }) =>
    rule.cases.every((one) => outcomeOn(other, one.facts, one.now) === outcomeOn(right, one.facts, one.now)),
  );
  const found = alive.map(({ pointer, mutation, tried: other }): SurvivingMutant => {
    const day = countsDays(right) || countsDays(other) ? someDay : undefined;
    const result = search(
      spaceOf([right, other], facts, someToday),
      (given) => outcomeOn(other, given, day) !== outcomeOn(right, given, day),
    );
    const change = phrases.mutation(mutation);
    return { pointer, change, mutation, ...witnessOf(result, change, pointer, right, day) };
  });
  return { all: mutants.length, mutants: found };
}

/** Logic that is known without any fact is refused by a pack: nobody could have written it by mistake. */
function isConstant({ appliesWhen, logic }: RuleLogic, parameters: Parameters): boolean {
  return [appliesWhen, logic].some(
    (expr) => expr !== undefined && toClosure(expr, parameters)({}, { today: someToday, facts: {} }) !== undefined,
  );
}

function witnessOf(result: Search, change: string, pointer: string, right: TriedRule, day: string | undefined) {
  if (result.found === undefined) return { tried: result.tried, exhaustive: result.exhaustive };
  const facts = result.found;
  const name = phrases.notices(change, pointer);
  return { witness: { name, facts, ...(day === undefined ? {} : { now: day }), expect: outcomeOn(right, facts, day) } };
}
