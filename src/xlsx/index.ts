/**
 * Questionnaires and reports as workbooks for spreadsheet programs. Writing them takes the library exceljs.
 *
 * @module hygie/xlsx
 */

export type { Loss } from "../reporters/losses.js";
export type { ExportedWorkbook } from "./exported.js";
export { factsFromWorkbook } from "./facts-from-workbook.js";
export { reportToWorkbook } from "./report-to-workbook.js";
export { toWorkbook, type WorkbookOptions } from "./to-workbook.js";
