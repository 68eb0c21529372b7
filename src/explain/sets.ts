import type { Tries } from "./search.js";
import type { Slot } from "./slots.js";

/** Sets of facts that were found, and whether those are all. */
export interface Sets {
  readonly found: readonly (readonly Slot[])[];
  readonly isWhole: boolean;
  /** A smallest set of facts that has one in common with each that was found, where the search came so far. */
  readonly hitting?: readonly Slot[];
}

/**
 * All the smallest sets of facts, by the hitting-set tree of R. Reiter ("A theory of diagnosis from first principles", 1987): what
 * was found is left without one of its facts, for each of them, and found anew. Where nothing is found any more, what was left out has
 * one in common with each set; the first such is a smallest.
 *
 * @param find gives a smallest set of some facts.
 * @param alone facts that are such a set each.
 */
export function allOf(
  find: (slots: readonly Slot[]) => readonly Slot[] | undefined,
  slots: readonly Slot[],
  alone: readonly Slot[],
  most: number,
  tries: Tries,
): Sets {
  const bits = new Map(slots.map((slot, i) => [slot, 1n << BigInt(i)]));
  const bitsOf = (some: readonly Slot[]) => some.reduce((all, slot) => all | (bits.get(slot) ?? 0n), 0n);
  const found = alone.map((slot) => ({ set: [slot] as readonly Slot[], bits: bitsOf([slot]) }));
  const queue = [bitsOf(alone)];
  const seen = new Set(queue);
  let hitting: bigint | undefined;
  const told = (isWhole: boolean): Sets => ({
    found: found.map(({ set }) => set),
    isWhole,
    ...(hitting !== undefined && { hitting: without(~hitting) }),
  });
  for (let i = 0; i < queue.length; i += 1) {
    const out = queue[i] as bigint;
    if (found.length > most || queue.length > mostNodes || tries.left <= 0) return told(false);
    let next = found.find((one) => (one.bits & out) === 0n);
    if (next === undefined) {
      const set = find(without(out));
      if (set === undefined) {
        hitting ??= out;
        continue;
      }
      next = { set, bits: bitsOf(set) };
      found.push(next);
    }
    for (const slot of next.set) {
      const more = out | (bits.get(slot) ?? 0n);
      if (!seen.has(more)) queue.push(more);
      seen.add(more);
    }
  }
  return told(tries.left > 0);

  function without(out: bigint): Slot[] {
    return slots.filter((slot) => ((bits.get(slot) ?? 0n) & out) === 0n);
  }
}

const mostNodes = 400;
