import { type Cheapest, cheapestCover } from "./cheapest.js";
import type { Item } from "./item.js";

/** The most that items can weigh together within some hours. */
export interface Most {
  readonly gain: number;
  /** The cheapest items that weigh as much. */
  readonly cheapest: Cheapest;
  /** Nothing weighs more than this: it is `gain` where that is proved. */
  readonly bound: number;
}

/** The highest need that a plan reaches within some hours, tried downwards from what fractions of items would reach. */
export function mostWithin(items: readonly Item[], mostHours: number): Most {
  let bound = fractionalGain(items, mostHours);
  for (let gain = bound; ; gain -= 1) {
    const cheapest = cheapestCover(items, { needs: [gain], mostHours });
    if (cheapest.chosen !== undefined) return { gain, cheapest, bound };
    if (cheapest.isProved && bound === gain) bound -= 1;
  }
}

/** What some hours would reach if a fraction of an item could be put right. */
function fractionalGain(items: readonly Item[], mostHours: number): number {
  const ranked = items.map(({ hours, gains }) => ({ hours, gain: gains[0] as number }));
  ranked.sort((a, b) => b.gain / b.hours - a.gain / a.hours);
  let [gain, left] = [0, mostHours];
  for (const one of ranked) {
    if (one.hours > left) return gain + Math.floor((one.gain * left) / one.hours);
    gain += one.gain;
    left -= one.hours;
  }
  return gain;
}
