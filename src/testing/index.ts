/**
 * A pack’s cases, and mutants of its logic against them, for a test runner.
 *
 * @module hygie/testing
 */

export { shortcomings } from "../audit/test/shortcomings.js";
export {
  type CaseOutcome,
  type EquivalentMutant,
  type FailedCase,
  type OpenMutant,
  type RuleTest,
  type SurvivingMutant,
  testPack,
} from "../audit/test/test-pack.js";
