import type { Cost, Outcome, Waiver } from "../../generated/schemas.js";

/** What a report says as a page, beside what every reporter says. */
export interface ReportPagePhrases {
  readonly kind: string;
  readonly title: (pack: string, day: string) => string;
  readonly contents: string;
  /** What the page is of, by labels. */
  readonly pack: string;
  readonly day: string;
  readonly source: string;
  /** What is written on paper, by whoever hands the report in. */
  readonly practice: string;
  readonly signatory: string;
  readonly signedOn: string;
  readonly signature: string;
  readonly summary: string;
  readonly scoreTitle: string;
  /** The bounds of a score in as few signs as can be. */
  readonly bounds: (low: number, high: number) => string;
  readonly outOf: string;
  /** What a score is; of one that is an interval, what its bounds are. */
  readonly scoreIs: (isInterval: boolean) => string;
  readonly outcomes: string;
  readonly impacts: string;
  readonly impactsAre: string;
  readonly impact: string;
  readonly score: string;
  readonly plan: string;
  readonly planned: (count: number, hours: number) => string;
  readonly noPlan: string;
  readonly ofOwner: (owner: string, count: number, hours: number) => string;
  readonly action: string;
  readonly severity: string;
  readonly effort: string;
  readonly hours: (count: number) => string;
  readonly cost: string;
  readonly costs: Readonly<Record<Cost, string>>;
  readonly rules: string;
  /** What stands before the rules of an outcome. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** What the reasons of an outcome are. */
  readonly reasons: Readonly<Record<Outcome, string>>;
  readonly steps: string;
  readonly evidence: string;
  readonly collected: (day: string) => string;
  /** What stands between that day and who collected it. */
  readonly collectedBy: string;
  /** Of a piece of evidence: the day that its status turns on. */
  readonly evidenceDay: Readonly<Record<"fresh" | "expired" | "to-come" | "not-at-hand", (day: string) => string>>;
  readonly uri: string;
  readonly sha256: string;
  readonly withSeverity: (severity: string) => string;
  /** Beside a rule that is one. */
  readonly draft: string;
  readonly risks: string;
  /** A heading in a text. */
  readonly section: string;
  readonly waiver: string;
  readonly waived: Readonly<Record<Exclude<keyof Waiver, "ruleId">, string>>;
  readonly rule: string;
  readonly idle: string;
  readonly questions: string;
  readonly questionsAre: string;
  readonly answer: string;
  readonly forEach: (item: string | undefined) => string;
  readonly settles: string;
  readonly atLeast: (number: string) => string;
  readonly moreThan: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly lessThan: (number: string) => string;
  readonly verification: string;
  readonly verificationIs: string;
  readonly packDigest: string;
  readonly factsDigest: string;
  readonly instant: string;
  readonly verify: string;
  /** The command, with names of files as they are called in the language, and what to add to it. */
  readonly command: string;
  readonly verifyWith: string;
  readonly judgement: string;
  readonly reading: string;
  /** In whose name hygie does not speak: who published the sources. */
  readonly notInNameOf: (publishers: string) => string;
}
