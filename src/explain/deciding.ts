import type { Verdict } from "../audit/try-rule.js";
import { type Goal, isUnder, rootsOf, type Tries, toBeChanged, toFind, triesForOne, triesOver } from "./search.js";
import { allOf, type Sets } from "./sets.js";
import { put, restore, type Slot } from "./slots.js";
import type { Trial } from "./trial.js";

/** What an outcome hangs on. */
export interface Deciding {
  /** The facts that decide it, and no fewer do. */
  readonly sufficient: readonly Slot[];
  /** The smallest sets of facts with whose change it would change, the fewest facts first. */
  readonly contrastive: readonly (readonly Slot[])[];
  /** Are those all? */
  readonly isWhole: boolean;
}

/** So many times a rule is tried for what is more than one fact. */
const mostTries = 4000;
/** A set of more facts is not tried by itself: each try goes over all of them. */
const mostInSet = 400;

/** What decides an outcome. `most` sets of facts that change it are enough. */
export function decidingOf(trial: Trial, outcome: Verdict, most: number): Deciding {
  const leaves = trial.slots.filter(({ isList, given }) => !isList && given !== null);
  const isChanged = () => trial.outcome() !== outcome;
  const some = needed(leaves, isChanged);
  const alone = some.filter((slot) => isChangedWithout([slot], isChanged));
  const tries = triesOver(leaves, mostTries);
  const left = leaves.filter((slot) => !alone.includes(slot));
  // Where those that nothing can do without suffice, there is no other set.
  const unknowing: Sets =
    alone.length === some.length && !isChangedWithout(left, isChanged)
      ? { found: alone.map((slot) => [slot]), isWhole: true }
      : allUnknowing(leaves, alone, isChanged, most, tries);
  const { hitting = some } = unknowing;
  const fewest = hitting.length < some.length ? hitting : some;
  const { found, isWhole } = contrasts(trial, leaves, unknowing, isChanged, most, triesOver(leaves, mostTries));
  return {
    sufficient: [...bareLists(trial, fewest, isChanged), ...fewest],
    contrastive: inOrder(found, trial.slots),
    isWhole,
  };
}

/** The sets with the fewest facts first, and else in the order of reading. */
function inOrder(sets: readonly (readonly Slot[])[], slots: readonly Slot[]): (readonly Slot[])[] {
  const places = new Map(slots.map((slot, place) => [slot, place]));
  const placeOf = (set: readonly Slot[]) => places.get(set[0] as Slot) ?? 0;
  return [...sets].sort((a, b) => a.length - b.length || placeOf(a) - placeOf(b));
}

/** A set of facts that decides by itself, from which none can be left out. */
function needed(leaves: readonly Slot[], isChanged: () => boolean): readonly Slot[] {
  const kept: Slot[] = [];
  leaveOut(leaves);
  restore(leaves);
  return leaves.filter((slot) => kept.includes(slot));

  function leaveOut(part: readonly Slot[]): void {
    if (part.length === 0) return;
    for (const slot of part) put(slot, null);
    if (!isChanged()) return;
    restore(part);
    if (part.length === 1) kept.push(part[0] as Slot);
    else {
      const half = part.length >> 1;
      leaveOut(part.slice(half));
      leaveOut(part.slice(0, half));
    }
  }
}

function isChangedWithout(slots: readonly Slot[], isChanged: () => boolean): boolean {
  for (const slot of slots) put(slot, null);
  const changed = isChanged();
  restore(slots);
  return changed;
}

/** The smallest sets of facts without which the outcome is open. */
function allUnknowing(
  leaves: readonly Slot[],
  alone: readonly Slot[],
  isChanged: () => boolean,
  most: number,
  tries: Tries,
): Sets {
  const isPossible = () => {
    tries.left -= 1;
    return tries.left >= 0 && isChanged();
  };
  const find = (open: readonly Slot[]) => {
    for (const slot of open) put(slot, null);
    const kept = isPossible() ? toBeChanged(open, isPossible) : undefined;
    restore(open);
    return kept;
  };
  return allOf(find, leaves, alone, most, tries);
}

/** The sets of facts of which some other values change the outcome: mostly those without which it is open. */
function contrasts(
  trial: Trial,
  leaves: readonly Slot[],
  unknowing: Sets,
  isChanged: () => boolean,
  most: number,
  tries: Tries,
): Sets {
  const lists = trial.slots.filter((slot) => slot.isList && slot.given !== null && trial.isCounted(slot));
  const { missing, slotAt } = trial;
  const goal: Goal = { isPossible: isChanged, isReached: isChanged, missing, slotAt };
  const find = toFind(goal, trial.valuesOf, tries);
  const isMet = (slots: readonly Slot[]) => find(slots)?.size === slots.length;
  const isFound = unknowing.isWhole || unknowing.found.length > 0;
  if (lists.length === 0 && isFound && unknowing.found.every(isMet)) return unknowing;
  const sets = setsOf(find, [...lists, ...leaves], most, tries);
  if (sets.isWhole || sets.found.length > 0) return sets;
  // Of more facts than can be tried all, one set at least: without some of them the outcome is open.
  const open = unknowing.found.find(({ length }) => length <= mostInSet) ?? [];
  const changes = toFind(goal, trial.valuesOf, triesForOne(open))(open);
  return changes === undefined ? sets : { found: [rootsOf(changes)], isWhole: false };
}

/** The smallest sets of facts whose knowledge can settle an unknown rule. */
export function settlingOf(trial: Trial, most: number): Deciding {
  const slots = trial.missing().map(trial.slotAt);
  const isSettled = () => trial.outcome() !== "unknown";
  const { missing, slotAt } = trial;
  const goal: Goal = { isPossible: () => true, isReached: isSettled, missing, slotAt };
  const tries = triesOver(trial.slots, mostTries);
  const find = toFind(goal, trial.valuesOf, tries);
  const { found, isWhole } = setsOf(find, slots, most, tries);
  return { sufficient: [], contrastive: inOrder(found, slots), isWhole };
}

function setsOf(find: ReturnType<typeof toFind>, slots: readonly Slot[], most: number, tries: Tries): Sets {
  const among = (open: readonly Slot[]) => {
    const changes = find(open);
    const roots = changes && new Set(rootsOf(changes));
    return roots && open.filter((slot) => roots.has(slot));
  };
  return allOf(among, slots, [], most, tries);
}

/** The lists that decide by how many items they have, where nothing is known of these but what decides as well. */
function bareLists(trial: Trial, decisive: readonly Slot[], isChanged: () => boolean): Slot[] {
  const others = trial.slots.filter((slot) => !slot.isList && !decisive.includes(slot));
  for (const slot of others) put(slot, null);
  const lists = trial.slots.filter(({ isList, given }) => isList && given !== null).reverse();
  const kept: Slot[] = [];
  for (const list of lists) {
    if ([...decisive, ...kept].some(({ pointer }) => isUnder(pointer, list.pointer))) continue;
    put(list, null);
    if (!isChanged()) continue;
    put(list, list.given);
    kept.push(list);
  }
  restore([...others, ...lists]);
  return kept.reverse();
}
