import type { CompiledPack } from "../../engine/compiled-pack.js";
import { generalOver } from "../../engine/general.js";
import { questionsOf, type RuleQuestions } from "../../engine/rule-questions.js";
import { toCheckFacts } from "../../facts/check.js";
import { dayNumber } from "../../facts/dates.js";
import { type FactSchema, factsOf } from "../../facts/schema.js";
import { typeOfFacts } from "../../facts/type-of.js";
import type { ValueType } from "../../facts/types.js";
import type { Case, Rule } from "../../generated/schemas.js";
import type { General } from "../../logic/explain.js";
import { parseRule } from "../../pack/read-rule.js";
import { toLine } from "../../problems/problem.js";
import { type Facts, spaceOf } from "../space.js";
import { countsDays, outcomesOf, someDay, someToday, toOutcome } from "../try-rule.js";
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
  /** `<= became <` */
  readonly change: string;
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

interface Context {
  readonly facts: FactSchema;
  readonly type: ValueType;
  readonly general: General;
  readonly check: ReturnType<typeof toCheckFacts>;
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
  const facts = factsOf(pack.definition);
  const type = typeOfFacts(facts);
  const context = { facts, type, general: generalOver(facts), check: toCheckFacts(facts) };
  return pack.definition.rules.map((rule) => {
    const test = testRule(rule, context);
    onRule(test);
    return test;
  });
}

function testRule(rule: Rule, context: Context): RuleTest {
  const questions = questionsIn(rule, context);
  if (questions === undefined) throw new Error(`the rule ${rule.id} was not loaded`);
  const verdict = verdictOf(questions, context);
  const failed = rule.cases.flatMap((one, i) => failureOf(one, `/cases/${i}`, verdict, context));
  const expected = new Set(rule.cases.map((one) => one.expect));
  const alive = mutantsAlive(rule, questions, context);
  const isSurvivor = ({ witness }: SurvivingMutant) => witness !== undefined;
  return {
    ruleId: rule.id,
    cases: rule.cases.length,
    failed,
    uncovered: outcomesOf(questions).filter((outcome) => !expected.has(outcome)),
    mutants: { all: alive.all, killed: alive.all - alive.mutants.length },
    survivors: alive.mutants.filter(isSurvivor),
    equivalent: alive.mutants.filter((mutant) => !isSurvivor(mutant)),
  };
}

type Verdict = (facts: Facts, day?: string) => CaseOutcome;

function verdictOf(questions: RuleQuestions, { general }: Context): Verdict {
  const outcome = toOutcome(questions, general);
  return (facts, day = someDay) => outcome(facts, dayNumber(day) ?? 0);
}

/** The questions of a rule; `undefined` when a pack may not hold it, as is so of some mutants. */
function questionsIn(rule: Rule, { type, facts }: Context): RuleQuestions | undefined {
  let isRight = true;
  const parsed = parseRule(rule as never, type, () => {
    isRight = false;
  });
  return isRight && parsed !== undefined ? questionsOf(parsed, facts) : undefined;
}

function failureOf(one: Case, pointer: string, verdict: Verdict, { check }: Context): FailedCase[] {
  const { name, facts, now, expect: expected } = one;
  const problems = check(facts);
  if (problems.length > 0) {
    return [{ pointer, name, expected, problems: problems.map(toLine).join("\n") }];
  }
  const actual = verdict(facts, now);
  return actual === expected ? [] : [{ pointer, name, expected, actual }];
}

function mutantsAlive(rule: Rule, original: RuleQuestions, context: Context) {
  const right = verdictOf(original, context);
  const mutants = mutantsOf(rule, context.facts).flatMap((mutant) => {
    const questions = questionsIn(mutant.rule, context);
    return questions === undefined ? [] : [{ ...mutant, questions, verdict: verdictOf(questions, context) }];
  });
  const alive = mutants.filter(({ verdict }) =>
    rule.cases.every(({ facts, now }) => verdict(facts, now) === right(facts, now)),
  );
  const found = alive.map(({ pointer, change, questions, verdict }): SurvivingMutant => {
    const space = spaceOf([original, questions], context.facts, someToday);
    const day = countsDays(rule) ? someDay : undefined;
    const result = search(space, (facts) => verdict(facts, day) !== right(facts, day));
    return { pointer, change, ...witnessOf(result, change, pointer, right, day) };
  });
  return { all: mutants.length, mutants: found };
}

function witnessOf(result: Search, change: string, pointer: string, right: Verdict, day: string | undefined) {
  if (result.found === undefined) return { tried: result.tried, exhaustive: result.exhaustive };
  const facts = result.found;
  const name = `notices that ${change} at ${pointer}`;
  return { witness: { name, facts, ...(day === undefined ? {} : { now: day }), expect: right(facts, day) } };
}
