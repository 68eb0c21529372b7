import type { Shown } from "../shown.js";

/** The kind of a value, as a sentence names it. */
export type Kind = "boolean" | "number" | "string" | "date" | "list" | "object" | "null" | "mixed" | "any";

/** What is wrong with logic, by code. */
export interface LogicProblems {
  /** No object with the option `now` alone; `isName` of the name of another option. */
  "not-now-alone": { readonly found: Shown; readonly isName: boolean };
  "too-large": { readonly limit: number };
  "too-deep": { readonly limit: number };
  "not-json": {
    readonly found: Shown /** It stands in the data, not in the logic. */;
    readonly of?: "data" | undefined;
  };
  /** It may go over, or build, so many elements and characters: of declared facts, or it did so over data. */
  "too-much-work": { readonly most: number; readonly of: "facts" | "data" };
  "not-one-operator": { readonly operators: readonly string[]; readonly mend: string };
  "unknown-operator": {
    readonly name: string;
    readonly operators: readonly string[];
    /** The operator that was probably meant. */
    readonly near?: string | undefined;
    /** What to write instead, where that is more than another name. */
    readonly instead?: string | undefined;
  };
  "refused-operator": { readonly name: string; readonly why: "tracked" | "method" | "log" | "if" | "param" };
  "var-default": { readonly count: number };
  "operand-count": {
    readonly operator: string;
    readonly least: number;
    /** `null` where there is no limit. */
    readonly most: number | null;
    readonly count: number;
  };
  "null-comparison": Readonly<Record<never, never>>;
  "computed-path": { readonly operator: string; readonly found: Shown };
  "unknown-fact": {
    readonly name: string;
    /** The facts that can be read there. */
    readonly allowed: readonly string[];
    readonly near?: string | undefined;
    /** Why it cannot be read where it stands. */
    readonly where: "facts" | "list" | "items" | "outside" | "element" | "step" | "everywhere";
    /** The list whose items have it. */
    readonly list?: string | undefined;
    /** What asks one of these items for it, ready to paste. */
    readonly write?: string | undefined;
    /** The operator that goes over the list whose element can be read there. */
    readonly operator?: string | undefined;
  };
  "type-mismatch":
    | {
        readonly mismatch: "date";
        readonly found: Shown | Kind;
        /** The day that was meant, as it has to be written. */
        readonly write?: string | undefined;
        /** The text names this fact. */
        readonly fact?: string | undefined;
      }
    /** It is written as a date is, and the calendar does not have it. */
    | { readonly mismatch: "no-such-date"; readonly found: string };
  "not-a-parameter": { readonly found: Shown };
}

/** What is wrong with the types of logic over declared facts, by code. */
export interface LogicTypeProblems {
  "type-mismatch":
    | { readonly mismatch: "group"; readonly name: string; readonly members: readonly string[] }
    | {
        readonly mismatch: "not-a-list";
        readonly operator: string;
        readonly kind: Kind;
        readonly found?: Shown | undefined;
        /** The text names this fact. */
        readonly fact?: string | undefined;
      }
    /** What is asked of the items stands where the list should. */
    | { readonly mismatch: "swapped"; readonly operator: string; readonly write: string }
    | {
        readonly mismatch: "not-single";
        readonly operator: string;
        readonly kind: Kind;
        /** The fact that `facts` reads and that is in no list. */
        readonly fact?: string | undefined;
      }
    | { readonly mismatch: "order"; readonly operator: string }
    | {
        readonly mismatch: "compared";
        readonly kinds: readonly [Kind, Kind];
        readonly found: Shown | Kind;
        readonly expected: Kind;
        /** The text that was meant, written as JSON, in quotes or without. */
        readonly write?: string | undefined;
        /** The fact whose path stands as a text where its value was meant. */
        readonly fact?: string | undefined;
      }
    | { readonly mismatch: "membership"; readonly needle: Kind; readonly haystack: Kind }
    | { readonly mismatch: "operand"; readonly operator: string; readonly kind: Kind; readonly expected: Kind };
  "impossible-literal": {
    readonly found: Shown;
    readonly choices: readonly string[];
    readonly near?: string | undefined;
  };
}
