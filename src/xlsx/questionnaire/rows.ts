import { unknownSign } from "../../reporters/cells/cell-text.js";
import { valueAt, wayFrom } from "../../reporters/cells/put.js";
import type { Table } from "./layout.js";

/** An item as a row of a table: what it is, and what it belongs to. */
export interface ItemRow {
  readonly item: unknown;
  /** The row, from 0, of what it belongs to, on the sheet of that. */
  readonly owner: number | undefined;
}

/** The rows of a table by its facts, from the facts as a whole or the rows of what they belong to. */
export function rowsOf(table: Table, facts: unknown, owners: readonly ItemRow[] | undefined): ItemRow[] {
  const lists = owners === undefined ? [facts] : owners.map(({ item }) => item);
  return lists.flatMap((from, i) => {
    const list = listIn(table, from);
    const owner = owners === undefined ? undefined : i;
    return list === undefined ? [] : list.map((item): ItemRow => ({ item, owner }));
  });
}

/** The list that a table shows of one of its owners; nothing where it is not known. */
export function listIn(table: Table, from: unknown): readonly unknown[] | undefined {
  const list = valueAt(from, wayFrom(table.owner, table.fact));
  return Array.isArray(list) ? list : undefined;
}

/** The words by which the rows of a table are named: its id where it is the only one with it, and no number; else its number. */
export function namesOf(rows: readonly ItemRow[]): (string | number)[] {
  const ids = rows.map(({ item }) => valueAt(item, ["id"]));
  return ids.map((id, i) => {
    const isName = typeof id === "string" && /\D/.test(id) && id.trim() === id && id !== unknownSign;
    return isName && ids.indexOf(id) === i && ids.lastIndexOf(id) === i ? id : i + 1;
  });
}
