import type { Case } from "../../generated/schemas.js";
import { formatProblem } from "../../locales/problems.js";
import { testPhrasesIn } from "./phrases.js";
import type { FailedCase } from "./test-pack.js";
import type { EquivalentMutant, OpenMutant, SurvivingMutant } from "./unnoticed.js";

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
