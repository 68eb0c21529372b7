import type { Cost, Owner, Severity, Status, Strength } from "../../generated/schemas.js";

/** What a CISO Assistant library and assessment say in one language, beside the words of the pack and of the report. */
export interface CisoAssistantPhrases {
  readonly pack: (pack: string, digest: string) => string;
  readonly source: (publisher: string, title: string) => string;
  readonly section: (section: string) => string;
  readonly quote: (quote: string) => string;
  readonly limits: (limits: string) => string;
  readonly impacts: (titles: readonly string[]) => string;
  readonly parameter: (name: string, amount: string, source: string) => string;
  readonly reference: (framework: string, id: string, label: string, strength: Strength) => string;
  readonly disabled: (reason: string) => string;
  readonly rule: (rule: string, status: Status) => string;
  readonly replacedBy: (ruleId: string) => string;
  readonly evidence: (title: string, days: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Why the groups of requirements are what they are. */
  readonly severityGroup: string;
  readonly effort: (owner: Owner, hours: number, cost: Cost) => string;
  readonly noEvidence: string;
  readonly toAsk: (questions: readonly string[]) => string;
  readonly waiver: (waiver: {
    readonly approvedBy: string;
    readonly reason: string;
    readonly expiresOn: string;
  }) => string;
}
