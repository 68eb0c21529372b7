import type { Shown } from "../shown.js";
import type { Extending, UnknownName } from "./names.js";

/** What a value can be expected to be. */
export type Kind =
  | "list"
  | "object"
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "null"
  /** A text for each language. */
  | "texts"
  | "rule"
  | "pack"
  /** What `loadPack` gives. */
  | "loaded-pack"
  | "loaded-packs"
  /** What `evaluate` gives. */
  | "report"
  /** What `aggregateStream` gives. */
  | "aggregates"
  /** What a `HygieError` has in its `problems`. */
  | "problem"
  | "options"
  /** A number, 0 or more. */
  | "count";

/** A unit, by the name that a pack gives it, with the word for several of it in the languages that the pack has one in. */
export interface Unit {
  readonly name: string;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** The bounds of a number. */
export interface Bounds {
  readonly minimum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMaximum?: number | undefined;
  readonly unit?: Unit | undefined;
}

/** How a text must be written. */
export type Format =
  | "name"
  | "version"
  | "version-range"
  | "date"
  | "text"
  | "language"
  | "address"
  | "fact-path"
  | "sha256"
  | "camel-name"
  | { readonly pattern: string };

/** Values that are not what they must be. */
export interface ValueProblems {
  "wrong-type": Extending & {
    readonly found: Shown;
    readonly expected: readonly Kind[];
    readonly bounds?: Bounds | undefined;
    /** What was probably meant, as it is to be written. */
    readonly near?: string | undefined;
  };
  "wrong-format": { readonly found: Shown; readonly expected: Format; readonly near?: string | undefined };
  "impossible-value": UnknownName & Extending;
  "out-of-bounds": Extending & { readonly found: Shown; readonly kind: "integer" | "number"; readonly bounds: Bounds };
  "missing-member": { readonly name: string };
  "unknown-member": UnknownName &
    Extending & { /** hygie alone writes it. */ readonly isReserved?: boolean | undefined };
  "too-few": { readonly found: Shown };
  duplicate: { readonly found: Shown; readonly first: number; readonly second: number };
  "no-such-date": { readonly date: string };
  "schema-mismatch": { readonly found: Shown; readonly keyword: string };
}

/** What is no JSON at all, or more of it than anybody writes. */
export interface JsonProblems {
  "not-json": {
    readonly found: Shown;
    readonly reason: "value" | "cycle" | "depth" | "length" | "size";
    readonly most?: number | undefined;
  };
}

/** What stands last, for the problems that are left out behind the first ones. */
export interface MoreProblems {
  "more-problems": { readonly count: number };
}
