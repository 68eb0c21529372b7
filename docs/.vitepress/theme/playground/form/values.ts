/** The members of a group of facts, or of an item of a list. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A group with a member that has another value, or none; a group without members is none. */
export function withMember(group: Group, name: string, value: unknown): Group | undefined {
  const { [name]: _, ...others } = group;
  const changed = value === undefined ? others : { ...group, [name]: value };
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** A list with a new item: a group has an id that no other has. */
export function withItem(items: readonly unknown[], list: string, isOfGroups: boolean): readonly unknown[] {
  const ids = new Set(items.map((item) => (isGroup(item) ? item.id : undefined)));
  let number = items.length + 1;
  while (ids.has(`${list}-${number}`)) number += 1;
  return [...items, isOfGroups ? { id: `${list}-${number}` } : null];
}
