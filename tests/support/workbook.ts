import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CompiledPack } from "../../src/index.js";
import { toWorkbook } from "../../src/xlsx/index.js";

/** A questionnaire as somebody's spreadsheet program opened it, changed and saved. */
export async function edited(
  pack: CompiledPack,
  facts: unknown,
  edit: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const { bytes } = await toWorkbook(pack, { facts, locale: "en" });
  const workbook = await opened(bytes);
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook as exceljs reads it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

/** A sheet of which it is known that it is there. */
export function sheetNamed(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name} of ${workbook.worksheets.map((one) => one.name)}`);
  return sheet;
}

/** The parts of a workbook as text, by their names. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A workbook with parts that are changed. */
export function withParts(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, text]) => [name, strToU8(change(name, text))] as const);
  return zipSync(Object.fromEntries(parts));
}
