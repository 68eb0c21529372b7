import type { Shown } from "../shown.js";

/** Numbers as they are written. */
export interface NumberProblems {
  /** A number with more digits than JavaScript, and most of what reads JSON, keeps. */
  "inexact-number": {
    readonly found: Shown;
    /** What would be read in its place; nothing where it is too large to be a number. */
    readonly read?: string | undefined;
    /** It stands in JSON, where quotes make a text of it. */
    readonly isJson: boolean;
  };
}
