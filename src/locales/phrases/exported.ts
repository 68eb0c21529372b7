/** Of the rules that are met or to be fixed, how many have fresh evidence, how many in part, and how many none. */
export interface BornOut {
  readonly fresh: number;
  readonly partial: number;
  readonly none: number;
}

/** What is said in the files of several formats, beside what reports say. */
export interface ExportedPhrases {
  /** What `%SRCROOT%` of SARIF stands for. */
  readonly root: string;
  /** From which day, and until which, a waiver is in force. */
  readonly inForce: (startsOn: string | undefined, expiresOn: string) => string;
  /** The items that a waiver excuses. */
  readonly items: (items: readonly string[]) => string;
  /** Where a recommendation stands: the title of the document, and who published it. */
  readonly source: (title: string, publisher: string) => string;
  readonly references: string;
  /** The version of a rule, and the impacts that it lowers. */
  readonly rule: (version: string, impacts: readonly string[]) => string;
  /** Which of a rule's facts are not known, by their pointers. */
  readonly missing: (pointers: readonly string[]) => string;
  /** Who collected a piece of evidence, on which day. */
  readonly collected: (day: string, by: string | undefined) => string;
  readonly impacts: string;
  /** The score of an impact. */
  readonly between: (bounds: { readonly low: number; readonly high: number }) => string;
  /** What tells that a report is that of the facts and of the pack: of which instant it is, and the digest of the facts. */
  readonly verification: string;
  readonly instant: string;
  readonly factsDigest: string;
  readonly packDigest: string;
  /** Rules that are drafts: the first of them, how many there are, and whether there are no other rules. */
  readonly drafts: (some: readonly string[], count: number, areAll: boolean) => string;
  /** Whose word the facts are, and how many of the verdicts evidence bears out. */
  readonly declared: (verdicts: BornOut) => string;
  /** So many entries do not fit, or not whole, since what is too long is refused. */
  readonly leftOut: (entries: number) => string;
}
