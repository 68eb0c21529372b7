import { factNameOf } from "../pack/scaffold.js";

/** The longest id that is made of a name: a file system holds names of 255 bytes, and people read them. */
const longestId = 80;

const ports = Array.from({ length: 10 }, (_, i) => [`com${i}`, `lpt${i}`]).flat();

/** Names that a file of a pack's folder cannot have for a rule: they stand for something else, there or on Windows. */
const reserved = ["pack", "package", "con", "prn", "aux", "nul", ...ports];

/**
 * An id as rules and packs have them, made of any name: `AC-2(1)` is `ac-2-1`, `Élément 3` is `element-3`; nothing of a name
 * without any letter or digit of ASCII.
 */
export function toId(name: string): string | undefined {
  const id = wordsOf(name).slice(0, longestId).replace(/-$/, "");
  return id === "" ? undefined : id;
}

/** Is an id another than its name, written as ids are? */
export function isRenamed(id: string, name: string): boolean {
  return id !== wordsOf(name);
}

function wordsOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "";
}

/** Gives each name an id of its own; what is called like another before it has a number behind. */
export function toIds(names: readonly string[], instead: string): string[] {
  const taken = new Set(reserved);
  return names.map((name) => unique(toId(name) ?? instead, taken, "-"));
}

/** The names of the facts that a rule reads: its own, and one for each of its parameters. None of them is taken. */
export function toFactNames(ruleId: string, parameters: readonly string[], taken: Set<string>): string[] {
  const fact = factName(factNameOf(ruleId), taken);
  return [fact, ...parameters.map((name) => factName(`${fact}${capital(name)}`, taken))];
}

/** A name of a fact of its own. What every object of JavaScript has, and what begins with a digit, is none. */
function factName(name: string, taken: Set<string>): string {
  const safe = /^[a-z]/.test(name) && !(name in {}) ? name : `item${capital(name)}`;
  return unique(safe, taken, "");
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function unique(name: string, taken: Set<string>, joint: string): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name}${joint}${n}`;
  taken.add(free);
  return free;
}
