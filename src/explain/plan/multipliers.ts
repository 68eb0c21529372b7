import type { Item } from "./item.js";

/** How often the multipliers are mended, and the greatest of them: they are whole numbers, so that sums of gains are exact. */
const [rounds, greatest] = [60, 1000];

/**
 * Multipliers by which the parts of a goal are added up to one, so that what that takes, with fractions of items, bounds what all of them take
 * as well as it can (the surrogate constraint of Glover, 1968): a part that the cheapest for the sum falls short of counts more in the next round.
 */
export function multipliersFor(items: readonly Item[], needs: readonly number[]): number[] {
  let weights = needs.map((need) => (need > 0 ? 1 / need : 0));
  let best = { hours: -1, weights };
  for (let round = 0; round < rounds; round += 1) {
    const { hours, gains } = cheapestFor(items, needs, weights);
    if (hours > best.hours) best = { hours, weights };
    weights = weights.map((weight, part) => {
      const need = needs[part] as number;
      return need > 0 ? weight * Math.max(0.1, 1 + (need - (gains[part] as number)) / need / Math.sqrt(1 + round)) : 0;
    });
  }
  const most = Math.max(...best.weights);
  return best.weights.map((weight) => (most > 0 ? Math.round((greatest * weight) / most) : 0));
}

/** The hours, and the gains in each part, of what reaches the weighted sum of the needs with the last item in part. */
function cheapestFor(items: readonly Item[], needs: readonly number[], weights: readonly number[]) {
  const weigh = (values: readonly number[]) =>
    values.reduce((sum, value, part) => sum + value * (weights[part] as number), 0);
  const ranked = items.map(({ hours, gains }) => ({ hours, gains, gain: weigh(gains) }));
  ranked.sort((a, b) => b.gain / b.hours - a.gain / a.hours);
  const gains = needs.map(() => 0);
  let [left, taken] = [weigh(needs), 0];
  for (const item of ranked) {
    if (left <= 0 || item.gain === 0) break;
    const share = Math.min(1, left / item.gain);
    left -= share * item.gain;
    taken += share * item.hours;
    item.gains.forEach((gain, part) => {
      gains[part] = (gains[part] as number) + share * gain;
    });
  }
  return { hours: taken, gains };
}
