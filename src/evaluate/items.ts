import { type Data, type FactSchema, factAt } from "../facts/schema.js";
import { isObject } from "../json/data.js";
import { factsIn, type RuleConditions } from "../logic/condition.js";
import { member } from "../logic/values.js";
import { segmentsOf } from "./fact-names.js";

/** The paths of the lists that a rule reads and whose items have ids. */
export function listsRead({ applies, passes }: RuleConditions, facts: FactSchema): string[] {
  const paths = [applies, passes].flatMap((condition) => (condition === undefined ? [] : factsIn(condition)));
  const lists = paths.flatMap((path) => path.split("[]").map((_, i, parts) => parts.slice(0, i + 1).join("[]")));
  return [...new Set(lists)].filter((list) => factAt(facts, list)?.items?.properties?.id !== undefined);
}

/** The ids that items of lists have. */
export function idsIn(facts: Data, lists: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const list of lists) {
    editList(facts, segmentsOf(list), (items) => {
      for (const item of items) ids.add(idOf(item) ?? "");
      return items;
    });
  }
  return ids;
}

/** Facts as if lists did not have the items of some ids. */
export function withoutItems(facts: Data, lists: readonly string[], ids: ReadonlySet<string>): Data {
  const leaveOut = (items: readonly unknown[]) => items.filter((item) => !ids.has(idOf(item) ?? ""));
  return lists.reduce((known, list) => editList(known, segmentsOf(list), leaveOut) as Data, facts);
}

type EditList = (items: readonly unknown[]) => readonly unknown[];

/** A copy of facts where the list at the end of a way, or each of those, is another. */
function editList(value: unknown, [segment, ...rest]: readonly string[], edit: EditList): unknown {
  if (segment === undefined) return Array.isArray(value) ? edit(value) : value;
  if (segment === "[]") return Array.isArray(value) ? value.map((item) => editList(item, rest, edit)) : value;
  if (!isObject(value) || member(value, segment) === undefined) return value;
  return Object.assign(Object.create(null), value, { [segment]: editList(member(value, segment), rest, edit) });
}

/** The id of an item; `undefined` where it has none. */
export function idOf(item: unknown): string | undefined {
  const id = isObject(item) ? member(item, "id") : undefined;
  return typeof id === "string" ? id : undefined;
}
