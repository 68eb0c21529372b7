import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Field } from "../../generated/schemas.js";
import type { Collector } from "../../json/collect.js";
import type { WorkbookPhrases } from "../../locales/phrases/workbook.js";
import { shown } from "../../problems/shown.js";
import { sheetProblem as problem } from "../../reporters/cells/problem.js";
import { type Asked, type CellValue, readAnswer } from "../../reporters/cells/read-answer.js";
import { declared } from "../questionnaire/layout.js";
import { keys } from "../questionnaire/places.js";
import { isStray, type KeyedRow, type KeyedSheet } from "./keyed.js";
import { placeOf, rangeOf, sheetPlace } from "./place.js";
import type { Cell } from "./sheet.js";

/** What goes along with the reading of a questionnaire. */
export interface Reading {
  readonly pack: CompiledPack;
  readonly say: WorkbookPhrases;
  readonly report: Collector["add"];
}

/** The value of a cell that may be read; what may not is told. */
export function plainValue(cell: Cell | undefined, place: string, { report }: Reading): CellValue | undefined {
  if (cell === undefined) return undefined;
  const { value, error, isFormula } = cell;
  if (isFormula) {
    report(() => problem("formula", place, value === undefined ? {} : { result: shown(value) }));
    return undefined;
  }
  if (error !== undefined) {
    report(() => problem("cell-error", place, { error }));
    return undefined;
  }
  return value;
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
  };
  const read = readAnswer(value, asked, place);
  if (!("problem" in read)) return read.value;
  report(() => read.problem);
  return undefined;
}

/** Tells of cells that are filled in where nothing is asked: once a column, for whoever adds one fills it. */
export function toTellStray(keyed: KeyedSheet, { report }: Reading): (row: KeyedRow) => void {
  const told = new Set<number>();
  return ({ row, key, cells }) => {
    for (const [column, cell] of cells) {
      if (!isStray(column, key, keyed) || (told.has(column) && key !== keys.words)) continue;
      if (key !== keys.words) told.add(column);
      const place = placeOf(keyed.sheet, row, column);
      report(() => problem("unasked-cell", place, { found: shown(cell.value ?? cell.error ?? "=") }));
    }
  };
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
