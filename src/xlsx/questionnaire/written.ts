import { fromXString, toXString } from "../cell-string.js";
import type { Worksheet } from "../exceljs.js";

/** What a cell stands for, wherever it came to stand: by the keys of its sheet, its row and its column. */
export function keyedPlace(sheet: string, row: string | undefined, column: string | undefined): string {
  return `${sheet} ${row ?? ""} ${column ?? ""}`;
}

/** The place of a cell on a sheet without keys, such as the guide. */
export function plainPlace(row: number, column: number): string {
  return `${row} ${column}`;
}

/** The first row of the hidden sheet that tells what was written beside the answers; its first column has the place. */
export const firstWritten = 10;

/** Notes in the hidden sheet what was written into cells that are not to be filled in: whatever stands there instead is somebody's answer. */
export function noteWritten(hidden: Worksheet, plain: Worksheet, keyed: readonly Worksheet[]): void {
  let next = firstWritten;
  const note = (place: string, value: string | number) => {
    hidden.getCell(next, 1).value = toXString(place);
    hidden.getCell(next, 2).value = value;
    next += 1;
  };
  for (const { row, column, value } of lockedCells(plain)) note(plainPlace(row, column), value);
  for (const sheet of keyed) {
    const key = (row: number, column: number) => {
      const { value } = sheet.getCell(row, column);
      return typeof value === "string" ? fromXString(value) : undefined;
    };
    for (const { row, column, value } of lockedCells(sheet)) {
      if (row > 1) note(keyedPlace(key(1, 1) ?? "", key(row, 1), key(1, column)), value);
    }
  }
}

function lockedCells(sheet: Worksheet) {
  const found: { readonly row: number; readonly column: number; readonly value: string | number }[] = [];
  sheet.eachRow((cells, row) => {
    cells.eachCell((cell, column) => {
      const { value } = cell;
      const isText = typeof value === "string" || typeof value === "number";
      if (isText && cell.protection?.locked !== false) found.push({ row, column, value });
    });
  });
  return found;
}
