import type { ImpactId, Interval, Outcome, Report, Severity, Waiver } from "../generated/schemas.js";
import type { ExpiredEvidence } from "./expired.js";

/** Which report one is, in a comparison. */
export type ReportRef = Pick<Report, "pack" | "evaluatedAt" | "locale">;

/**
 * Why two reports are not like for like: of another pack, of another version or other settings of it, in another language, or
 * the second evaluated before the first.
 */
export type ComparisonNote = "other-pack" | "other-version" | "other-settings" | "other-language" | "wrong-order";

/**
 * What became of a rule. `now-known`: it was unknown; `lost-from-sight`: it was known and is unknown; `added` and `removed`: one
 * of the reports does not have it.
 */
export type RuleShift =
  | ("worsened" | "lost-from-sight" | "no-longer-waived" | "now-applies" | "now-known" | "waived")
  | ("improved" | "no-longer-applies" | "added" | "removed");

/**
 * A rule whose outcome is another one.
 *
 * @typeParam R the ids of the rules.
 */
export interface RuleChange<R extends string = string> {
  /** The id of the rule. */
  readonly ruleId: R;
  /** What it is called, in the later report where that has it. */
  readonly title: string;
  /** How much harm follows when it is not met. */
  readonly severity: Severity;
  /** What became of it. */
  readonly shift: RuleShift;
  /** It fails and did not, waived or not; or it was met, and nobody knows any more. */
  readonly isWorse: boolean;
  /** Its outcome before; absent where it was added. */
  readonly before?: Outcome;
  /** Its outcome after; absent where it was removed. */
  readonly after?: Outcome;
  /** Its versions, where they differ: then it may be the rule that changed, and not the practice. */
  readonly versions?: {
    /** That of the earlier report. */
    readonly before: string;
    /** That of the later one. */
    readonly after: string;
  };
}

/** A value before and after; absent where a report does not have it. */
export interface BeforeAfter<T> {
  /** In the earlier report. */
  readonly before?: T;
  /** In the later one. */
  readonly after?: T;
}

/**
 * What differs between two reports on a practice.
 *
 * @typeParam R the ids of the rules.
 */
export interface ReportComparison<R extends string = string> {
  /** The earlier report. */
  readonly before: ReportRef;
  /** The later one. */
  readonly after: ReportRef;
  /** Why they are not like for like, if they are not. */
  readonly notes: readonly ComparisonNote[];
  /** The rules whose outcome is another, in the order of the later report, then those that it does not have. */
  readonly changes: readonly RuleChange<R>[];
  /** How many rules have the outcome that they had. */
  readonly unchanged: number;
  /** The ids of the rules that are worse off. */
  readonly worse: readonly R[];
  /** Evidence that was fresh, and has expired since. */
  readonly expiredEvidence: readonly ExpiredEvidence<R>[];
  /** Waivers that were in force, or came into it, and have expired since. */
  readonly expiredWaivers: readonly Waiver[];
  /** The score. */
  readonly score: Required<BeforeAfter<Interval>>;
  /** The score of each impact. */
  readonly impacts: Readonly<Record<ImpactId, BeforeAfter<Interval>>>;
}
