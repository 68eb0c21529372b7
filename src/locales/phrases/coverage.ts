import type { RuleEvidence } from "../../generated/schemas.js";

/** What is said in one language of which rules bear on the controls of a framework. */
export interface CoveragePhrases {
  readonly title: string;
  /** Of a framework all of whose controls are listed, on how many a rule bears. */
  readonly covered: (covered: number, all: number) => string;
  /** Of one of which only those are listed that the pack names. */
  readonly coveredOfNamed: (covered: number) => string;
  readonly strengths: string;
  readonly rules: string;
  readonly without: string;
  /** Of a number of controls: no rule bears on them. */
  readonly uncovered: (count: number) => string;
  readonly none: string;
  readonly reasonOf: (rule: string, message: string) => string;
  /** Facts that are the reason, as a sentence; the last may be one already. */
  readonly facts: (facts: readonly string[]) => string;
  /** Of a control: no rule bears on it. */
  readonly noRule: string;
  readonly statement: (pack: string, day: string) => string;
  readonly applicable: string;
  readonly applies: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly status: string;
  readonly statuses: Readonly<
    Record<
      "not-met" | "possible-gap" | "open" | "waived" | "met-in-part" | "met" | "not-applicable" | "not-assessed",
      string
    >
  >;
  readonly evidence: string;
  readonly evidenceStatus: Readonly<Record<RuleEvidence["status"], string>>;
  readonly reason: string;
}
