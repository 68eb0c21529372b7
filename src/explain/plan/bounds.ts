import type { Item } from "./item.js";
import { multipliersFor } from "./multipliers.js";

/** No choice of the items that are left reaches the needs in fewer hours. */
export type Bound = (needs: readonly number[]) => number;

/**
 * Lower bounds of the hours that it takes to reach some needs with the items from a place on: for each part of the goal, and for all of them
 * added up, as if a fraction of an item could be put right (Dantzig's bound of the knapsack problem). The greatest of them holds.
 */
export function toBounds(items: readonly Item[], whole: readonly number[]): (from: number) => Bound {
  const parts = whole.length;
  const multipliers = parts > 1 ? multipliersFor(items, whole) : [];
  const sumOf = (values: readonly number[]) =>
    values.reduce((sum, value, part) => sum + value * (multipliers[part] as number), 0);
  const ofPart = Array.from({ length: parts }, (_, part) => rankedBy(items, ({ gains }) => gains[part] as number));
  const ofAll = parts > 1 ? rankedBy(items, ({ gains }) => sumOf(gains)) : [];
  return (from) => {
    const left = ofPart.map((ranked) => toFractions(ranked, from));
    const all = toFractions(ofAll, from);
    return (needs) => {
      let least = 0;
      for (let part = 0; part < parts; part += 1) {
        const need = needs[part] as number;
        if (need <= 0) continue;
        least = Math.max(least, hoursFor(need, left[part] as Fractions));
      }
      return parts > 1 && least < Infinity ? Math.max(least, hoursFor(sumOf(needs), all)) : least;
    };
  };
}

interface Ranked {
  readonly level: number;
  readonly hours: number;
  readonly gain: number;
}

function rankedBy(items: readonly Item[], gainOf: (item: Item) => number): Ranked[] {
  return items
    .map((item, level) => ({ level, hours: item.hours, gain: gainOf(item) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain / b.hours - a.gain / a.hours);
}

/** What the first of some items, the best first, weigh and take together. */
interface Fractions {
  readonly gains: readonly number[];
  readonly hours: readonly number[];
}

function toFractions(ranked: readonly Ranked[], from: number): Fractions {
  const [gains, hours] = [[0], [0]];
  for (const one of ranked) {
    if (one.level < from) continue;
    gains.push((gains.at(-1) as number) + one.gain);
    hours.push((hours.at(-1) as number) + one.hours);
  }
  return { gains, hours };
}

/** Of the last item a fraction; hours are whole numbers, so that the next one bounds them too, but for what rounding may have added. */
function hoursFor(need: number, { gains, hours }: Fractions): number {
  if (need <= 0) return 0;
  if (need > (gains.at(-1) as number)) return Infinity;
  let [low, high] = [0, gains.length - 1]; // gains[low] < need <= gains[high]
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((gains[middle] as number) < need) low = middle;
    else high = middle;
  }
  const [reached, taken] = [gains[low] as number, hours[low] as number];
  const step = (hours[high] as number) - taken;
  const part = ((need - reached) * step) / ((gains[high] as number) - reached);
  return taken + Math.ceil(part * (1 - 1e-12));
}
