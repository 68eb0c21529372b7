import { toIsRight } from "../facts/are-right.js";
import { isoDateOf } from "../facts/dates.js";
import { factKind } from "../facts/schema.js";
import { type Changes, type Goal, rootsOf } from "./search.js";
import { put, restore, type Slot } from "./slots.js";
import type { ValuesOf } from "./values.js";

/**
 * Changes with the values that last, where others reach the goal as well: the day of the evaluation, as an older one fails the sooner; of
 * a number that is not known, the bound that is asked for. The draft is left as it was.
 */
export function settled(changes: Changes, { isReached }: Goal, valuesOf: ValuesOf, today: number): Changes {
  const roots = rootsOf(changes);
  for (const slot of roots) put(slot, changes.get(slot));
  const found = new Map(changes);
  for (const [slot, value] of changes) {
    const reaches = (other: unknown) => {
      put(slot, other);
      const reached = isReached();
      put(slot, value);
      return reached;
    };
    const better = betterOf(slot, reaches);
    if (better === undefined) continue;
    put(slot, better);
    found.set(slot, better);
  }
  restore(roots);
  return found;

  function betterOf(slot: Slot, reaches: (value: unknown) => boolean): unknown {
    switch (slot.isList ? "array" : factKind(slot.fact)) {
      case "date": {
        const day = isoDateOf(today);
        return day !== slot.given && toIsRight(slot.fact)(day) && reaches(day) ? day : undefined;
      }
      case "integer":
      case "number":
        return slot.given === null ? boundOf(valuesOf(slot), reaches) : undefined;
      default:
        return undefined;
    }
  }
}

/** The most of the numbers that reach it, where more would not. */
function boundOf(values: readonly unknown[], reaches: (value: unknown) => boolean): unknown {
  const numbers = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const reaching = numbers.map(reaches);
  const last = reaching.lastIndexOf(true);
  return last >= 0 && reaching.at(-1) === false ? numbers[last] : undefined;
}
