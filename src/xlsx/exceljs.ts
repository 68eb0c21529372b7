import type ExcelJS from "exceljs";
import { OptionsError } from "../problems/errors.js";
import { sheetProblem } from "../reporters/cells/problem.js";
import { finished } from "./finished.js";

/** What writes workbooks: a library that whoever wants them installs. */
export type Excel = typeof ExcelJS;
export type { DataValidation, Row, Workbook, Worksheet } from "exceljs";

/** @throws {@link OptionsError} where exceljs is not installed. */
async function loadExcel(): Promise<Excel> {
  try {
    const loaded = await import("exceljs");
    return loaded.default ?? loaded;
  } catch {
    throw new OptionsError([sheetProblem("missing-library", "", { name: "exceljs" })]);
  }
}

/** The bytes of a workbook that is filled by `fill`: the same for the same. `day` stands for when it was made. */
export async function toBytes(fill: (workbook: ExcelJS.Workbook) => void, day: string): Promise<Uint8Array> {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  workbook.creator = "hygie";
  workbook.lastModifiedBy = "hygie";
  workbook.created = new Date(day);
  workbook.modified = new Date(day);
  fill(workbook);
  return finished(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
