import { childPointer } from "../../../../json/pointer.js";
import { type Read, wayTo } from "../../../condition.js";
import type { Dialect, Sql } from "../dialect.js";
import { factOf, type Scope } from "../scope.js";
import { unsayable } from "../unsayable.js";

/** JSON Pointers, as texts in SQL that are put together: each with a space before it, which no name of a fact has. */
export type Pointers = readonly Sql[];

/** Where in the facts a condition is asked, as a JSON Pointer: what is computed of it, and the text behind that. */
interface Place {
  readonly before: readonly Sql[];
  readonly behind: string;
}

/** Where a condition stands, with its place among the facts; that of an element that nobody knows yet is nowhere. */
export type Placed = Scope & { readonly place: Place | undefined };

export const root: Place = { before: [], behind: " " };

export function placeAlong(place: Place | undefined, path: readonly string[]): Place | undefined {
  return place && { ...place, behind: path.reduce<string>(childPointer, place.behind) };
}

/** The place of an element of a list, whose index is computed as a text. */
export function placeOfElement(list: Place | undefined, index: Sql, { text }: Dialect): Place | undefined {
  return list && { before: [...list.before, text(`${list.behind}/`), index], behind: "" };
}

/** The pointer of a place, if it is anywhere. */
export function pointerTo({ place, dialect }: Placed, path: readonly string[] = []): Pointers {
  const end = placeAlong(place, path);
  if (end === undefined) return [];
  return [together(end.behind === "" ? end.before : [...end.before, dialect.text(end.behind)])];
}

/** The pointer of a fact that is not known. */
export function unknownFact(read: Read, scope: Placed): Pointers {
  return whereUnknown("var", factOf(read, scope).sql, pointerTo(scope, wayTo(read)), scope);
}

/** Pointers where a value is not known; none where it is. */
export function whereUnknown(operator: string, value: Sql, pointers: Pointers, { dialect }: Scope): Pointers {
  const found = where(dialect.isNull(value), pointers);
  if (found.some((sql) => sql.length > longest)) throw unsayable(operator);
  return found;
}

/** Pointers where a condition holds. */
export function where(condition: Sql, pointers: Pointers): Pointers {
  return pointers.length === 0 ? [] : [`CASE WHEN ${condition} THEN ${joined(pointers)} ELSE '' END`];
}

/** Pointers where a condition does not hold, or is not known. */
export function unless(condition: Sql, pointers: Pointers): Pointers {
  return pointers.length === 0 ? [] : [`CASE WHEN ${condition} THEN '' ELSE ${joined(pointers)} END`];
}

/** No statement is to have more: what a part comes to stands there again for each one around it. */
const longest = 1_000_000;

/** Pointers as one text. */
export function joined(pointers: Pointers): Sql {
  return together([...new Set(pointers)]);
}

/** So many operands does a function take in every engine. */
const mostOperands = 50;

function together(texts: readonly Sql[]): Sql {
  const [only = "''", ...others] = texts;
  if (others.length === 0) return only;
  if (texts.length <= mostOperands) return `concat(${texts.join(", ")})`;
  const size = Math.ceil(texts.length / mostOperands);
  const parts = Array.from({ length: Math.ceil(texts.length / size) }, (_, i) => texts.slice(i * size, (i + 1) * size));
  return together(parts.map(together));
}
