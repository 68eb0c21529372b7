import type { CompiledPack } from "../../engine/compiled-pack.js";
import { dayMeant } from "../../facts/mend.js";
import type { Field } from "../../generated/schemas.js";
import type { Collector } from "../../json/collect.js";
import type { WorkbookPhrases } from "../../locales/phrases/workbook.js";
import type { Problem } from "../../problems/problem.js";
import { shown } from "../../problems/shown.js";
import { sheetProblem as problem } from "../../reporters/cells/problem.js";
import { type Asked, type CellValue, readAnswer } from "../../reporters/cells/read-answer.js";
import { declared } from "../questionnaire/layout.js";
import { keys } from "../questionnaire/places.js";
import { keyedPlace, plainPlace } from "../questionnaire/written.js";
import type { Sheet } from "./book.js";
import { type KeyedRow, type KeyedSheet, sheetKey } from "./keyed.js";
import { placeOf, rangeOf, sheetPlace } from "./place.js";
import type { Cell } from "./sheet.js";

/** What goes along with the reading of a questionnaire. */
export interface Reading {
  readonly pack: CompiledPack;
  readonly say: WorkbookPhrases;
  readonly report: Collector["add"];
  /** Does a cell hold what was written in its place when the questionnaire was made? */
  readonly isWritten: (place: string, cell: Cell) => boolean;
}

/** The value of a cell that may be read; what may not is told. */
export function plainValue(cell: Cell | undefined, place: string, { say, report }: Reading): CellValue | undefined {
  if (cell === undefined) return undefined;
  const { value, error, isFormula } = cell;
  if (isFormula) {
    report(() => problem("formula", place, value === undefined ? {} : { result: shown(wordOf(value, say)) }));
    return undefined;
  }
  if (error !== undefined) {
    report(() => problem("cell-error", place, { error }));
    return undefined;
  }
  return value;
}

/** A value as it is written into a cell. */
function wordOf(value: CellValue, { yes, no }: WorkbookPhrases): CellValue {
  return typeof value === "boolean" ? (value ? yes : no) : value;
}

/** The value that a cell says of a field: nothing where it is not known, or no answer. */
export function answerIn(cell: Cell | undefined, field: Field, place: string, reading: Reading): unknown {
  const value = plainValue(cell, place, reading);
  if (value === undefined) return undefined;
  const { pack, say, report } = reading;
  const asked: Asked = {
    field,
    schema: declared(pack, field.fact),
    units: pack.definition.units ?? {},
    truths: [say.yes, say.no],
    ...(say.isDayFirst ? { dayOf: dayWritten } : {}),
  };
  const read = readAnswer(value, asked, place);
  if (!("problem" in read)) return read.value;
  report(() => read.problem);
  return undefined;
}

/** The day of 12/03/2026, which is in March; a day with its time is none. */
function dayWritten(text: string): string | undefined {
  return text.includes(":") ? undefined : dayMeant(text);
}

/** Tells of cells that hold neither an answer, nor a remark, nor what was written there: of a column that was added, once. */
export function toTellStray(
  { sheet, columns }: KeyedSheet,
  isAnswer: (row: KeyedRow, column: number) => boolean,
  { report, isWritten }: Reading,
): (row: KeyedRow) => void {
  const told = new Set<number>();
  const of = sheetKey(sheet) ?? "";
  return (row) => {
    for (const [column, cell] of row.cells) {
      const key = column === 1 ? of : columns.get(column);
      if (key === keys.remark || isAnswer(row, column) || isWritten(keyedPlace(of, row.key, key), cell)) continue;
      if (key === undefined && told.has(column)) continue;
      if (key === undefined) told.add(column);
      report(() => unasked(sheet, row.row, column, cell));
    }
  };
}

/** Tells of what stands on a sheet that nothing is asked on: of each column, once. */
export function tellUnasked(sheet: Sheet, { report, isWritten }: Reading): void {
  const told = new Set<number>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (told.has(column) || isWritten(plainPlace(row, column), cell)) continue;
      told.add(column);
      report(() => unasked(sheet, row, column, cell));
    }
  }
}

function unasked(sheet: Sheet, row: number, column: number, { value, error }: Cell): Problem {
  return problem("unasked-cell", placeOf(sheet, row, column), { found: shown(value ?? error ?? "=") });
}

/** Tells of merged cells of which one is answered in. */
export function tellMerged(
  { sheet }: KeyedSheet,
  rows: readonly number[],
  columns: readonly number[],
  reading: Reading,
): void {
  for (const range of sheet.merged) {
    const found = rangeOf(range);
    const has = (numbers: readonly number[], [from, to]: readonly [number, number]) =>
      numbers.some((number) => number >= from && number <= to);
    if (!has(rows, found.rows) || !has(columns, found.columns)) continue;
    const place = `${sheetPlace(sheet.name)}!${range.split(":")[0]}`;
    reading.report(() => problem("merged-cells", place, { range }));
  }
}

/** Tells of questions that a sheet should have and has not. */
export function tellMissing(
  sheet: KeyedSheet["sheet"],
  fields: readonly { readonly label: string }[],
  { report }: Reading,
): void {
  for (const { label } of fields) report(() => problem("missing-question", sheetPlace(sheet.name), { label }));
}
