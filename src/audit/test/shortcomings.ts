import { mutations as phrases } from "../../locales/en/mutations.js";
import { proofs } from "../../locales/en/proofs.js";
import type { FailedCase, RuleTest } from "./test-pack.js";
import type { OpenMutant, SurvivingMutant } from "./unnoticed.js";

/**
 * What is wrong with the cases of a rule, in words: cases that do not hold, outcomes that none expects, changes of the logic
 * that none notices, each with a case to add or the reason why it is open whether they make a difference.
 *
 * @param test a result of {@link testPack}.
 * @returns a text for each; none when all is well.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { shortcomings, testPack } from "hygie/testing";
 *
 * testPack(macsf).flatMap(shortcomings); //=> []
 * ```
 */
export function shortcomings({ failed, uncovered, survivors, open }: RuleTest): string[] {
  return [...failed.map(failure), ...uncovered.map(lack), ...survivors.map(survival), ...open.map(openness)];
}

export function failure({ pointer, name, expected, actual, problems = "", isUndated }: FailedCase): string {
  const wrong = isUndated ? phrases.undated(expected) : phrases.wrongFacts(expected, problems);
  const said = actual === undefined ? wrong : phrases.expected(expected, actual);
  return `${pointer} ${name}: ${said}`;
}

export function lack(outcome: string): string {
  return phrases.uncovered(outcome);
}

export function survival({ pointer, change, witness }: SurvivingMutant): string {
  return `${pointer}: ${phrases.survivor(change, JSON.stringify(witness))}`;
}

export function openness({ pointer, change, reason }: OpenMutant): string {
  return `${pointer}: ${phrases.open(change, proofs.open(reason))}`;
}
