import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cover, cheapestCover } from "../../src/explain/plan/cheapest.js";
import type { Item } from "../../src/explain/plan/item.js";
import { runs } from "../support/arbitraries.js";

const some = { ...runs, numRuns: Math.max(75, runs.numRuns / 40) };
const weights = [8, 4, 2, 1];

/** Up to 14 rules, of few different hours so that many plans take as long, and a goal in one to three parts. */
const problems = (most: number, parts: number) =>
  fc
    .tuple(
      fc.array(
        fc.record({
          hours: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 })),
          cost: fc.constantFrom(0, 1, 20, 400),
          weight: fc.constantFrom(...weights),
          isOf: fc.array(fc.boolean(), { minLength: parts, maxLength: parts }),
        }),
        { minLength: 1, maxLength: most },
      ),
      fc.array(fc.integer({ min: 0, max: 105 }), { minLength: parts, maxLength: parts }),
      fc.option(fc.integer({ min: 0, max: 80 })),
    )
    .map(([rules, shares, mostHours]) => {
      const items = rules.map(({ hours, cost, weight, isOf }) => ({
        ...{ hours, cost, gains: isOf.map((is, part) => (is || part === 0 ? weight : 0)) },
      }));
      const needs = shares.map((share, part) => Math.floor((share * sumOf(items, part)) / 100));
      return { items, cover: { needs, ...(mostHours === null ? {} : { mostHours }) } };
    });

const sumOf = (items: readonly Item[], part: number) =>
  items.reduce((sum, { gains }) => sum + (gains[part] as number), 0);

/** All choices, one after the other: the least by hours, cost, count and places. */
function bruteForce(items: readonly Item[], { needs, mostHours = Infinity }: Cover): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  for (let mask = 0; mask < 2 ** items.length; mask += 1) {
    const places = items.flatMap((_, place) => ((mask >> place) & 1 ? [place] : []));
    const chosen = places.map((place) => items[place] as Item);
    const hours = chosen.reduce((sum, one) => sum + one.hours, 0);
    if (hours > mostHours || needs.some((need, part) => sumOf(chosen, part) < need)) continue;
    const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
    const key = [hours, cost, places.length, ...places];
    if (best === undefined || isLess(key, best)) best = key;
  }
  return best?.slice(3);
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
}

describe("the cheapest choice of rules", () => {
  it.each([1, 2, 3])("is that of brute force, and proved, for a goal in parts: %i", (parts) => {
    fc.assert(
      fc.property(problems(parts === 1 ? 14 : 11, parts), ({ items, cover }) => {
        const { chosen, isProved, leastHours } = cheapestCover(items, cover);
        expect(chosen).toEqual(bruteForce(items, cover));
        expect(isProved).toBe(true);
        const hours = chosen?.reduce((sum, place) => sum + (items[place] as Item).hours, 0);
        expect(leastHours).toBe(hours ?? Infinity);
      }),
      some,
    );
  });

  it("is bounded from below, and not proved, where too few choices may be tried", () => {
    let open = 0;
    fc.assert(
      fc.property(problems(12, 3), ({ items, cover: { needs } }) => {
        const all = cheapestCover(items, { needs });
        const few = cheapestCover(items, { needs, mostSteps: 1 });
        const hoursOf = (places: readonly number[]) =>
          places.reduce((sum, place) => sum + (items[place] as Item).hours, 0);
        if (all.chosen === undefined) {
          expect(few.chosen).toBeUndefined();
          return;
        }
        const [least, found] = [hoursOf(all.chosen), hoursOf(few.chosen ?? [])];
        expect(few.leastHours).toBeLessThanOrEqual(least);
        expect(found).toBeGreaterThanOrEqual(least);
        needs.forEach((need, part) => {
          expect(
            sumOf(
              (few.chosen ?? []).map((place) => items[place] as Item),
              part,
            ),
          ).toBeGreaterThanOrEqual(need);
        });
        if (few.isProved) expect(few.chosen).toEqual(all.chosen);
        else open += 1;
      }),
      some,
    );
    expect(open).toBeGreaterThan(0);
  });

  it("is found of 1,500 rules whose hours are as what they weigh", () => {
    const items = Array.from({ length: 1500 }, (_, i) => {
      const weight = weights[i % 4] as number;
      return { hours: weight, cost: i % 3, gains: [weight] };
    });
    const { chosen, leastHours } = cheapestCover(items, { needs: [3001] });
    expect(leastHours).toBe(3001);
    expect(chosen?.reduce((sum, place) => sum + (items[place] as Item).hours, 0)).toBe(3001);
  });
});
