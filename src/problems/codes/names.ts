import type { Shown } from "../shown.js";

/** What a name names, where it must be one of several. */
export type Named =
  | "option"
  | "rule"
  | "fact"
  | "fact-or-rule"
  | "document"
  | "impact"
  | "evidence-type"
  | "framework"
  | "control"
  | "parameter"
  | "member"
  | "severity"
  | "pack";

/** A name that names nothing: one of several was expected. */
export interface UnknownName {
  readonly found: Shown;
  readonly allowed: readonly string[];
  /** How many more are allowed, which are less like what was found. */
  readonly more?: number | undefined;
  /** The allowed one that was probably meant. */
  readonly near?: string | undefined;
}

/** Two packs, where one says of a rule of the other what cannot be: `town 2.1.0` and `small 1.0.0`. */
export interface Extending {
  readonly extending?: { readonly pack: string; readonly base: string } | undefined;
}

/** Names that name nothing. */
export interface NameProblems {
  "unknown-option": UnknownName;
  "unknown-rule": UnknownName & Extending;
  "unknown-fact": UnknownName;
  "unknown-support": UnknownName;
  "unknown-evidence-type": UnknownName;
}
