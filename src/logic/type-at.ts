import type { ValueType } from "../facts/types.js";

/** Do the facts have one of this path? */
export function hasFact(facts: ValueType, path: readonly string[]): boolean {
  return typeAt(facts, path) !== undefined;
}

/** The type of the fact of a path that leads into no list. */
export function typeAt(facts: ValueType, [segment, ...rest]: readonly string[]): ValueType | undefined {
  if (segment === undefined) return facts;
  const member = segment === "[]" ? undefined : memberOf(facts, segment);
  return member && typeAt(member, rest);
}

/** What a segment of a path leads to: a member, or with `[]` the items. */
export function memberOf(type: ValueType, segment: string): ValueType | undefined {
  if (segment === "[]") return type.kind === "list" ? type.items : undefined;
  return type.kind === "object" ? type.members.get(segment) : undefined;
}
