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
  /** The allowed one that was probably meant. */
  readonly near?: string | undefined;
}
