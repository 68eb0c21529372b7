import { factProblem } from "../../facts/problems.js";
import type { Field } from "../../generated/schemas.js";
import { shown } from "../../problems/shown.js";
import { fromCellText } from "../../reporters/cells/cell-text.js";
import { foldedWord } from "../../reporters/cells/choices.js";
import { sheetProblem as problem } from "../../reporters/cells/problem.js";
import type { CellValue } from "../../reporters/cells/read-answer.js";
import type { Table } from "../questionnaire/layout.js";
import { keys } from "../questionnaire/places.js";
import type { KeyedRow, KeyedSheet } from "./keyed.js";
import { placeOf, sheetPlace } from "./place.js";
import { answerIn, plainValue, type Reading, tellMerged, tellMissing, toTellStray } from "./reading.js";

/** Whether there are any of a list: said to be none, or not said. */
export interface Any {
  readonly isNone: boolean;
  readonly place: string;
}

/** A row of a table, as it was read. */
export interface Entry {
  /** The number that its row has, where it still has one. */
  readonly number: CellValue | undefined;
  /** What it says of each field, by its path, and where. */
  readonly answers: ReadonlyMap<string, { readonly value: unknown; readonly place: string }>;
  /** What it says of the lists that it has. */
  readonly lists: ReadonlyMap<string, Any>;
  /** What it says that it belongs to, and where. */
  readonly owner: { readonly name: CellValue | undefined; readonly place: string };
}

/** A table as it was read. */
export interface ReadTable {
  readonly sheet: KeyedSheet["sheet"];
  readonly entries: readonly Entry[];
  readonly any: Any;
}

type Columns = ReadonlyMap<string, number>;

/** Reads the rows of a table: each that has something in one of its cells is an item. */
export function readTable(table: Table, keyed: KeyedSheet, reading: Reading): ReadTable {
  const { sheet, rows } = keyed;
  const columns = columnsOf(table, keyed, reading);
  const asked = askedKeys(table).flatMap((key) => columns.get(key) ?? []);
  const isAnswer = ({ key }: KeyedRow, at: number) =>
    key === keys.any ? at === columns.get(keys.number) : isItemRow(key) && asked.includes(at);
  const tellStray = toTellStray(keyed, isAnswer, reading);
  const entries: Entry[] = [];
  const items: number[] = [];
  let any: Any = { isNone: false, place: sheetPlace(sheet.name) };
  for (const one of rows) {
    tellStray(one);
    if (one.key === keys.any) any = readAny(one, columns.get(keys.number), keyed, reading);
    else if (isItemRow(one.key)) {
      items.push(one.row);
      if (asked.some((column) => one.cells.has(column))) entries.push(readEntry(table, one, columns, keyed, reading));
    }
  }
  tellMerged(keyed, items, asked, reading);
  return { sheet, entries: entries.filter(isItem), any };
}

function isItemRow(key: string | undefined): boolean {
  return key !== keys.any && key !== keys.words && key !== keys.heading;
}

function askedKeys({ owner, fields, lists }: Table): string[] {
  return [...(owner === undefined ? [] : [keys.owner]), ...[...fields, ...lists].map(({ fact }) => fact)];
}

/** The column of each key; what a table lacks, or has twice, is told. */
function columnsOf(table: Table, { sheet, columns }: KeyedSheet, reading: Reading): Columns {
  const found = new Map<string, number>();
  for (const [column, key] of columns) {
    const first = found.get(key);
    if (first === undefined) found.set(key, column);
    else if (askedKeys(table).includes(key)) {
      const params = { label: labelOf(key, table, reading), first: placeOf(sheet, 1, first) };
      reading.report(() => problem("question-twice", placeOf(sheet, 1, column), params));
    }
  }
  const missing = askedKeys(table).filter((key) => !found.has(key));
  tellMissing(
    sheet,
    missing.map((key) => ({ label: labelOf(key, table, reading) })),
    reading,
  );
  return found;
}

function labelOf(key: string, { fields, lists, list }: Table, { say }: Reading): string {
  const asked: readonly Field[] = [...fields, ...lists.map((one) => one.list)];
  return asked.find(({ fact }) => fact === key)?.title ?? say.columns.owner(list.title);
}

/** Does a row say more than what it would belong to? */
function isItem({ answers, lists, owner }: Entry): boolean {
  return owner.name !== undefined || answers.size > 0 || lists.size > 0;
}

function readEntry(
  table: Table,
  { row, cells }: KeyedRow,
  columns: Columns,
  { sheet }: KeyedSheet,
  reading: Reading,
): Entry {
  const at = (key: string) => {
    const column = columns.get(key) ?? 0;
    return { cell: cells.get(column), place: placeOf(sheet, row, Math.max(column, 1)) };
  };
  const present = <T extends { readonly fact: string }>(asked: readonly T[]) =>
    asked.map((one) => ({ one, ...at(one.fact) })).filter(({ cell }) => cell !== undefined);
  const answers = present(table.fields).map(
    ({ one, cell, place }) => [one.fact, { value: answerIn(cell, one, place, reading), place }] as const,
  );
  const lists = present(table.lists).map(
    ({ one, cell, place }) => [one.fact, anyIn(plainValue(cell, place, reading), place, reading)] as const,
  );
  const owner = at(keys.owner);
  const name = table.owner === undefined ? undefined : plainValue(owner.cell, owner.place, reading);
  return {
    number: at(keys.number).cell?.value,
    answers: new Map(answers),
    lists: new Map(lists),
    owner: { name: typeof name === "string" ? fromCellText(name) : name, place: owner.place },
  };
}

function readAny({ row, cells }: KeyedRow, column: number | undefined, { sheet }: KeyedSheet, reading: Reading): Any {
  const place = placeOf(sheet, row, column ?? 2);
  return anyIn(plainValue(cells.get(column ?? 2), place, reading), place, reading);
}

function anyIn(value: CellValue | undefined, place: string, { say, report }: Reading): Any {
  const said = typeof value === "string" ? fromCellText(value) : value;
  if (said === undefined) return { isNone: false, place };
  const is = (word: string) => foldedWord(String(said)) === foldedWord(word);
  if (!is(say.none) && !is(say.listed)) {
    const params = { found: shown(said), allowed: [say.none, say.listed] };
    report(() => factProblem("impossible-value", place, params));
  }
  return { isNone: is(say.none), place };
}
