/**
 * What follows from a verdict: the cheapest plan to put right what fails.
 *
 * @module hygie/explain
 */

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
