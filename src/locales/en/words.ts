import type { Kind } from "../../problems/codes/logic.js";
import type { Sentence } from "../../problems/sentences.js";
import { abridged, type Shown } from "../../problems/shown.js";
import { fewOf } from "../../problems/suggest.js";

const things = {
  nothing: "nothing",
  list: "a list",
  "empty-list": "an empty list",
  object: "an object",
  function: "a function",
  symbol: "a symbol",
  "invalid-date": "an invalid date",
  heir: "an object that inherits its members",
  unreadable: "a value that cannot be read",
} as const;

/** The kinds of values, as logic has them. */
export const kinds: Readonly<Record<Kind, string>> = {
  boolean: "a boolean",
  number: "a number",
  string: "a string",
  date: "a date",
  list: "a list",
  object: "an object",
  null: "null",
  mixed: "values of several types",
  any: "values of several types",
};

/** A value as messages show it. */
export function show(shown: Shown): string {
  if ("json" in shown) return shown.json;
  if (shown.is === "bigint") return `the BigInt ${shown.of}n`;
  if (shown.is === "instance") return `${/^[AEIO]/.test(shown.of) ? "an" : "a"} ${shown.of}`;
  return things[shown.is];
}

/** The same, or the kind of a value that is not at hand. */
export function seen(found: Shown | Kind): string {
  return typeof found === "string" ? kinds[found] : show(found);
}

/** What is written in place of what is no plain data, by its class. */
const instead: Readonly<Record<string, string>> = {
  Promise: "await it first",
  Map: "write Object.fromEntries(…) of it",
};

/** What to write in place of an object that keeps its members otherwise than plain data do. */
export function writeInstead(found: Shown): string | undefined {
  return "is" in found && found.is === "instance" ? instead[found.of] : undefined;
}

const longestName = 200;

/** A name in quotes, as JSON writes it; cut where nobody would read it to its end. */
export function quoted(name: string): string {
  return JSON.stringify(abridged(name, longestName));
}

/** `a, b or c`, and {@link number} `1,000`: as `format.ts` has them, which what only tells of logic need not load. */
export function or(texts: readonly string[]): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} or ${last}`;
}

export function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 20 });
}

/** `"a", "b" or "c"`: what can be written, as it is written; `more` are not among the names. */
export function oneOf(names: readonly string[], more = 0): string {
  const { told, others } = fewOf(names, more);
  return or(told.map(quoted)) + (others === 0 ? "" : `, or one of ${number(others)} others`);
}

export function didYouMean(near: string): string {
  return `did you mean ${near}?`;
}

/** What was found is not what was expected. */
export function isNot(found: string, expected: string, hint = `write ${expected}`): Sentence {
  return { message: `${found} is not ${expected}`, found, expected, hint };
}
