import fc from "fast-check";
import { isObject } from "../../src/json/data.js";
import { childPointer, pointerSegments, resolvePointer } from "../../src/json/pointer.js";

/** A document with one value changed, and where. */
export interface Tampered {
  readonly document: unknown;
  readonly pointer: string;
}

/** A document with a value replaced by another, a member left out or added, or an item of a list dropped or added, anywhere. */
export function tampered(document: unknown): fc.Arbitrary<Tampered> {
  const places = placesIn(document).slice(1);
  const place = fc.constantFrom(...places);
  return fc
    .tuple(place, fc.constantFrom("replace", "drop", "add"), fc.nat(), fc.jsonValue({ maxDepth: 1 }))
    .map(([pointer, how, seed, other]) => {
      const copy = structuredClone(document);
      const { holder, name } = holderOf(copy, pointer);
      const value = holder[name as never] as unknown;
      const container = isObject(value) || Array.isArray(value);
      if (how === "add" && Array.isArray(value)) {
        const at = seed % (value.length + 1);
        value.splice(at, 0, `added ${seed}`);
        return { document: copy, pointer: childPointer(pointer, at) };
      }
      if (how === "add" && isObject(value)) {
        Object.assign(value, { added: other });
        return { document: copy, pointer: `${pointer}/added` };
      }
      if (how === "replace" || container === false) {
        const replaced = anotherThan(value, seed, other);
        Object.assign(holder, { [name]: replaced });
        return { document: copy, pointer };
      }
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete holder[name as never];
      return { document: copy, pointer };
    });
}

/** A value that is likely to pass unseen, or any. */
function anotherThan(value: unknown, seed: number, other: unknown): unknown {
  const near = nearTo(value, seed);
  const chosen = seed % 3 === 0 ? other : near;
  return JSON.stringify(chosen) === JSON.stringify(value) ? `not ${JSON.stringify(value)}` : chosen;
}

const outcomes = ["pass", "fail", "unknown", "not-applicable"];

function nearTo(value: unknown, seed: number): unknown {
  if (typeof value === "number") return seed % 2 === 0 ? value + 1 : value - 0.5;
  if (typeof value === "boolean") return !value;
  if (value === null) return false;
  if (typeof value !== "string") return null;
  if (outcomes.includes(value)) return outcomes.filter((one) => one !== value)[seed % 3];
  if (/^[0-9a-f]{64}$/.test(value)) return value.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
  return seed % 2 === 0 ? `${value} ` : value.slice(0, -1);
}

function holderOf(document: unknown, pointer: string): { readonly holder: object; readonly name: string } {
  const segments = pointerSegments(pointer);
  const name = segments.at(-1) ?? "";
  const around = pointer.slice(0, pointer.lastIndexOf("/"));
  return { holder: resolvePointer(document, around) as object, name };
}

function placesIn(node: unknown, pointer = ""): string[] {
  if (typeof node !== "object" || node === null) return [pointer];
  return [pointer, ...Object.entries(node).flatMap(([name, member]) => placesIn(member, childPointer(pointer, name)))];
}
