import type { Shown } from "../shown.js";

/** What a rule comes to. */
export type Outcome = "pass" | "fail" | "unknown" | "not-applicable";

/** What `hygie check` finds amiss in a pack that can be loaded. */
export interface AuditProblems {
  "impossible-outcome": {
    readonly outcome: Outcome;
    /** How many facts were tried, and whether those were all at the boundaries of the logic. */
    readonly tried: number;
    readonly isExhaustive: boolean;
  };
  "empty-list": {
    readonly outcome: Outcome;
    /** The fact that is the list; none where it is computed. */
    readonly list?: string | undefined;
    readonly facts: Shown;
  };
  "unit-mismatch": { readonly unit: string; readonly other: string };
  "useless-evidence": {
    readonly path: string;
    /** The facts that the rule reads. */
    readonly allowed: readonly string[];
    readonly near?: string | undefined;
  };
  "absent-quote": { readonly quote: string };
  "unread-fact": { readonly path: string };
  "unused-name": { readonly id: string };
}
