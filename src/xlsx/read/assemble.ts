import { factKind } from "../../facts/schema.js";
import { shown } from "../../problems/shown.js";
import { sheetProblem as problem } from "../../reporters/cells/problem.js";
import { type Gathered, gathered, pointerTo, put, wayFrom } from "../../reporters/cells/put.js";
import { declared, type Table } from "../questionnaire/layout.js";
import type { Any, Entry, ReadTable } from "./read-table.js";
import type { Reading } from "./reading.js";

/** The tables that were read, by the paths of their lists. */
export type ReadTables = ReadonlyMap<string, ReadTable>;

/** Puts lists together from the rows of their tables, with the lists that belong to each, and tells where each fact stands. */
export function assemble(
  tables: readonly Table[],
  read: ReadTables,
  facts: Gathered,
  places: Map<string, string>,
  reading: Reading,
): void {
  const owned = ownedEntries(read, reading);

  const listOf = (table: Table, entries: readonly Entry[], any: Any, at: string): unknown[] | undefined => {
    places.set(at, any.place);
    if (any.isNone && entries.length > 0) {
      reading.report(() => problem("items-of-none", any.place, { count: entries.length, said: 0 }));
    }
    if (entries.length === 0) return any.isNone ? [] : undefined;
    return entries.map((entry, i) => itemOf(table, entry, `${at}/${i}`));
  };

  const itemOf = (table: Table, entry: Entry, at: string): unknown => {
    const whole: Gathered = gathered();
    places.set(at, [...entry.answers.values()][0]?.place ?? entry.owner.place);
    for (const [fact, { value, place }] of entry.answers) {
      const way = ["item", ...wayFrom(table.fact, fact)];
      places.set(pointerTo(at, way.slice(1)), place);
      if (value !== undefined) put(whole, way, value);
    }
    for (const list of table.lists) {
      const way = ["item", ...wayFrom(table.fact, list.fact)];
      const any = entry.lists.get(list.fact) ?? { isNone: false, place: entry.owner.place };
      const value = listOf(list, owned(list, entry), any, pointerTo(at, way.slice(1)));
      if (value !== undefined) put(whole, way, value);
    }
    const isObject = factKind(declared(reading.pack, `${table.fact}[]`)) === "object";
    return whole.item ?? (isObject ? {} : null);
  };

  for (const table of tables) {
    const found = read.get(table.fact);
    if (found === undefined) continue;
    const way = wayFrom(undefined, table.fact);
    const value = listOf(table, found.entries, found.any, pointerTo("", way));
    if (value !== undefined) put(facts, way, value);
  }
}

/** The entries of a table that belong to an entry of another; one that belongs to none is told. */
function ownedEntries(read: ReadTables, reading: Reading) {
  const byOwner = new Map<string, Map<Entry, Entry[]>>();
  return (table: Table, owner: Entry): readonly Entry[] => {
    let found = byOwner.get(table.fact);
    if (found === undefined) {
      found = grouped(table, read, reading);
      byOwner.set(table.fact, found);
    }
    return found.get(owner) ?? [];
  };
}

function grouped(table: Table, read: ReadTables, { report }: Reading): Map<Entry, Entry[]> {
  const owners = read.get(table.owner ?? "");
  const groups = new Map<Entry, Entry[]>();
  if (owners === undefined) return groups;
  const named = byName(owners.entries, `${table.owner}[].id`);
  for (const entry of read.get(table.fact)?.entries ?? []) {
    const { name, place } = entry.owner;
    const [owner, ...others] = name === undefined ? [] : (named.get(String(name).trim()) ?? []);
    const params = { found: shown(name), sheet: owners.sheet.name };
    if (owner === undefined) report(() => problem("no-such-owner", place, params));
    else if (others.length > 0) report(() => problem("owner-in-doubt", place, params));
    else if (groups.has(owner)) groups.get(owner)?.push(entry);
    else groups.set(owner, [entry]);
  }
  return groups;
}

/** Entries by their numbers, else by their ids: a number is that of a row, where there is one. */
function byName(entries: readonly Entry[], id: string): ReadonlyMap<string, readonly Entry[]> {
  const [numbers, ids] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  const add = (names: Map<string, Entry[]>, name: unknown, entry: Entry) => {
    if (name === undefined) return;
    const found = names.get(String(name));
    if (found === undefined) names.set(String(name), [entry]);
    else found.push(entry);
  };
  for (const entry of entries) {
    add(numbers, entry.number, entry);
    add(ids, entry.answers.get(id)?.value, entry);
  }
  return new Map([...ids, ...numbers]);
}
