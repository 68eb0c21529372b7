import type { Shown } from "../shown.js";

/** What is wrong with a plan, and with its goal beside its values and names. */
export interface PlanProblems {
  /** A goal that asks for nothing. */
  "no-goal": { readonly allowed: readonly string[] };
  /** Something that `planTo` did not give. */
  "not-a-plan": { readonly found: Shown };
}
