import { printable } from "../problems/visible.js";

/** Rows of cells as CSV (RFC 4180, its lines ended by a line feed): nothing in a cell ends it, and no spreadsheet takes what a stranger wrote for a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

function cell(text: string): string {
  const shown = printable(text);
  const inert = /^[=+\-@\t\r]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
