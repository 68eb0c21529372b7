import { dayNumber } from "../../facts/dates.js";
import type { ReportColumn, ReportWorkbookPhrases } from "../../locales/phrases/report-workbook.js";
import { mostInCell, toXString } from "../cell-string.js";
import type { Workbook } from "../exceljs.js";
import { styleHeading, styleText } from "../questionnaire/style.js";
import type { Day, ReportCell, ReportSheet } from "./sheet.js";

/** The widths of columns, in characters; of those that are not named, the one by default. */
const widths: Partial<Record<ReportColumn, number>> = {
  ...{ what: 48, value: 40, title: 44, message: 60, finding: 60, step: 70, steps: 70, question: 50, help: 60 },
  ...{
    rule: 30,
    rules: 30,
    missing: 34,
    impacts: 34,
    fact: 34,
    place: 34,
    remark: 40,
    reason: 50,
    risk: 40,
    controls: 40,
  },
  ...{ sha256: 40, actual: 24, asked: 40, fields: 40, done: 10, hours: 10, owner: 26 },
};
const byDefault = 18;

/** A sheet of a report, with a heading that stays in sight and filters in it. */
export function writeReportSheet(
  workbook: Workbook,
  { name, columns, rows }: ReportSheet,
  say: ReportWorkbookPhrases,
): void {
  const sheet = workbook.addWorksheet(say.sheets[name]);
  sheet.columns = columns.map((column) => ({ width: widths[column] ?? byDefault }));
  sheet.getRow(1).values = columns.map((column) => say.columns[column]);
  columns.forEach((_, i) => {
    styleHeading(sheet.getCell(1, i + 1));
  });
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === undefined) return;
      const cell = sheet.getCell(i + 2, j + 1);
      const date = typeof value === "object" ? dateIn(value) : undefined;
      if (date !== undefined) cell.numFmt = date.getTime() % dayMs === 0 ? "yyyy-mm-dd" : 'yyyy-mm-dd hh:mm:ss "UTC"';
      cell.value = date ?? cellOf(value);
      styleText(cell);
    });
  });
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  sheet.pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  const done = columns.indexOf("done");
  if (done < 0 || rows.length === 0) return;
  for (let row = 2; row <= rows.length + 1; row += 1) {
    const list = `"${say.yes},${say.no}"`;
    sheet.getCell(row, done + 1).dataValidation = { type: "list", allowBlank: true, formulae: [list] };
  }
}

const dayMs = 86_400_000;

/** A day, or an instant of it in UTC. */
function dateIn({ day }: Day): Date | undefined {
  const isInstant = dayNumber(day.slice(0, 10)) !== undefined && /^(T.*Z)?$/.test(day.slice(10));
  const date = new Date(day);
  return isInstant && !Number.isNaN(date.getTime()) ? date : undefined;
}

/** A text is never a formula, and ends where a cell does. */
function cellOf(value: Exclude<ReportCell, undefined>): string | number {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value : value.day;
  return toXString(text.length > mostInCell ? `${text.slice(0, mostInCell - 1)}…` : text);
}
