import type { Data } from "../facts/schema.js";
import { isObject } from "../json/data.js";
import { member } from "../logic/values.js";

/** A fact by each name that evidence may call it by: `devices[].kind`, as all of them, and `devices[laptop].kind`. */
export type Names = readonly string[];

/** A fact of a practice. */
export interface Named {
  readonly names: Names;
  readonly value: unknown;
  /** Is it one of many that the way to it leaves open? */
  readonly isOfMany: boolean;
}

/** A name as a path, and the items that it has in brackets: `devices[laptop].kind` is `devices[].kind` of `[laptop]`. */
export function readName(name: string): { readonly path: string; readonly items: readonly string[] } {
  const items: string[] = [];
  let [path, from] = ["", 0];
  for (let open = name.indexOf("["); open >= 0; open = name.indexOf("[", from)) {
    const end = endOfItem(name, open);
    if (end < 0) break;
    path += `${name.slice(from, open)}[]`;
    items.push(name.slice(open, end));
    from = end;
  }
  return { path: path + name.slice(from), items };
}

/** A path with items in its brackets. */
export function nameOf(path: string, items: readonly string[]): string {
  let i = 0;
  return path.replaceAll("[]", (all) => items[i++] ?? all);
}

/** Behind the bracket that closes an item, whose id may have brackets of its own. */
function endOfItem(name: string, open: number): number {
  for (let close = name.indexOf("]", open); close >= 0; close = name.indexOf("]", close + 1)) {
    const next = name[close + 1];
    if (next === undefined || next === "." || next === "[") return close + 1;
  }
  return -1;
}

/** The segments of a path, as those of a pointer to it: `devices`, `[]`, `kind`. */
export function segmentsOf(path: string): string[] {
  return path.replaceAll("[]", ".[]").split(".");
}

/** Does a practice have the items that a name has in brackets? One without any is of all that there are. */
export function hasItemsOf(name: string, facts: Data): boolean {
  const { path } = readName(name);
  return path === name || factsAt(path, facts, () => undefined).some(({ names }) => names.includes(name));
}

/** The facts at a path: of each item, or of that one whose place `indexAt` knows by the depth of its list. */
export function factsAt(path: string, facts: Data, indexAt: (depth: number) => number | undefined): Named[] {
  const found: Named[] = [];
  const segments = segmentsOf(path);
  visit({ names: [""], value: facts, isOfMany: false }, 0);
  return found;

  function visit({ names, value, isOfMany }: Named, depth: number): void {
    const segment = segments[depth];
    if (segment === undefined) found.push({ names, value, isOfMany });
    else if (segment !== "[]") {
      const inner = isObject(value) ? member(value, segment) : undefined;
      visit(
        { names: names.map((name) => (name === "" ? segment : `${name}.${segment}`)), value: inner, isOfMany },
        depth + 1,
      );
    } else {
      const items: readonly unknown[] = Array.isArray(value) ? value : [];
      const index = indexAt(depth);
      if (index !== undefined) visit({ ...itemOf(names, items[index]), isOfMany }, depth + 1);
      else if (items.length === 0) visit({ ...itemOf(names, undefined), isOfMany }, depth + 1);
      else for (const item of items) visit({ ...itemOf(names, item), isOfMany: true }, depth + 1);
    }
  }
}

function itemOf(list: Names, item: unknown): Pick<Named, "names" | "value"> {
  const id = isObject(item) ? member(item, "id") : undefined;
  const own = typeof id === "string" && id !== "" ? list.map((name) => `${name}[${id}]`) : [];
  return { names: [...list.map((name) => `${name}[]`), ...own], value: item };
}
