import { setOwn } from "../../json/freeze.js";
import { childPointer } from "../../json/pointer.js";

/** Facts that are put together: an object of such. */
export type Gathered = Record<string, unknown>;

export function gathered(): Gathered {
  return Object.create(null);
}

/** Puts a value at a way of names, and makes the groups on it. */
export function put(facts: Gathered, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    setOwn(facts, name, value);
    return;
  }
  if (!Object.hasOwn(facts, name)) setOwn(facts, name, gathered());
  put(facts[name] as Gathered, rest, value);
}

/** What stands at a way of names; nothing where a group on it is not known. */
export function valueAt(facts: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>(
    (value, name) => (value === null || value === undefined ? undefined : (value as Gathered)[name]),
    facts,
  );
}

/** The names on the way from a list, or from the facts as a whole, to a fact below it: `devices[].lock.minutes` from `devices` is `lock`, `minutes`. */
export function wayFrom(list: string | undefined, fact: string): string[] {
  const rest = list === undefined ? fact : fact.slice(`${list}[]`.length).replace(/^\./, "");
  return rest === "" ? [] : rest.split(".");
}

export function pointerTo(from: string, way: readonly string[]): string {
  return way.reduce((pointer, name) => childPointer(pointer, name), from);
}
