import { type FactSchema, factKind } from "../../facts/schema.js";
import { setFact } from "../../facts/set-fact.js";
import { ownMembers } from "../../json/data.js";
import { childPointer, resolvePointer } from "../../json/pointer.js";

/**
 * Where answers stand in the facts. Whoever is still listing the items of a list has a `null` behind the last one: an item of which nothing is
 * known as yet. So the facts never say that a list is whole before somebody has said so, and it is gone on with after an interruption.
 */

/** The items of a list that were told, without the `null` of one that is still to come. */
export function itemsAt(facts: unknown, list: string): readonly unknown[] {
  const value = resolvePointer(facts, list);
  if (!Array.isArray(value)) return [];
  return isOpen(value) ? value.slice(0, -1) : value;
}

/** The lists that are not yet whole, those inside others first. */
export function openLists(value: unknown, at = ""): string[] {
  const inside = members(value).flatMap(([name, member]) => openLists(member, childPointer(at, name)));
  return isOpen(value) ? [...inside, at] : inside;
}

/** The facts without the lists that are not yet whole: a rule that counts the items of one would count that which is to come. */
export function withoutOpenLists(facts: unknown): unknown {
  return openLists(facts).reduce((known, list) => setFact(known, list, undefined), facts);
}

/** What was answered with "I do not know": what is `null`, and not merely absent. */
export function nullsIn(value: unknown, at = ""): string[] {
  if (value === null) return [at];
  return members(isOpen(value) ? value.slice(0, -1) : value).flatMap(([name, member]) =>
    nullsIn(member, childPointer(at, name)),
  );
}

/** All that was answered, as a questionnaire asks for it: of a list the names of its items, whether that is all, then what is asked of each. */
export function answeredIn(facts: unknown, fact: FactSchema, at = ""): string[] {
  const { items, properties } = fact;
  if (facts === undefined || (facts === null && properties !== undefined)) return []; // a group is not asked for
  if (facts === null || (properties === undefined && items === undefined)) return [at];
  if (items === undefined) {
    return Object.entries(properties ?? {}).flatMap(([name, member]) =>
      answeredIn(ownMembers(facts)?.[name], member, childPointer(at, name)),
    );
  }
  const told = itemsAt(facts, "");
  const names = told.flatMap((_, index) => namePointer(at, index, items) ?? []);
  const details = told.flatMap((item, index) => answeredIn(item, items, `${at}/${index}`));
  return [...names, at, ...details.filter((pointer) => !names.includes(pointer))];
}

/** What is asked of an item to tell it from the others: its id, or its value where it holds no facts of its own. */
export function namePointer(list: string, index: number, items: FactSchema | undefined): string | undefined {
  const item = `${list}/${index}`;
  if (items === undefined || factKind(items) === "array") return undefined;
  if (factKind(items) !== "object") return item;
  return Object.hasOwn(items.properties ?? {}, "id") ? `${item}/id` : undefined;
}

/** The list and the place of the item that a pointer names; nothing where it names none. */
export function namedItem(pointer: string): { readonly list: string; readonly index: number } | undefined {
  const [, list, index] = /^(.*)\/(\d+)(?:\/id)?$/.exec(pointer) ?? [];
  return list === undefined ? undefined : { list, index: Number(index) };
}

/** Where a pointer leads once an item of a list is gone; nowhere, when it led to that item. */
export function movedUp(pointer: string, list: string, index: number): string | undefined {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [place, ...rest] = pointer.slice(list.length + 1).split("/");
  if (Number(place) === index) return undefined;
  return [list, Number(place) > index ? Number(place) - 1 : place, ...rest].join("/");
}

function isOpen(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.at(-1) === null;
}

function members(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(Array.isArray(value) ? value : (ownMembers(value) ?? {}));
}
