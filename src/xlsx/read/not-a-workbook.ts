import type { SheetProblems } from "../../problems/codes/sheets.js";

type Reason = SheetProblems["not-a-workbook"]["reason"];

/** What was handed over is no workbook that can be read, and why. */
export class NotAWorkbook extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}
