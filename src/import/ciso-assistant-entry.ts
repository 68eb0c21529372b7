import type { Collector } from "../json/collect.js";
import { isObject, ownOf } from "../json/data.js";
import { limits } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import type { Kind } from "../problems/codes/values.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";

type Add = Collector["add"];

/** An object of a library, with the place where it stands. */
export interface Entry {
  readonly pointer: string;
  readonly of: Readonly<Record<string, unknown>>;
}

/** A text of an entry, without the blanks around it; nothing where there is none, or nothing but blanks. */
export function textOf({ of }: Entry, name: string): string | undefined {
  const value = ownOf(of, name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** What an entry says in another language, where it does. */
export function translationOf({ of }: Entry, language: string): Entry | undefined {
  const translations = ownOf(of, "translations");
  const translation = isObject(translations) ? ownOf(translations, language) : undefined;
  return isObject(translation) ? { pointer: "", of: translation } : undefined;
}

/** The objects in a list of an entry: one object stands for a list of one. One more than the `most` are read. */
export function entriesIn(entry: Entry, name: string, add: Add, most: number = limits.length): Entry[] {
  const value = ownOf(entry.of, name);
  const at = childPointer(entry.pointer, name);
  if (!isGiven(value)) return [];
  if (isObject(value)) return [{ pointer: at, of: value }];
  if (!Array.isArray(value)) {
    add(() => wrongType(value, at, "list"));
    return [];
  }
  return value.slice(0, Math.max(0, most) + 1).flatMap((item: unknown, i) => {
    const pointer = childPointer(at, i);
    if (isObject(item)) return [{ pointer, of: item }];
    add(() => wrongType(item, pointer, "object"));
    return [];
  });
}

/** A name as it is compared: CISO Assistant takes capitals for small letters. */
export function urnIn(entry: Entry, name: string): string {
  return textOf(entry, name)?.toLowerCase() ?? "";
}

export function objectIn(entry: Entry, name: string, add: Add): Entry | undefined {
  const value = ownOf(entry.of, name);
  const pointer = childPointer(entry.pointer, name);
  if (isObject(value)) return { pointer, of: value };
  if (isGiven(value)) add(() => wrongType(value, pointer, "object"));
  else add(() => problem("missing-member", entry.pointer, { name }));
  return undefined;
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function wrongType(value: unknown, pointer: string, kind: Kind) {
  return problem("wrong-type", pointer, { found: shown(value), expected: [kind] });
}
