import type { FailedCase, RuleTest, SurvivingMutant } from "./test-pack.js";

/**
 * What is wrong with the cases of a rule, in words: cases that do not hold, outcomes that none expects, changes of the logic
 * that none notices, each with a case to add.
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
export function shortcomings({ failed, uncovered, survivors }: RuleTest): string[] {
  return [...failed.map(failure), ...uncovered.map(lack), ...survivors.map(survival)];
}

export function failure({ pointer, name, expected, actual, problems = "" }: FailedCase): string {
  const found = actual === undefined ? `and its facts are wrong\n${problems}` : `found ${actual}`;
  return `${pointer} ${name}: expected ${expected}, ${found}`;
}

export function lack(outcome: string): string {
  return `no case expects ${outcome}; add one`;
}

export function survival({ pointer, change, witness }: SurvivingMutant): string {
  return `${pointer}: no case notices that ${change}; add\n${JSON.stringify(witness)}`;
}
