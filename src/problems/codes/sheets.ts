import type { Shown } from "../shown.js";

/** What can be wrong with a workbook or a table of facts that somebody filled in. */
export interface SheetProblems {
  "not-a-workbook": {
    readonly reason:
      | "other"
      /** A workbook of before 2007, or one that is locked with a password. */
      | "old-or-locked"
      | "damaged"
      /** More than anybody fills in: parts, bytes or cells. */
      | "too-large"
      /** A workbook, and not one that hygie wrote. */
      | "not-a-questionnaire";
  };
  "workbook-of-another-pack": { readonly found: string; readonly expected: string };
  /** `title` is what the sheet is about. */
  "missing-sheet": { readonly title: string };
  /** A copy of a sheet; `first` is the name of the other. */
  "sheet-twice": { readonly first: string };
  /** A row or a column of a sheet was deleted. */
  "missing-question": { readonly label: string };
  /** `first` is the cell that answers already. */
  "question-twice": { readonly label: string; readonly first: string };
  /** A value where nothing is asked. */
  "unasked-cell": { readonly found: Shown };
  /** What may say that it is not known, or that there is none: `-`. */
  "no-answer": { readonly found: Shown };
  formula: { readonly result?: Shown | undefined };
  "cell-error": { readonly error: string };
  "merged-cells": { readonly range: string };
  /** It is said that there are none, or fewer, and `count` are listed. */
  "items-of-none": { readonly count: number; readonly said: number };
  /** What an item belongs to: nothing was said, or nothing that there is; `sheet` has what there is. */
  "no-such-owner": { readonly found: Shown; readonly sheet: string };
  /** Several items are called so; the number of the row is meant. */
  "owner-in-doubt": { readonly found: Shown; readonly sheet: string };
  /** A library that is not installed. */
  "missing-library": { readonly name: string };
}

/** What can be wrong with a table of facts as CSV. */
export interface CsvProblems {
  "csv-syntax": {
    readonly reason:
      | "empty"
      /** A quotation mark that nothing closes. */
      | "unclosed"
      /** Something between a closing quotation mark and the separator. */
      | "behind-quote";
  };
  /** A line of blank cells: of a practice of which nothing is known, or of none. */
  "blank-line": Record<never, never>;
  "csv-cells": { readonly count: number; readonly most: number };
  "unknown-column": {
    readonly found: Shown;
    readonly near?: string | undefined;
  };
  "column-twice": { readonly found: Shown };
  /** A text longer than the cell of a workbook. */
  "csv-too-large": { readonly most: number };
}
