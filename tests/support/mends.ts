import fc from "fast-check";
import { isObject } from "../../src/json/data.js";
import { replaceAt } from "../../src/json/freeze.js";
import { childPointer, pointerSegments, resolvePointer } from "../../src/json/pointer.js";
import type { Problem } from "../../src/problems/problem.js";

const letters = fc.constantFrom(..."aeimnorstu");
const words = ["oui", "non", "TRUE", "yes", "élevée", "conforme", "31/12/2026", "2026-6-1", "20260601", "08", "1 000"];

/** A slip of the hand in a word: a letter too many, too few, another, two swapped, an accent, a capital. */
function slip(word: string, at: number, letter: string, how: number): string {
  const i = at % Math.max(word.length, 1);
  const [before, here, behind] = [word.slice(0, i), word.slice(i, i + 1), word.slice(i + 1)];
  const slips = [
    before + behind,
    before + letter + here + behind,
    before + letter + behind,
    before + behind.slice(0, 1) + here + behind.slice(1),
    word.replace("e", "é"),
    word.toUpperCase(),
    word.replaceAll(/([A-Z])/g, (capital) => `_${capital.toLowerCase()}`),
    `${word}s`,
  ];
  return slips[how % slips.length] as string;
}

/** Values of other kinds than most places have. */
const kinds: readonly unknown[] = [true, false, 0, 5, 1.5, -1, 46_400, "deux", "", [], ["deux"], {}, { deux: 2 }];

/** A document with a value of another kind at a place: what people write who do not know what is expected there. */
export function ofOtherKind(document: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(document).filter((place) => place !== "");
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...kinds))
    .map(([place, value]) => replaceAt(document, place, value));
}

/** What somebody puts in place who follows a hint to the letter: the first of what it says would do. */
const followed: readonly (readonly [hint: RegExp, put: (words: readonly string[], value: unknown) => unknown])[] = [
  [/^(?:use|give) ("[^"]*")/, ([choice = ""]) => JSON.parse(choice)],
  [/^write a (?:whole )?number from (-?[\d.]+)/, ([least]) => Number(least)],
  [/^write a (?:whole )?number of at least (-?[\d.]+)/, ([least]) => Number(least)],
  [/^write a (?:whole )?number of at most (-?[\d.]+)/, ([most]) => Number(most)],
  [/^write a whole number\b(?! of)/, () => -7],
  [/^write a number\b(?! of)/, () => -7.5],
  [/^write true or false/, () => false],
  [/^write a text\b/, () => "any words"],
  [/^write a list with at least one entry$/, () => ["x"]],
  [/^write a list\b/, () => []],
  [
    /^write an object with (\w+(?:, \w+)*)$/,
    ([names = ""]) => Object.fromEntries(names.split(", ").map((name) => [name, "x"])),
  ],
  [/^write an object\b/, () => ({})],
  [/^put it between \[ and \]/, (_, value) => [value]],
  [/^take it out of \[ and \]/, (_, value) => (value as readonly unknown[])[0]],
];

/** A document in which the hint of a problem is followed to the letter; `undefined` where it leaves open what to write. */
export function toTheLetter(document: unknown, problem: Problem): unknown {
  const { hint = "", pointer } = problem;
  for (const [words, put] of followed) {
    const found = words.exec(hint);
    if (found === null) continue;
    const value = put(found.slice(1), resolvePointer(document, pointer));
    return isOfName(document, problem)
      ? renamed(document, pointer, () => String(value))
      : replaceAt(document, pointer, value);
  }
  return mended(document, problem);
}

/** A document with one or two places of it written as people write them by mistake. */
export function misspelt(document: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(document);
  const one = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom("name", "name", "value", "value", "quotes", "list", "word"),
    at: fc.nat(40),
    letter: letters,
    kind: fc.nat(7),
    word: fc.constantFrom(...words),
  });
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((slips) =>
    slips.reduce<unknown>((spoilt, { place, how, at, letter, kind, word }) => {
      const value = resolvePointer(spoilt, place);
      if (value === undefined || place === "") return spoilt;
      if (how === "name") return renamed(spoilt, place, (name) => slip(name, at, letter, kind));
      if (how === "value")
        return typeof value === "string" ? replaceAt(spoilt, place, slip(value, at, letter, kind)) : spoilt;
      if (how === "list") return replaceAt(spoilt, place, Array.isArray(value) ? value[0] : [value]);
      if (how === "word") return typeof value === "object" ? spoilt : replaceAt(spoilt, place, word);
      if (typeof value === "string") return replaceAt(spoilt, place, Number(value) || value);
      return typeof value === "object" ? spoilt : replaceAt(spoilt, place, String(value));
    }, document),
  );
}

