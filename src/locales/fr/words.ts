import type { Kind } from "../../problems/codes/logic.js";
import type { Sentence } from "../../problems/sentences.js";
import { abridged, type Shown } from "../../problems/shown.js";
import { fewOf } from "../../problems/suggest.js";
import { formatsIn } from "../format.js";

const things = {
  nothing: "une valeur absente",
  list: "une liste",
  "empty-list": "une liste vide",
  object: "un objet",
  function: "une fonction",
  symbol: "un symbole",
  "invalid-date": "une date invalide",
  heir: "un objet qui hérite de ses membres",
  unreadable: "une valeur illisible",
} as const;

/** The kinds of values, as logic has them. */
export const kinds: Readonly<Record<Kind, string>> = {
  boolean: "un booléen",
  number: "un nombre",
  string: "un texte",
  date: "une date",
  list: "une liste",
  object: "un objet",
  null: "null",
  mixed: "des valeurs de plusieurs types",
  any: "des valeurs de plusieurs types",
};

/** A value as messages show it. */
export function show(shown: Shown): string {
  if ("json" in shown) return shown.json;
  if (shown.is === "bigint") return `le BigInt ${shown.of}n`;
  if (shown.is === "instance") return shown.of === "Promise" ? "une promesse (Promise)" : `un objet ${shown.of}`;
  return things[shown.is];
}

/** The same, or the kind of a value that is not at hand. */
export function seen(found: Shown | Kind): string {
  return typeof found === "string" ? kinds[found] : show(found);
}

/** What is written in place of what is no plain data, by its class. */
const instead: Readonly<Record<string, string>> = {
  Promise: "attendez-la d’abord, avec await",
  Map: "donnez Object.fromEntries(…) à sa place",
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

/** `a, b ou c` */
export function or(texts: readonly string[]): string {
  return formatsIn("fr").list(texts, "or");
}

/** `"a", "b" ou "c"`: what can be written, as it is written; `more` are not among the names. */
export function oneOf(names: readonly string[], more = 0): string {
  const { told, others } = fewOf(names, more);
  return or(told.map(quoted)) + (others === 0 ? "" : `, ou l’un des ${formatsIn("fr").number(others)} autres`);
}

export function didYouMean(near: string): string {
  return `vouliez-vous dire ${near}\u00a0?`;
}

/** What was found is not what was expected. */
export function isNot(found: string, expected: string, hint = `écrivez ${expected}`): Sentence {
  return { message: `${found} n’est pas ${expected}`, found, expected, hint };
}
