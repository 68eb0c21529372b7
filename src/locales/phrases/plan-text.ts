import type { Cost, Severity } from "../../generated/schemas.js";

/** What is said of a plan in one language; what is said of rules and scores is that of reports. */
export interface PlanPhrases {
  readonly title: (pack: string, day: string) => string;
  /** What the goal asks for, in parts that are joined to one phrase; none where it asks for the most within limits. */
  readonly goal: (parts: readonly string[], limits: readonly string[]) => string;
  readonly ofScore: (score: number) => string;
  readonly ofImpact: (impact: string, score: number) => string;
  readonly ofSeverity: (severity: Severity) => string;
  readonly withinHours: (hours: number) => string;
  readonly atCost: (cost: Cost) => string;
  /** Nothing is needed to reach the goal; so many rules fail, and so many are unknown. */
  readonly already: (failed: number, unknown: number) => string;
  /** No rule can be put right for the goal, within its limits where it has some. */
  readonly nothing: (hasLimits: boolean) => string;
  /** How much is to be done; of a goal that is out of reach, for the most of it. */
  readonly effort: (steps: number, hours: number, costs: Readonly<Record<Cost, number>>, isReached: boolean) => string;
  /** Two scores, as reports have them; the first is of a day. */
  readonly before: (score: string, day: string) => string;
  readonly after: (score: string) => string;
  /** What the score to come does not count. */
  readonly byItself: string;
  readonly proof: {
    readonly cheapest: string;
    readonly most: string;
    /** There were too many plans to try: none takes fewer than so many hours, which are so many less. */
    readonly open: (leastHours: number, gapHours: number) => string;
    readonly openMost: string;
  };
  readonly findOut: string;
  readonly owner: (owner: string, hours: number) => string;
  readonly step: (hours: number, cost: string) => string;
  /** An unknown rule: what the first of the missing facts are called, and how many more there are; where none is, it lacks evidence. */
  readonly unknown: (facts: readonly string[], others: number) => string;
  readonly outOfReach: string;
  readonly isOpen: string;
  readonly best: {
    readonly score: (best: number, wanted: number) => string;
    readonly impact: (impact: string, best: number, wanted: number) => string;
    readonly clear: (left: number) => string;
  };
  readonly because: {
    readonly waived: (titles: readonly string[]) => string;
    readonly cost: (titles: readonly string[]) => string;
    readonly hours: (leastHours: number) => string;
  };
  readonly together: string;
  readonly wholeGoal: (leastHours: number) => string;
}