/** What a hint says to put in place of what is wrong. */
interface Replacement {
  readonly text: string;
  /** As JSON has it, and not as a text. */
  readonly isJson: boolean;
  /** The member that it is to be, of what is wrong. */
  readonly member?: string | undefined;
}

function replacementIn({ hint = "" }: Problem): Replacement | undefined {
  const [, meant, quotes] = /did you mean (.+?)(, without quotes|, in quotes)?\?$/.exec(hint) ?? [];
  if (meant !== undefined) return { text: meant, isJson: quotes !== undefined || /^["{[]/.test(meant) };
  const [, member, written] =
    /^write (?:"([^"]+)": )?(\{"?.*\}|\[.*\]|"[^"]*"|true|false|-?\d[\d.]*)(?:$|,| for | in quotes| without)/.exec(
      hint,
    ) ?? [];
  return written === undefined || written.includes("…") ? undefined : { text: written, isJson: true, member };
}

/** A document with what a problem's hint says in its place; `undefined` where the hint names nothing to be put there. */
export function mended(document: unknown, problem: Problem): unknown {
  const replacement = replacementIn(problem);
  if (replacement === undefined) return undefined;
  const { pointer } = problem;
  const { text, isJson, member } = replacement;
  if (member !== undefined) return replaceAt(document, childPointer(pointer, member), JSON.parse(text));
  const value = resolvePointer(document, pointer);
  if (isOfName(document, problem)) return renamed(document, pointer, () => text);
  if (isObject(value) && !isJson) return replaceAt(document, pointer, inOperation(value, text));
  const isText = !isJson && (typeof value === "string" || !/^(true|false|null|-?\d+(\.\d+)?)$/.test(text));
  return replaceAt(document, pointer, isText ? text : JSON.parse(text));
}

/** Is it the name of a member that is wrong, and not its value? */
function isOfName(document: unknown, { pointer, params }: Problem): boolean {
  return resolvePointer(document, pointer) !== foundIn(params) && pointerSegments(pointer).at(-1) === foundIn(params);
}

function foundIn(params: unknown): unknown {
  const { found, name } = params as { readonly found?: { readonly json?: string }; readonly name?: string };
  return found?.json === undefined ? name : JSON.parse(found.json);
}

/** An operation with another operator; of what reads a fact, with the nearest part of its path. */
function inOperation(operation: Readonly<Record<string, unknown>>, text: string): unknown {
  const [[operator, operands] = ["", []]] = Object.entries(operation);
  if (operator === "param") return { param: text };
  if (operator !== "var" && operator !== "facts") return { [text]: operands };
  return { [operator]: text };
}

function renamed(document: unknown, pointer: string, name: (old: string) => string): unknown {
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  const members = resolvePointer(document, parent);
  const old = pointerSegments(pointer).at(-1);
  if (!isObject(members) || old === undefined || Object.hasOwn(members, name(old))) return document;
  return replaceAt(
    document,
    parent,
    Object.fromEntries(Object.entries(members).map(([one, value]) => [one === old ? name(old) : one, value])),
  );
}

function placesIn(node: unknown, pointer = ""): string[] {
  if (typeof node !== "object" || node === null) return [pointer];
  return [pointer, ...Object.entries(node).flatMap(([name, member]) => placesIn(member, childPointer(pointer, name)))];
}
