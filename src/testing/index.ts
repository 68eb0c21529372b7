/**
 * A pack’s cases, and mutants of its logic against them, for a test runner.
 *
 * @module hygie/testing
 */

export type { OnProgress, Progress } from "../audit/progress.js";
export {
  type ConditionCoverage,
  type ConditionTruth,
  conditionCoverage,
  type RuleCoverage,
} from "../audit/test/coverage.js";
export { type CaseOutcome, type FailedCase, type RuleTest, testPack } from "../audit/test/test-pack.js";
export type { EquivalentMutant, OpenMutant, SurvivingMutant } from "../audit/test/unnoticed.js";
export type { DroppedOperand, ListedValue, Mutation, NegatedFact, Replacement } from "../locales/phrases/mutations.js";
export { shortcomings } from "./shortcomings.js";
