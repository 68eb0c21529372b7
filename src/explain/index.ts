/**
 * What follows from reports: the cheapest plan to put right what fails, and what differs between two of them.
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
export type { ExpiredEvidence } from "./expired.js";
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
