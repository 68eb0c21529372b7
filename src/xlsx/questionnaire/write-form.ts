import type { WorkbookPhrases } from "../../locales/phrases/workbook.js";
import { type Gathered, valueAt, wayFrom } from "../../reporters/cells/put.js";
import { toXString } from "../cell-string.js";
import type { Worksheet } from "../exceljs.js";
import { wordsOf, writeAnswers } from "./answer-cell.js";
import { type Form, keyOf } from "./layout.js";
import { formPlaces as at, keys } from "./places.js";
import { protect, styleHeading, styleText } from "./style.js";
import type { Ranges } from "./validation.js";

/** Questions one below the other: the hidden first row and column say what each cell is, so that no words have to be read back. */
export function writeForm(sheet: Worksheet, form: Form, facts: Gathered, ranges: Ranges, say: WorkbookPhrases): void {
  sheet.columns = [{ width: 2, hidden: true }, { width: 58 }, { width: 26 }, { width: 30 }, { width: 40 }];
  sheet.getRow(1).values = [keyOf(form), keys.question, keys.answer, keys.wanted, keys.remark];
  sheet.getRow(1).hidden = true;
  sheet.getRow(2).values = [keys.words, toXString(form.title ?? say.sheets.loose)];
  styleText(sheet.getCell(2, at.question), true);
  const { question, answer, wanted, remark } = say.columns;
  sheet.getRow(at.heading).values = [keys.heading, question, answer, wanted, remark];
  for (const column of [at.question, at.answer, at.wanted, at.remark]) styleHeading(sheet.getCell(at.heading, column));
  form.fields.forEach((field, i) => {
    const row = at.heading + 1 + i;
    sheet.getRow(row).values = [field.fact, toXString(field.label), undefined, toXString(say.wanted(field))];
    const asked = sheet.getCell(row, at.question);
    if (field.help !== "") asked.note = toXString(field.help);
    const note = sheet.getCell(row, at.remark);
    note.protection = { locked: false };
    for (const cell of [asked, sheet.getCell(row, at.wanted), note]) styleText(cell);
    const value = valueAt(facts, wayFrom(undefined, field.fact));
    writeAnswers(sheet, { row, column: at.answer, count: 1 }, field, [value], wordsOf(field, say), ranges, say);
  });
  sheet.views = [{ state: "frozen", ySplit: at.heading, xSplit: 0 }];
  protect(sheet, false);
}
