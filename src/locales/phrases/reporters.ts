import type {
  Cost,
  EvidenceItemStatus,
  EvidenceStatus,
  Outcome,
  Owner,
  Severity,
  Waiver,
} from "../../generated/schemas.js";

/** What the reporters say in one language. */
export interface ReportPhrases {
  readonly evaluated: (pack: string, day: string) => string;
  readonly score: (bounds: { readonly low: number; readonly high: number }) => string;
  readonly counts: Readonly<Record<Outcome, (count: number) => string>>;
  readonly headings: Readonly<Record<Outcome, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Reasons that are not to be mended. */
  readonly context: string;
  readonly steps: string;
  readonly effort: (owner: string, hours: number, cost: string) => string;
  /** Where a rule stands in full, when it has no page. */
  readonly showRule: (command: string) => string;
  readonly owner: Readonly<Record<Owner, string>>;
  readonly cost: Readonly<Record<Cost, string>>;
  readonly questions: string;
  readonly more: (count: number) => string;
  readonly evidence: Readonly<Record<EvidenceStatus, string>>;
  /** A piece of evidence: its title, and the last day on which it is fresh, or the first on which it will be. */
  readonly evidenceItem: Readonly<Record<EvidenceItemStatus, (title: string, day: string) => string>>;
  /** What is said of a waiver that excuses a rule; `beneath` stands before what is wrong with the rule. */
  readonly waiver: {
    readonly approvedBy: (name: string) => string;
    readonly risk: (risk: string) => string;
    readonly compensatingControls: (controls: string) => string;
    readonly beneath: Readonly<Record<"fail" | "unknown" | "unproven", string>>;
  };
  /** Waivers that changed nothing: a heading, and what is said of each. */
  readonly idleWaivers: Readonly<Record<IdleWaivers, IdlePhrases>>;
  readonly digest: (digest: string) => string;
}

/** The lists of a report that have the waivers which changed nothing. */
export type IdleWaivers = "insufficientWaivers" | "upcomingWaivers" | "expiredWaivers" | "unneededWaivers";

interface IdlePhrases {
  readonly heading: string;
  readonly waiver: (waiver: Waiver) => string;
}
