import type { Case } from "../../generated/schemas.js";
import { formatProblem } from "../../locales/problems.js";
import { testPhrasesIn } from "./phrases.js";
import type { FailedCase, RuleTest } from "./test-pack.js";
import type { EquivalentMutant, OpenMutant, SurvivingMutant } from "./unnoticed.js";

/**
 * What is wrong with the cases of a rule, in words: cases that do not hold, outcomes that none expects, changes of the logic
 * that none notices, each with a case to add or the reason why it is open whether they make a difference.
 *
 * @param test a result of {@link testPack}.
 * @param locale a BCP 47 language tag. What hygie does not speak is English.
 * @returns a text for each; none when all is well.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { shortcomings, testPack } from "hygie/testing";
 *
 * testPack(macsf).flatMap((test) => shortcomings(test, "fr")); //=> []
 * ```
 */
export function shortcomings({ failed, uncovered, survivors, open }: RuleTest, locale = "en"): string[] {
  return [
    ...failed.map((one) => failure(one, locale)),
    ...uncovered.map((outcome) => lack(outcome, locale)),
    ...survivors.map((one) => survival(one, locale)),
    ...open.map((one) => openness(one, locale)),
  ];
}

export function failure(failed: FailedCase, locale: string): string {
  const { pointer, name, expected, actual, problems = [], isUndated } = failed;
  const say = testPhrasesIn(locale);
  const at = say.at(`${pointer} ${name}`);
  if (actual !== undefined) return at + say.expected(expected, actual);
  if (isUndated) return at + say.undated(expected);
  return at + say.wrongFacts(expected, problems.map((one) => formatProblem(one, locale)).join("\n"));
}

export function lack(outcome: string, locale: string): string {
  return testPhrasesIn(locale).uncovered(outcome);
}

export function survival(survivor: SurvivingMutant, locale: string): string {
  const say = testPhrasesIn(locale);
  const said = say.survivor(say.mutation(survivor.mutation), JSON.stringify(caseOf(survivor, locale)));
  return say.at(survivor.pointer) + said;
}

/** The case that would notice a change, with its name in a language. */
export function caseOf({ pointer, mutation, witness }: SurvivingMutant, locale: string): Case {
  const say = testPhrasesIn(locale);
  return { ...witness, name: say.notices(say.mutation(mutation), pointer) };
}

export function openness({ pointer, mutation, reason }: OpenMutant, locale: string): string {
  const say = testPhrasesIn(locale);
  return say.at(pointer) + say.open(say.mutation(mutation), say.why(reason));
}

export function idleness({ pointer, mutation }: EquivalentMutant, locale: string): string {
  const say = testPhrasesIn(locale);
  return say.at(pointer) + say.equivalent(say.mutation(mutation));
}
