export { shortcomings } from "./shortcomings.js";
export {
  type CaseOutcome,
  type FailedCase,
  type RuleTest,
  type SurvivingMutant,
  testPack,
} from "./test-pack.js";
