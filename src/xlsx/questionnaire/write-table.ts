import type { Field } from "../../generated/schemas.js";
import type { WorkbookPhrases } from "../../locales/phrases/workbook.js";
import { valueAt, wayFrom } from "../../reporters/cells/put.js";
import { toXString } from "../cell-string.js";
import type { Worksheet } from "../exceljs.js";
import { unknownItem, wordsOf, writeAnswers } from "./answer-cell.js";
import { keyOf, type Table } from "./layout.js";
import { tablePlaces as at, keys } from "./places.js";
import { type ItemRow, listIn, namesOf } from "./rows.js";
import { protect, styleHeading, styleText } from "./style.js";
import type { Ranges } from "./validation.js";

/** What a table is written from. */
export interface TableFacts {
  readonly rows: readonly ItemRow[];
  /** Of a list inside of a list: what its lists belong to. */
  readonly owners: readonly ItemRow[] | undefined;
  /** The list itself, of one that belongs to nothing; nothing where it is not known. */
  readonly list: readonly unknown[] | undefined;
  /** The sheet of what it belongs to, and what an item of that is called. */
  readonly ownerSheet: string;
  readonly ownerTitle: string;
}

interface Column {
  readonly key: string;
  readonly heading: string;
  readonly field: Field;
  readonly words: readonly string[] | undefined;
  readonly values: readonly unknown[];
}

/** So many rows are there for more items than are known. */
const moreRows = 50;

/** A list, an item a row, a fact a column. */
export function writeTable(
  sheet: Worksheet,
  table: Table,
  facts: TableFacts,
  ranges: Ranges,
  say: WorkbookPhrases,
): void {
  const columns = withSigns(columnsOf(table, facts, say), facts.rows.length);
  const remark = at.number + columns.length + 1;
  sheet.columns = [{ width: 2, hidden: true }, { width: 12 }, ...columns.map(() => ({ width: 24 })), { width: 40 }];
  sheet.getRow(1).values = [keyOf(table), keys.number, ...columns.map(({ key }) => key), keys.remark];
  sheet.getRow(1).hidden = true;
  const { list } = table;
  sheet.getRow(2).values = [keys.words, toXString(list.title)];
  sheet.getCell(2, at.number).font = { bold: true, size: 14 };
  writeAny(sheet, table, facts, ranges, say);
  sheet.getRow(at.label).values = [keys.words, toXString(`${list.label} ${say.oneARow}`)];
  if (list.help !== "") sheet.getCell(at.label, at.number).note = toXString(list.help);
  const headings = [say.columns.number, ...columns.map(({ heading }) => toXString(heading)), say.columns.remark];
  sheet.getRow(at.heading).values = [keys.heading, ...headings];
  headings.forEach((_, i) => {
    styleHeading(sheet.getCell(at.heading, at.number + i));
  });
  const row = at.heading + 1;
  const count = facts.rows.length + Math.min(moreRows, list.maxItems ?? moreRows);
  columns.forEach(({ field, words, values }, i) => {
    if (field.help !== "") sheet.getCell(at.heading, at.number + 1 + i).note = toXString(field.help);
    writeAnswers(sheet, { row, column: at.number + 1 + i, count }, field, values, words, ranges, say);
  });
  for (let i = 0; i < count; i += 1) {
    sheet.getCell(row + i, at.number).value = i + 1;
    const note = sheet.getCell(row + i, remark);
    note.protection = { locked: false };
    styleText(note);
  }
  sheet.views = [{ state: "frozen", ySplit: at.heading, xSplit: at.number }];
  protect(sheet, true);
}

/** Whether there are any; of a list inside of a list that stands beside what it belongs to. */
function writeAny(sheet: Worksheet, table: Table, facts: TableFacts, ranges: Ranges, say: WorkbookPhrases): void {
  const { list, owner } = table;
  const words = owner === undefined ? say.areThereAny(list.title) : say.ownerIs(facts.ownerSheet);
  sheet.getRow(at.any - 1).values = [keys.words, toXString(words)];
  sheet.getCell(at.any, 1).value = owner === undefined ? keys.any : keys.words;
  if (owner !== undefined) return;
  const place = { row: at.any, column: at.number, count: 1 };
  const field = { ...plain(list), help: words };
  writeAnswers(sheet, place, field, [anyWord(facts.list, say)], [say.none, say.listed], ranges, say);
}

function anyWord(list: readonly unknown[] | undefined, say: WorkbookPhrases): string | undefined {
  return list === undefined ? undefined : list.length === 0 ? say.none : say.listed;
}

/** A field of a text, of what is no fact of its own. */
function plain({ fact, title, label, help }: Field): Field {
  return { fact, title, label, help, type: "string" };
}

function columnsOf(table: Table, { rows, owners, ownerTitle }: TableFacts, say: WorkbookPhrases): Column[] {
  const { list, fields, lists, fact } = table;
  const names = owners === undefined ? [] : namesOf(owners);
  const heading = say.columns.owner(ownerTitle);
  const owner: Column = {
    key: keys.owner,
    heading,
    field: { ...plain(list), title: heading, help: say.ownerIs(ownerTitle), type: "array" },
    words: undefined,
    values: rows.map(({ owner: of }) => (of === undefined ? undefined : names[of])),
  };
  return [
    ...(owners === undefined ? [] : [owner]),
    ...fields.map((field) => ({
      key: field.fact,
      heading: headingOf(field, table, say),
      field,
      words: wordsOf(field, say),
      values: rows.map(({ item }) => valueAt(item, wayFrom(fact, field.fact))),
    })),
    ...lists.map((one) => ({
      key: one.fact,
      heading: one.list.title,
      field: { ...plain(one.list), help: say.areThereAny(one.list.title) },
      words: [say.none, say.listed],
      values: rows.map(({ item }) => anyWord(listIn(one, item), say)),
    })),
  ];
}

function headingOf(field: Field, { fact }: Table, say: WorkbookPhrases): string {
  const title = field.fact === `${fact}[]` ? say.columns.itself : field.title;
  return field.unit === undefined ? title : `${title} (${field.unit})`;
}

/** A row of which nothing is known says so in its first cell, so that it is seen that there is one. */
function withSigns(columns: readonly Column[], rows: number): Column[] {
  const isBlank = Array.from({ length: rows }, (_, i) => columns.every(({ values }) => (values[i] ?? null) === null));
  return columns.map((column, i) =>
    i === 0
      ? { ...column, values: column.values.concat([]).map((value, row) => (isBlank[row] ? unknownItem : value)) }
      : column,
  );
}
