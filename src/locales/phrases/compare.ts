import type { Outcome } from "../../generated/schemas.js";

/** Bounds in whole numbers. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What `hygie compare` writes, in one language. */
export interface ComparePhrases {
  /** The packs and the days of the two reports. */
  readonly compared: (before: string, beforeDay: string, after: string, afterDay: string) => string;
  /** Several files were not given in the order of their instants: which comes first, and last. */
  readonly reordered: (first: string, last: string) => string;
  /** Why the reports are not like for like. */
  readonly notes: Readonly<
    Record<"other-pack" | "other-version" | "other-settings" | "other-language" | "wrong-order", string>
  >;
  readonly score: (before: Bounds, after: Bounds) => string;
  readonly impact: (name: string, before: Bounds | undefined, after: Bounds | undefined) => string;
  readonly impacts: string;
  readonly trend: string;
  readonly point: (day: string, score: Bounds, fail: number, unknown: number) => string;
  /** What became of rules, as a heading over them. */
  readonly shifts: Readonly<Record<ShiftName, string>>;
  /** A rule: its title and id, its outcomes. */
  readonly rule: (rule: {
    readonly title: string;
    readonly id: string;
    readonly before: Outcome | undefined;
    readonly after: Outcome | undefined;
  }) => string;
  /** The rule itself is another: its versions. */
  readonly versions: (before: string, after: string) => string;
  readonly unchanged: (rules: number) => string;
  readonly expiredEvidence: string;
  /** Of rules, the ids of the first, and how many others. */
  readonly evidence: (title: string, day: string, rules: readonly string[], others: number) => string;
  readonly expiredWaivers: string;
  readonly waiver: (ruleId: string, day: string, reason: string) => string;
  /** What it comes to: how many rules are worse off. */
  readonly worse: (rules: number) => string;
}

type ShiftName =
  | ("worsened" | "lost-from-sight" | "no-longer-waived" | "now-applies" | "now-known" | "waived")
  | ("improved" | "no-longer-applies" | "added" | "removed");
