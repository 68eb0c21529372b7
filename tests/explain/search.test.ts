import { expect, test } from "vitest";
import { toFind } from "../../src/explain/search.js";
import type { Slot } from "../../src/explain/slots.js";

test("many facts are changed together without a stack that overflows", () => {
  const size = 9000;
  const counts = new Map<unknown, number>([[false, size]]);
  const count = (value: unknown, more: number) => counts.set(value, (counts.get(value) ?? 0) + more);
  const holder = new Proxy(Array<unknown>(size).fill(false), {
    set(facts, key, value) {
      count(facts[Number(key)], -1);
      count(value, 1);
      facts[Number(key)] = value;
      return true;
    },
  });
  const slots = holder.map((given, key): Slot => {
    const place = { pointer: `/${key}`, path: "", fact: { type: "boolean" }, item: undefined };
    return { ...place, isList: false, isAdded: false, given, holder: holder as never, key };
  });
  const goal = {
    isPossible: () => counts.get(false) === 0,
    isReached: () => counts.get(true) === size,
    missing: () => [],
    slotAt: () => slots[0] as Slot,
  };
  const enough = 3 * size; // to see what must change, and to change it
  const changes = toFind(goal, () => [true], { left: enough })(slots);
  expect(new Set(changes?.keys())).toEqual(new Set(slots));
  expect(new Set(changes?.values())).toEqual(new Set([true]));
  expect(counts.get(false)).toBe(size);
});
