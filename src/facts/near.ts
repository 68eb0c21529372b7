import type { UnknownFact } from "../problems/codes/facts.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { truthOf } from "./mend.js";
import { type FactSchema, factChoices } from "./schema.js";

/** The choice that has the letters of a value, their accents composed otherwise. */
export function sameLetters(value: string, choices: readonly string[]): string | undefined {
  return choices.find((choice) => choice.normalize("NFC") === value.normalize("NFC"));
}

/**
 * The choice that was probably meant: the one with that label in some language, or one that is nearly written so; of `true` and
 * `false`, one that says yes or no.
 */
export function nearestChoice(given: unknown, schema: FactSchema): string | undefined {
  const value: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  const choices = factChoices(schema) ?? [];
  const labels = (choice: string) => Object.values(schema["x-choices"]?.[choice] ?? {}).map(folded);
  if (typeof value === "boolean") {
    return choices.find((choice) => [choice, ...labels(choice)].some((word) => truthOf(word) === value));
  }
  if (typeof value !== "string") return undefined;
  return choices.find((choice) => labels(choice).includes(folded(value))) ?? nearest(value, choices);
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().trim();
}

/** What can be said of a name that no fact has here: one that is nearly written so, or where a fact of that name stands. */
export function unknownFact(
  name: string,
  given: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, FactSchema>>,
  paths: readonly string[],
): UnknownFact {
  const allowed = Object.keys(properties);
  const written = name.replace(/\[\d*\]/g, ""); // rooms[0].off, rooms[].off and rooms.off are ways to write one path
  const isPath = written.includes(".");
  const isOf = (path: string) => (isPath ? path.replaceAll("[]", "") === written : lastOf(path) === name);
  const absent = allowed.filter((one) => !Object.hasOwn(given, one));
  const near = isPath ? undefined : nearest(name, absent);
  const elsewhere = near === undefined ? paths.filter(isOf).slice(0, 3) : [];
  const [path, ...others] = elsewhere;
  const isOne = path !== undefined && others.length === 0;
  return {
    found: shown(name),
    allowed,
    near,
    elsewhere,
    json: isOne ? jsonAt(path, valueIn(given[name])) : undefined,
  };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).replaceAll("[]", "");
}

function valueIn(value: unknown): string {
  const json = ["string", "number", "boolean"].includes(typeof value) ? JSON.stringify(value) : "…";
  return json.length > 60 ? "…" : json;
}

/** Facts with a value at a path, in JSON: `{ "rooms": [{ "off": true }] }`. */
function jsonAt(path: string, value: string): string {
  const [name = "", ...rest] = path.split(".");
  const inside = rest.length === 0 ? value : jsonAt(rest.join("."), value);
  const depth = name.split("[]").length - 1;
  return `{ ${JSON.stringify(name.replaceAll("[]", ""))}: ${"[".repeat(depth)}${inside}${"]".repeat(depth)} }`;
}
