import type { Data } from "../facts/schema.js";
import { lent, member } from "./values.js";

/**
 * What conditions read of the facts as a whole, or of an element of a list, by number. The first is the element itself; of a
 * list whose elements are asked, a cell holds the cells of each of them.
 */
export type Cells = unknown[];

/**
 * Gives out cells while conditions are compiled, and fills them when they are evaluated: each fact is read once, whatever the
 * number of conditions that ask for it.
 */
export interface Sheet {
  /** The cell of a fact. */
  readonly cellOf: (path: readonly string[]) => number;
  /** The cells of a list, and the sheet of its elements. */
  readonly listOf: (path: readonly string[]) => ListCell;
  /** A cell for what is computed once of the others, by what that is. */
  readonly cellFor: <T>(what: string, make: (cell: number) => T) => T;
  /** The cells of facts, or of an element. */
  readonly read: (data: unknown) => Cells;
}

export interface ListCell {
  /** The cell of the list as it is. */
  readonly cell: number;
  /** The cell of the {@link Cells} of each element; `undefined` where the list is not known. */
  readonly rows: number;
  readonly elements: Sheet;
}

/** An object of which nothing is known. */
export const nothing: Data = Object.freeze(Object.create(null));

/** Names of members, each with the cell that its value is read into. */
interface Members {
  readonly names: string[];
  readonly cells: number[];
}

export function toSheet(): Sheet {
  const blank: unknown[] = [undefined];
  const own: Members = { names: [], cells: [] };
  const groups: { readonly name: string; readonly members: Members }[] = [];
  const far: { readonly path: readonly string[]; readonly cell: number }[] = [];
  const lists: ListCell[] = [];
  const known = new Map<string, number>([["[]", 0]]);

  const computed = new Map<string, unknown>();

  return { cellOf, listOf, cellFor, read };

  function cellOf(path: readonly string[]): number {
    const key = JSON.stringify(path);
    const found = known.get(key);
    if (found !== undefined) return found;
    const cell = blank.push(undefined) - 1;
    known.set(key, cell);
    const [first, second] = path;
    if (first === undefined || path.length > 2 || path.some((name) => lent.has(name))) far.push({ path, cell });
    else if (second === undefined) add(own, first, cell);
    else add(membersOf(first), second, cell);
    return cell;
  }

  function membersOf(name: string): Members {
    const found = groups.find((group) => group.name === name);
    if (found !== undefined) return found.members;
    const members: Members = { names: [], cells: [] };
    groups.push({ name, members });
    return members;
  }

  function listOf(path: readonly string[]): ListCell {
    const cell = cellOf(path);
    const found = lists.find((list) => list.cell === cell);
    if (found !== undefined) return found;
    const list = { cell, rows: blank.push(undefined) - 1, elements: toSheet() };
    lists.push(list);
    return list;
  }

  function cellFor<T>(what: string, make: (cell: number) => T): T {
    const found = computed.get(what) ?? make(blank.push(undefined) - 1);
    computed.set(what, found);
    return found as T;
  }

  function read(data: unknown): Cells {
    const cells = blank.slice();
    cells[0] = data;
    if (typeof data !== "object" || data === null) return cells;
    readInto(cells, data as Data, own);
    for (let i = 0; i < groups.length; i += 1) {
      const { name, members } = groups[i] as (typeof groups)[number];
      const group = (data as Data)[name];
      if (group != null) readInto(cells, group as Data, members);
    }
    for (let i = 0; i < far.length; i += 1) {
      const { path, cell } = far[i] as (typeof far)[number];
      cells[cell] = path.reduce<unknown>(member, data);
    }
    for (let i = 0; i < lists.length; i += 1) {
      const { cell, rows, elements } = lists[i] as ListCell;
      const items = cells[cell];
      if (Array.isArray(items)) cells[rows] = readAll(items, elements);
    }
    return cells;
  }
}

function add({ names, cells }: Members, name: string, cell: number): void {
  names.push(name);
  cells.push(cell);
}

function readInto(into: unknown[], data: Data, { names, cells }: Members): void {
  for (let i = 0; i < names.length; i += 1) into[cells[i] as number] = data[names[i] as string];
}

function readAll(items: readonly unknown[], { read }: Sheet): Cells[] {
  const rows: Cells[] = [];
  for (let i = 0; i < items.length; i += 1) rows.push(read(items[i]));
  return rows;
}
