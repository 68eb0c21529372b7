/** What `hygie verify` and `hygie seal` write, in one language. */
export interface VerifyPhrases {
  readonly holds: string;
  /** Of a report whose instant nothing but the report tells. */
  readonly ownInstant: string;
  /** Of a report that is dated after today. */
  readonly toCome: (today: string) => string;
  /** Over the evidence that the report takes for fresh, and whose files could not be compared. */
  readonly uncompared: string;
  /** The file, and the ids of the rules whose verdicts it is given for. */
  readonly uncomparedFile: (uri: string, ruleIds: readonly string[]) => string;
  /** How many differences there are. */
  readonly differs: (differences: number) => string;
  /** The pack, and the day of the report. */
  readonly report: (pack: string, day: string) => string;
  /** A place, and what is said of it. */
  readonly at: (place: string, said: string) => string;
  /** A place that is not what it should be: what was found and what should be there, as JSON, where there is something. */
  readonly difference: (found: string | undefined, expected: string | undefined) => string;
  /** Of what nothing else tells, such as the instant of the report. */
  readonly unusable: (found: string | undefined) => string;
  readonly more: (differences: number) => string;
  readonly doubts: string;
  readonly doubt: Readonly<Record<"pack" | "facts" | "evidence" | "waivers", string>>;
  /** The options with which it is what it should be, as they are written. */
  readonly otherOptions: (flags: readonly string[]) => string;
  readonly otherRules: (rules: number) => string;
  readonly verdicts: string;
  readonly recomputed: Readonly<
    Record<"json-logic-js" | "completions" | "engine" | "disabled", (verdicts: number) => string>
  >;
  readonly digests: string;
  readonly digest: Readonly<Record<"pack" | "facts" | "evidence" | "waivers", string>>;
  readonly signature: (publicKey: string, isRight: boolean) => string;
  /** Of a signature that is right, over a seal of something else than was given. */
  readonly signedOther: (publicKey: string, part: "report" | "pack" | "facts" | "evidence" | "waivers") => string;
  readonly unsigned: string;
  readonly notSealed: string;
}
