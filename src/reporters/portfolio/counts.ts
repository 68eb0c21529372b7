/** The outcomes that a portfolio counts, in the order in which people read them; waivers are of a practice alone. */
export const order = ["fail", "unknown", "pass", "not-applicable"] as const;

/** How many practices have each outcome. */
export type OutcomeCounts = Readonly<Record<(typeof order)[number], number>>;

/** How many practices have a score whose whole part is each of 0…100. */
export interface ScoreBins {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** A row of the histogram: scores from one whole number to another, both within. */
export interface ScoreRange {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const rangeWidth = 10;

/** The bins by tens; 100, which only those reach to whom nothing is left, by itself. */
export function rangesOf({ low, high }: ScoreBins): readonly ScoreRange[] {
  const starts = Array.from({ length: 11 }, (_, i) => i * rangeWidth);
  return starts.map((from) => {
    const to = Math.min(from + rangeWidth - 1, 100);
    return { from, to, low: sum(low.slice(from, to + 1)), high: sum(high.slice(from, to + 1)) };
  });
}

/** The highest score that half of the practices reach at the least. */
export function medianOf(bins: readonly number[]): number {
  const half = sum(bins) / 2;
  let reached = 0;
  for (let score = bins.length - 1; score >= 0; score -= 1) {
    reached += bins[score] ?? 0;
    if (reached > 0 && reached >= half) return score;
  }
  return 0;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** How many are counted: each has one outcome. */
export function totalOf(counts: OutcomeCounts): number {
  return sum(order.map((outcome) => counts[outcome]));
}

/** A rule that practices are to fix. */
export interface Gap {
  readonly ruleId: string;
  readonly counts: OutcomeCounts;
}

/** The rules that fail, those first that fail in most practices; where as many do, those that weigh more, then in the pack's order. */
export function gapsIn(
  rules: Readonly<Record<string, OutcomeCounts>>,
  weightOf: (ruleId: string) => number,
): readonly Gap[] {
  return Object.entries(rules)
    .map(([ruleId, counts]) => ({ ruleId, counts }))
    .filter(({ counts }) => counts.fail > 0)
    .sort((a, b) => b.counts.fail - a.counts.fail || weightOf(b.ruleId) - weightOf(a.ruleId));
}
