import type { Sheet } from "./book.js";
import type { Cell } from "./sheet.js";

/** A sheet of a questionnaire by what its hidden first row and column say, wherever rows and columns came to stand. */
export interface KeyedSheet {
  readonly sheet: Sheet;
  /** What each column is about. */
  readonly columns: ReadonlyMap<number, string>;
  /** The rows in their order, with what each is about. */
  readonly rows: readonly KeyedRow[];
}

export interface KeyedRow {
  readonly row: number;
  readonly key: string | undefined;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** What marks a sheet as one of a questionnaire's. */
export function sheetKey({ rows }: Sheet): string | undefined {
  return textOf(rows.get(1)?.get(1));
}

export function keyed(sheet: Sheet): KeyedSheet {
  const columns = new Map<number, string>();
  for (const [column, cell] of sheet.rows.get(1) ?? []) {
    const key = textOf(cell);
    if (column > 1 && key !== undefined) columns.set(column, key);
  }
  const numbers = [...sheet.rows.keys()].filter((row) => row > 1).sort((a, b) => a - b);
  const rows = numbers.map((row) => {
    const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
    return { row, key: textOf(cells.get(1)), cells };
  });
  return { sheet, columns, rows };
}

function textOf(cell: Cell | undefined): string | undefined {
  return typeof cell?.value === "string" ? cell.value : undefined;
}
