/**
 * Why a rule has its outcome, what would change it, the cheapest plan to put right what fails, and what differs between reports.
 *
 * @module hygie/explain
 */

export { compareReports } from "./compare-reports.js";
export type {
  BeforeAfter,
  ComparisonNote,
  ReportComparison,
  ReportRef,
  RuleChange,
  RuleShift,
} from "./comparison.js";
export { type Counterfactual, counterfactuals, type FactChange } from "./counterfactuals.js";
export type { ExpiredEvidence } from "./expired.js";
export {
  type Contrast,
  type ExplainedFact,
  explainRule,
  type FactRange,
  type RuleExplanation,
} from "./explain-rule.js";
export type { DateExtent, Ends, Extent, NumberExtent, OneOfExtent, OtherThanExtent } from "./extent.js";
export type { ExplainOptions } from "./options.js";
export type { Goal } from "./plan/goal.js";
export type {
  Obstacle,
  OwnerShare,
  PartShortfall,
  Plan,
  PlanProof,
  PlanStep,
  Shortfall,
} from "./plan/types.js";
export { planTo } from "./plan-to.js";
export { reportTrend, type TrendPoint } from "./trend.js";
