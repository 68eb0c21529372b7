import { put, restore, type Slot } from "./slots.js";
import type { ValuesOf } from "./values.js";

/** What facts are changed for. It is asked of the draft as it stands. */
export interface Goal {
  /** May it be reached, whatever the facts that are unknown turn out to be? */
  readonly isPossible: () => boolean;
  readonly isReached: () => boolean;
  /** The missing facts that the rule may yet hang on, as JSON Pointers. */
  readonly missing: () => readonly string[];
  readonly slotAt: (pointer: string) => Slot;
}

/** Facts that reach a goal with other values, and no fewer of them do. */
export type Changes = ReadonlyMap<Slot, unknown>;

/** How many more times the draft may be tried. */
export interface Tries {
  left: number;
}

/** A try costs what it takes to read the facts: of a practice with more of them than most, there are as many fewer. */
export function triesOver(slots: readonly Slot[], most: number): Tries {
  return { left: Math.max(fewestTries, Math.floor((most * usualFacts) / Math.max(usualFacts, slots.length))) };
}

const [usualFacts, fewestTries] = [100, 300];

/** As many tries as a first set of some facts may take: the more facts, the more. */
export function triesForOne(slots: readonly Slot[]): Tries {
  return { left: mostForOne + triesOfFact * slots.length };
}

const [mostForOne, triesOfFact] = [4000, 10];

/** So many times fewer facts are tried than were found to be enough. */
const mostForFewer = 4000;

/** So many facts are split one inside the other. */
const mostSplit = 1000;

type Find = (slots: readonly Slot[]) => Changes | undefined;

/**
 * Searches facts to change around those of a practice: a smallest set of some, with values, by which a goal is reached. All of them are
 * made unknown; by the second law of the logic those that can be given back without the goal being lost need no change. Values are
 * tried for the others, and then for what the logic says is still missing.
 */
export function toFind(goal: Goal, valuesOf: ValuesOf, tries: Tries): Find {
  const isPossible = () => {
    tries.left -= 1;
    return tries.left >= 0 && goal.isPossible();
  };

  return function find(slots) {
    for (const slot of slots) put(slot, null);
    const touched = new Set(slots);
    const changes = isPossible() ? valuesFor(slots, touched) : undefined;
    restore([...touched].filter(({ isAdded }) => !isAdded)); // items that are added keep what was found for them
    if (changes === undefined) return undefined;
    tries.left = Math.min(tries.left, triesOver(slots, mostForFewer).left);
    return smaller(changes, find, tries);
  };

  function valuesFor(slots: readonly Slot[], touched: Set<Slot>): Changes | undefined {
    const isOpen = toIsOpen(slots);
    const kept = toBeChanged(slots, isPossible);
    if (assign(kept)) return changed(touched);
    if (kept.length === slots.length) return undefined;
    for (const slot of slots) put(slot, null);
    return split(new Set()) ? changed(touched) : undefined;

    /** Values for what is missing, the given one first; what is never asked for then is as it was, as far as it can be. */
    function split(done: ReadonlySet<Slot>): boolean {
      const slot = next();
      if (slot === undefined || done.size === mostSplit) {
        const others = slots.filter((one) => !done.has(one));
        if (assign(toBeChanged(others, isPossible))) return true;
        for (const one of others) put(one, null);
        return false;
      }
      touched.add(slot);
      const named = new Set(done).add(slot);
      for (const value of slot.given === null ? valuesOf(slot) : [slot.given, ...valuesOf(slot)]) {
        put(slot, value);
        if (isPossible() && split(named)) return true;
      }
      put(slot, null);
      if (slot.isAdded) touched.delete(slot);
      return false;
    }

    /** Other values for some facts, one after the other, then for what is missing; it goes back where none is left. No stack holds them all. */
    function assign(some: readonly Slot[]): boolean {
      const known = some.filter(({ given }) => given !== null);
      const tried: { readonly slot: Slot; readonly values: Iterator<unknown> }[] = [];
      for (;;) {
        if (tried.length >= known.length && goal.isReached()) return true;
        const slot = known[tried.length] ?? next();
        if (slot !== undefined) {
          touched.add(slot);
          const others = valuesOf(slot).filter((value) => value !== slot.given);
          tried.push({ slot, values: others.values() });
        }
        for (let last = tried.at(-1); last === undefined || !advance(last); last = tried.at(-1)) {
          if (tried.pop() === undefined) return false;
        }
      }
    }

    /** The next value of a fact with which the goal may be reached; without one, the fact is unknown again. */
    function advance({ slot, values }: { readonly slot: Slot; readonly values: Iterator<unknown> }): boolean {
      for (let value = values.next(); value.done !== true; value = values.next()) {
        put(slot, value.value);
        if (isPossible()) return true;
      }
      put(slot, null);
      if (slot.isAdded) touched.delete(slot);
      return false;
    }

    /** The first of the missing facts that may be changed. */
    function next(): Slot | undefined {
      for (const pointer of goal.missing()) {
        const slot = goal.slotAt(pointer);
        if (isOpen(slot)) return slot;
      }
      return undefined;
    }
  }

  /** What was changed, without what need not be. */
  function changed(touched: Iterable<Slot>): Changes {
    const values = new Map<Slot, unknown>();
    for (const slot of touched) {
      const value = slot.holder[slot.key];
      if (isSame(value, slot.given)) continue;
      put(slot, slot.given);
      if (goal.isReached()) continue;
      put(slot, value);
      values.set(slot, value);
    }
    return values;
  }
}

/** May a fact be changed: is it one of some, or in an item that is added to a list among them? */
function toIsOpen(slots: readonly Slot[]): (slot: Slot) => boolean {
  const open = new Set(slots);
  const lists = slots.filter(({ isList }) => isList);
  return (slot) => (slot.isAdded ? lists.some(({ pointer }) => isUnder(slot.pointer, pointer)) : open.has(slot));
}

/** Are fewer of the changed facts enough, with other values? */
function smaller(changes: Changes, find: Find, tries: Tries): Changes {
  const slots = rootsOf(changes);
  if (slots.length < 2) return changes;
  for (const one of slots) {
    if (tries.left <= 0) break;
    const found = find(slots.filter((slot) => slot !== one));
    if (found !== undefined) return found;
  }
  return changes;
}

/** The facts of the practice that are changed; what stands in items that are added goes with their list. */
export function rootsOf(changes: Changes): Slot[] {
  return [...changes.keys()].filter(({ isAdded }) => !isAdded);
}

export function isUnder(pointer: string, root: string): boolean {
  return pointer === root || pointer.startsWith(`${root}/`);
}

function isSame(value: unknown, given: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(given)) return (value ?? null) === given;
  return value.length === given.length && value.every((item, i) => item === given[i]);
}

/** Of facts that are unknown, those that cannot be given back; the others are. */
export function toBeChanged(slots: readonly Slot[], isPossible: () => boolean): Slot[] {
  const kept: Slot[] = [];
  giveBack(slots);
  return kept;

  function giveBack(part: readonly Slot[]): void {
    if (part.length === 0) return;
    restore(part);
    if (isPossible()) return;
    for (const slot of part) put(slot, null);
    if (part.length === 1) kept.push(part[0] as Slot);
    else {
      const half = part.length >> 1;
      giveBack(part.slice(0, half));
      giveBack(part.slice(half));
    }
  }
}
