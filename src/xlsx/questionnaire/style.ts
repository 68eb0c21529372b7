import type { Worksheet } from "../exceljs.js";

type Cell = ReturnType<Worksheet["getCell"]>;

const fill = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;
const edge = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const edges = { top: edge, left: edge, bottom: edge, right: edge };
const wrapped = { vertical: "top", wrapText: true } as const;

/** A heading of a column. */
export function styleHeading(cell: Cell): void {
  cell.font = { bold: true, color: { argb: "FFFFFFFF" } };
  cell.fill = fill("FF1F4E5F");
  cell.alignment = wrapped;
  cell.border = edges;
}

/** A cell that is answered, with the format of what is expected in it. */
export function styleAnswer(cell: Cell, format: string): void {
  cell.protection = { locked: false };
  cell.fill = fill("FFFFF8DC");
  cell.border = edges;
  cell.alignment = wrapped;
  cell.numFmt = format;
}

export function styleText(cell: Cell, isTitle = false): void {
  cell.alignment = wrapped;
  if (isTitle) cell.font = { bold: true, size: 14 };
}

/** Nothing can be changed but the answers; no password, so that whoever has to can take it off. */
export function protect(sheet: Worksheet, isTable: boolean): void {
  const may = { formatColumns: true, formatRows: true, sort: isTable, autoFilter: isTable };
  // It waits for the hash of a password alone, and there is none.
  void sheet.protect("", { selectLockedCells: true, selectUnlockedCells: true, ...may });
}
