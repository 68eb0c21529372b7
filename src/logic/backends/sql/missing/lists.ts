import type { FactSchema } from "../../../../facts/schema.js";
import { type List, wayTo } from "../../../condition.js";
import { type ElementScope, type Fact, factAlong, factOf } from "../scope.js";
import {
  joined,
  type Placed,
  type Pointers,
  placeAlong,
  placeOfElement,
  pointerTo,
  root,
  whereUnknown,
} from "./place.js";

/** What is missing at an element of a list. */
type OfElement = (inside: Placed & ElementScope) => Pointers;

/**
 * What is missing at the elements of a list; of one that is not known, or stands in none that is, its pointer, and what is read of
 * the facts as a whole whatever its elements are.
 */
export function missingInList(list: List, scope: Placed, ofElement: OfElement): Pointers {
  if (list.kind === "everywhere")
    return everywhere(list.path, { ...scope, element: undefined, place: root }, ofElement);
  return over(factOf(list.read, scope), wayTo(list.read), [], scope, ofElement, ofElement);
}

/** The elements themselves that are not known. */
export function unknownElements(list: List, scope: Placed): Pointers {
  return missingInList(list, scope, unknownElement);
}

export const unknownElement: OfElement = (inside) =>
  whereUnknown("in", factAlong(inside.element.path, inside).sql, pointerTo(inside), inside);

function everywhere(path: readonly string[], scope: Placed, ofElement: OfElement): Pointers {
  const end = path.indexOf("[]");
  const [way, rest] = [path.slice(0, end), path.slice(end + 1)];
  const list = factAlong(way, scope);
  const each: OfElement = rest.includes("[]") ? (inside) => everywhere(rest, inside, ofElement) : ofElement;
  return over(list, way, rest, scope, each, ofElement);
}

/** `rest` is the way from an element of the list to where a condition is asked. */
function over(
  { sql, fact }: Fact,
  way: readonly string[],
  rest: readonly string[],
  scope: Placed,
  each: OfElement,
  ofUnknown: OfElement,
): Pointers {
  const { dialect, fresh } = scope;
  const path = rest.includes("[]") ? [] : rest;
  const [name, index] = [fresh(), fresh()];
  const at = placeOfElement(placeAlong(scope.place, way), dialect.place(index), dialect);
  const items = fact.items ?? fact;
  const found = each({ ...scope, element: { name, fact: items, path }, place: placeAlong(at, path) });
  const nobody = { name, ...innermost(items, rest), isUnknown: true };
  const open = [...pointerTo(scope, way), ...ofUnknown({ ...scope, element: nobody, place: undefined })];
  const known = found.length === 0 ? [] : [dialect.textOf(sql, fact, name, index, joined(found))];
  if (open.length + known.length === 0) return [];
  return [`CASE WHEN ${dialect.isNull(sql)} THEN ${joined(open)} ELSE ${joined(known)} END`];
}

/** The element where a condition is asked that stands at the end of a way through lists. */
function innermost(fact: FactSchema, rest: readonly string[]): { fact: FactSchema; path: readonly string[] } {
  const last = rest.lastIndexOf("[]");
  const inside = rest
    .slice(0, last + 1)
    .reduce<FactSchema | undefined>((at, name) => (name === "[]" ? at?.items : at?.properties?.[name]), fact);
  return { fact: inside ?? fact, path: rest.slice(last + 1) };
}
