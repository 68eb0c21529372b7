/** What is ordered by what it is worth, and among equals by its place. */
interface Worth {
  readonly worth: number;
  readonly place: number;
}

type Entry<T> = readonly [pointer: string, T];

/**
 * The first of some facts, by JSON Pointer: the sections in the order in which they are declared, in each the facts by what they are
 * worth, those of one item of a list together and the items one after the other. A group is worth as much as the best in it.
 */
export function inGroups<T extends Worth>(
  facts: ReadonlyMap<string, T>,
  sections: readonly string[],
  limit: number,
): Entry<T>[] {
  const ordered: Entry<T>[] = [];
  const groups = groupsOf([...facts], 1);
  for (const section of sections) {
    const group = groups.get(section);
    if (ordered.length < limit && group !== undefined) addInOrder(group.entries, group.next, ordered, limit);
  }
  return ordered.length > limit ? ordered.slice(0, limit) : ordered;
}

/** The first of the sections that any of some facts is in. */
export function firstSection(facts: ReadonlyMap<string, unknown>, sections: readonly string[]): string {
  const present = new Set<string | undefined>();
  for (const pointer of facts.keys()) present.add(segmentAt(pointer, 1));
  return sections.find((section) => present.has(section)) ?? "";
}

interface Group<T> {
  worth: number;
  place: number;
  /** Where the next segment of their pointers starts. */
  readonly next: number;
  readonly entries: Entry<T>[];
}

/** The best first of the groups by the segment of the pointers that starts at a place, each in its own groups. */
function addInOrder<T extends Worth>(
  entries: readonly Entry<T>[],
  start: number,
  ordered: Entry<T>[],
  limit: number,
): void {
  if (entries.length < 2) {
    ordered.push(...entries);
    return;
  }
  for (const [, group] of [...groupsOf(entries, start)].sort(byWorth)) {
    if (ordered.length >= limit) return;
    addInOrder(group.entries, group.next, ordered, limit);
  }
}

/** Items of a list keep their order, so that answers do not make one jump from one to another. */
function byWorth([one = "", a]: Named, [other = "", b]: Named): number {
  if (isIndex.test(one) && isIndex.test(other)) return Number(one) - Number(other);
  return b.worth - a.worth || a.place - b.place;
}

type Named = readonly [segment: string | undefined, Worth];

const isIndex = /^\d+$/;

function groupsOf<T extends Worth>(entries: readonly Entry<T>[], start: number): Map<string | undefined, Group<T>> {
  const groups = new Map<string | undefined, Group<T>>();
  for (const entry of entries) {
    const [pointer, { worth, place }] = entry;
    const segment = segmentAt(pointer, start);
    const group = groups.get(segment);
    if (group === undefined) {
      groups.set(segment, { worth, place, next: start + (segment ?? "").length + 1, entries: [entry] });
    } else {
      group.entries.push(entry);
      if (worth > group.worth) group.worth = worth;
      if (place < group.place) group.place = place;
    }
  }
  return groups;
}

/** A segment as it is written in a pointer; nothing behind the last one. */
function segmentAt(pointer: string, start: number): string | undefined {
  if (start > pointer.length) return undefined;
  const end = pointer.indexOf("/", start);
  return end < 0 ? pointer.slice(start) : pointer.slice(start, end);
}
