import type { Report } from "../../generated/schemas.js";
import type { ReportColumn, ReportSheetName, ReportWorkbookPhrases } from "../../locales/phrases/report-workbook.js";
import type { ReportPhrases } from "../../locales/phrases/reporters.js";

/** What a cell of a report holds: a text, a number, or a day. */
export type ReportCell = string | number | Day | undefined;

/** A day as YYYY-MM-DD, or an instant in UTC, which a spreadsheet counts with. */
export interface Day {
  readonly day: string;
}

/** A sheet of a report: a row a thing, a column for what is said of it. */
export interface ReportSheet {
  readonly name: ReportSheetName;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** What the sheets are made from. */
export interface ReportContext {
  readonly report: Report;
  readonly say: ReportWorkbookPhrases;
  readonly words: ReportPhrases;
  /** What an impact is called. */
  readonly impact: (id: string) => string;
  /** What a type of evidence is called. */
  readonly evidenceType: (id: string) => string;
}

export function day(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : { day: date };
}

/** Several texts in one cell, a line each. */
export function lines(texts: readonly string[] | undefined): string | undefined {
  return texts === undefined || texts.length === 0 ? undefined : texts.join("\n");
}

/** A sheet from the things that it lists, and what each column says of them. */
export function sheetOf<T>(
  name: ReportSheetName,
  things: readonly T[],
  columns: Partial<Record<ReportColumn, (thing: T) => ReportCell>>,
): ReportSheet {
  const [names, say] = [Object.keys(columns) as ReportColumn[], Object.values(columns)];
  return { name, columns: names, rows: things.map((thing) => say.map((cell) => cell(thing))) };
}
