import { csv, sheets } from "../../locales/en/sheets.js";
import { problemsIn } from "../../problems/sentences.js";

/** Problems of workbooks and of tables. */
export const sheetProblem = /* @__PURE__ */ problemsIn(sheets);

/** Problems of CSV. */
export const csvProblem = /* @__PURE__ */ problemsIn(csv, sheets);
