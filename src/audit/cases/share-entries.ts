import { type Entry, type Formula, no, unknown, yes } from "./formula.js";
import { type ItemKind, tallyHolds, truthFrom } from "./items.js";
import type { ListQuestion, ListVariable } from "./search.js";

/** How many items meet what a share is of, how many leave it open, and how many there are. */
interface Mix {
  readonly met: number;
  readonly open: number;
  readonly all: number;
}

/** Lists of so many items are put together in every way, and of more than the other are not at all. */
export const [fewItems, mostItems] = [64, 1000] as const;

/**
 * What a list can come to where its items are told apart by one condition alone, of which shares are held against any bounds.
 *
 * Of bounds that are all multiples of 1/n, lists of 4n items have what any list has: among them are each bound itself, and three
 * shares between any two that are next to each other, so that what is met, and what may be, can lie in each part of the scale.
 * Shorter ones are looked for first. `limit` is how many items the list may have. `undefined` where items are told apart by more, or lists would have to be too long.
 */
export function shareEntries(
  { questions }: ListVariable,
  bodies: readonly Formula[],
  kinds: readonly ItemKind[],
  limit: number,
  itemsOf: (kinds: readonly ItemKind[]) => unknown[],
): Entry[] | undefined {
  const tallies = questions.filter((question) => question.kind === "tally");
  const [share] = tallies;
  const isOfShares = tallies.every((tally) => tally.share && tally.body === share?.body);
  if (share === undefined || !isOfShares) return undefined;
  const body = bodies.indexOf(share.body);
  const byTruth = new Map(kinds.map((kind) => [kind.truths[body], kind]));
  if (byTruth.size < kinds.length || kinds.some(({ id }) => id >= 0)) return undefined;
  const bounds = [...new Set(tallies.flatMap((tally) => tally.bounds))];
  const parts = bounds.map((bound) => denominator(bound)).reduce(leastCommonMultiple, 1);
  const longest = limit <= fewItems ? limit : 4 * parts;
  if (!(longest <= Math.min(limit, mostItems))) return undefined;
  const found = new Map<string, Entry>();
  for (let all = 1; all <= longest; all += 1) {
    for (const mix of mixesOf(all, bounds)) {
      const items = [yes, unknown, no].flatMap((truth) => {
        const count = truth === yes ? mix.met : truth === unknown ? mix.open : mix.all - mix.met - mix.open;
        return count > 0 ? [{ kind: byTruth.get(truth), count }] : [];
      });
      const present = items.flatMap(({ kind }) => kind ?? []);
      if (present.length < items.length) continue; // there are no such items
      const truths = questions.map((question) => truthOf(question, mix, present, bodies));
      const key = truths.join();
      if (found.has(key)) continue;
      const list = items.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind as ItemKind));
      found.set(key, { value: itemsOf(list), truths, size: list.reduce((sum, { size }) => sum + 1 + size, 1) });
    }
  }
  return [...found.values()];
}

/** The mixes of so many items of which shares lie at the bounds, beside them, and at both ends; of few items, all. */
function* mixesOf(all: number, bounds: readonly number[]): Generator<Mix> {
  const near = bounds.flatMap((bound) => {
    const at = Math.floor((all * bound) / 100);
    return [at - 2, at - 1, at, at + 1, at + 2, at + 3];
  });
  const each = all <= fewItems ? Array.from({ length: all + 1 }, (_, count) => count) : [0, 1, ...near, all - 1, all];
  const counts = [...new Set(each)].filter((count) => count >= 0 && count <= all);
  for (const met of counts) for (const most of counts) if (most >= met) yield { met, open: most - met, all };
}

function truthOf(
  question: ListQuestion,
  { met, open, all }: Mix,
  present: readonly ItemKind[],
  bodies: readonly Formula[],
): number {
  if (question.kind === "tally") return truthFrom(tallyHolds(question, met, open, all));
  const truths = present.map((kind) => kind.truths[bodies.indexOf(question.body)]);
  const [decided, start] = question.kind === "some" ? [yes, no] : [no, yes];
  return truths.includes(decided) ? decided : truths.includes(unknown) ? unknown : start;
}

/** How many equal parts make a list of which a bound, in percent, is a number of such parts; NaN where that is too fine. */
function denominator(bound: number): number {
  const hundredths = bound * 100;
  return Number.isInteger(hundredths) ? 10_000 / greatestCommonDivisor(Math.abs(hundredths), 10_000) : Number.NaN;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 || Number.isNaN(b) ? a : greatestCommonDivisor(b, a % b);
}
