import { failure, lack, openness, survival } from "../audit/test/shortcomings.js";
import type { RuleTest } from "../audit/test/test-pack.js";
import { unpolluted } from "../problems/host.js";
import { readRuleTest } from "./read-rule-test.js";

/**
 * What is wrong with the cases of a rule, in words: cases that do not hold, outcomes that none expects, changes of the logic
 * that none notices, each with a case to add or the reason why it is open whether they make a difference.
 *
 * @param test a result of {@link testPack}.
 * @param locale a BCP 47 language tag. What hygie does not speak is English.
 * @returns a text for each; none when all is well.
 * @throws `OptionsError` when it is no such result.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { shortcomings, testPack } from "hygie/testing";
 *
 * testPack(macsf).flatMap((test) => shortcomings(test, "fr")); //=> []
 * ```
 */
export function shortcomings(test: RuleTest, locale = "en"): string[] {
  return unpolluted(() => {
    const { failed, uncovered, survivors, open } = readRuleTest(test);
    return [
      ...failed.map((one) => failure(one, locale)),
      ...uncovered.map((outcome) => lack(outcome, locale)),
      ...survivors.map((one) => survival(one, locale)),
      ...open.map((one) => openness(one, locale)),
    ];
  });
}
