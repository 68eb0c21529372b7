import { dayNumber } from "../../facts/dates.js";
import type { Choice, Field } from "../../generated/schemas.js";
import type { WorkbookPhrases } from "../../locales/phrases/workbook.js";
import { toCellText, unknownSign } from "../../reporters/cells/cell-text.js";
import { choiceWords } from "../../reporters/cells/choices.js";
import { firstSerial, toXString } from "../cell-string.js";
import type { Worksheet } from "../exceljs.js";
import { styleAnswer } from "./style.js";
import { type Ranges, validationOf } from "./validation.js";

/** The words that a field is answered with, where it is one of a few. */
export function wordsOf(field: Field, say: WorkbookPhrases): readonly string[] | undefined {
  if (field.type === "boolean") return [say.yes, say.no];
  return field.choices === undefined ? undefined : choiceWords(field.choices);
}

/** Earlier days are written as text. */
const firstDay = firstSerial - 25_569;
const dayMs = 86_400_000;

/** Stands for what nothing is known of, where it has to be seen that there is one. */
export const unknownItem: unique symbol = Symbol("unknown");

/** The value of a cell that says what is known of a fact. */
export function cellValue(value: unknown, field: Field, say: WorkbookPhrases): string | number | Date | undefined {
  if (value === null || value === undefined) return undefined;
  if (value === unknownItem) return unknownSign;
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (typeof value === "number") return value;
  if (field.type === "date") {
    const day = dayNumber(value) ?? Number.NEGATIVE_INFINITY;
    return day < firstDay ? String(value) : new Date(day * dayMs);
  }
  const word = field.choices === undefined ? String(value) : wordOf(String(value), field.choices);
  return toXString(toCellText(word));
}

function wordOf(value: string, choices: readonly Choice[]): string {
  return choiceWords(choices)[choices.findIndex((choice) => choice.value === value)] ?? value;
}

const formats: Readonly<Record<Field["type"], string>> = {
  boolean: "General",
  integer: "General",
  number: "General",
  date: "yyyy-mm-dd",
  string: "@",
  array: "General",
};

/** Cells below each other that a field is answered in, with what is known of it. */
export function writeAnswers(
  sheet: Worksheet,
  { row, column, count }: { readonly row: number; readonly column: number; readonly count: number },
  field: Field,
  values: readonly unknown[],
  words: readonly string[] | undefined,
  ranges: Ranges,
  say: WorkbookPhrases,
): void {
  const first = sheet.getCell(row, column).address;
  const last = sheet.getCell(row + count - 1, column).address;
  const range = first === last ? first : `${first}:${last}`;
  const format = field.choices === undefined ? formats[field.type] : "General";
  for (let i = 0; i < count; i += 1) {
    const cell = sheet.getCell(row + i, column);
    styleAnswer(cell, format);
    const value = cellValue(values[i], field, say);
    if (value !== undefined) cell.value = value;
  }
  const withUnknown = count > 1 && words !== undefined ? [...words, unknownSign] : words;
  const { dataValidations } = sheet as unknown as {
    readonly dataValidations: { add: (range: string, validation: object) => void };
  };
  dataValidations.add(range, validationOf(field, withUnknown, ranges, say, first));
}
