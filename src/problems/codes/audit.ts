import type { Shown } from "../shown.js";
import type { Bounds } from "./values.js";

/** What a rule comes to. */
export type Outcome = "pass" | "fail" | "unknown" | "not-applicable";

/** A number that a fact, or how many of a list there are, is held against. */
interface HeldAgainst {
  /** `count` or `share`, where it is not the fact itself. */
  readonly operator?: string | undefined;
  /** The fact, or the list; none where that is computed. */
  readonly fact?: string | undefined;
  readonly found: number;
}

/** What `hygie check` finds amiss in a pack that can be loaded. */
export interface AuditProblems {
  "impossible-outcome": { readonly outcome: Outcome };
  "never-applies": Readonly<Record<never, never>>;
  /** A part of `and`, `or` or `if` that changes nothing: of `if` a test and where it leads, or all that follows a branch. */
  "idle-part": {
    readonly operator: string;
    readonly part: "operand" | "test" | "branch";
    /** The `if` without it, ready to paste. */
    readonly write?: string | undefined;
  };
  contradiction: { readonly fact: string };
  tautology: { readonly fact: string };
  "out-of-range": HeldAgainst & { readonly kind: "integer" | "number"; readonly bounds: Bounds };
  /** It is asked to be more than its maximum, or less than its minimum; `write` is the operator that includes that. */
  "beyond-range": HeldAgainst & { readonly relation: ">" | "<"; readonly write: string };
  /** A parameter may be set to a bound of its own that what it is compared with never reaches. */
  "parameter-range": Omit<HeldAgainst, "found"> & {
    readonly name: string;
    readonly member: "minimum" | "maximum";
    readonly value: number;
    /** What the rule never comes to then; none where that is not proved. */
    readonly outcome?: Outcome | undefined;
    readonly kind: "integer" | "number";
    readonly bounds: Bounds;
  };
  /** 0.66 percent, where 66 is written `write`. */
  "fractional-percent": HeldAgainst & { readonly write: number };
  /** The rule says unknown though what is not known cannot change its verdict. */
  "needless-unknown": {
    readonly verdict: Outcome;
    /** Facts of which it says unknown, and on which day, where days count. */
    readonly facts: Shown;
    readonly now?: string | undefined;
    /** What says the verdict, ready to paste; none where no way to write it was found. */
    readonly write?: string | undefined;
  };
  "date-to-come": {
    /** Whether the rule passes of such dates, or applies to them. */
    readonly to: "pass" | "apply";
    /** The age of a date, or the days between two. */
    readonly measure: "age" | "span";
    /** Facts that pass, and on which day, where that counts. */
    readonly facts: Shown;
    readonly now?: string | undefined;
    /** What stands in the rule, and what to write. */
    readonly written: string;
    readonly mend: string;
  };
  /** The fact that is the divisor; none where it is computed. */
  "zero-divisor": { readonly fact?: string | undefined };
  /** `first` is the pointer of the case in the rule that has the name already. */
  "duplicate-case": { readonly name: string; readonly first: string };
  "case-without-day": Readonly<Record<never, never>>;
  "empty-list": {
    readonly operator: "all" | "share";
    readonly outcome: Outcome;
    /** The fact that is the list; none where it is computed. */
    readonly list?: string | undefined;
    readonly facts: Shown;
  };
  "unit-mismatch": {
    readonly unit: string;
    readonly other: string;
    /** The two are words for one unit, so that the value is right. */
    readonly isSynonym: boolean;
  };
  "useless-evidence": {
    readonly path: string;
    /** The facts that the rule reads. */
    readonly allowed: readonly string[];
    readonly near?: string | undefined;
  };
  /** `near` is the passage that is most like it. */
  "absent-quote": {
    readonly quote: string;
    readonly near?: string | undefined;
    /** Does it leave words out, as « […] » says? */
    readonly isElided?: boolean | undefined;
  };
  /** A group, or an item of a list, of which the pack declares no fact. */
  "group-without-facts": { readonly path: string };
  "unread-fact": { readonly path: string };
  "unused-name": { readonly id: string; readonly isUnit?: boolean | undefined };
}
