import type { Counts, Interval, RuleResult, Severity, Summary } from "../generated/schemas.js";

/** How much a rule weighs in the score. */
export const weight: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** The counts and scores of a report, over all rules and over those of each impact. */
export function summarise(results: readonly RuleResult[], impacts: readonly string[]): Summary {
  const counts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 } satisfies Counts;
  const all = new Tally();
  const tallies = impacts.map(() => new Tally());
  for (const result of results) {
    counts[result.outcome] += 1;
    all.add(result);
    for (const impact of result.impacts) tallies[impacts.indexOf(impact)]?.add(result);
  }
  const scores: Record<string, Interval> = {};
  for (let i = 0; i < impacts.length; i += 1) scores[impacts[i] as string] = (tallies[i] as Tally).score();
  return { counts, score: all.score(), impacts: scores };
}

/**
 * The share of the rules that are met, weighed by severity: `low` takes each unknown for a fail, `high` for a pass. A
 * waiver changes no fact, so that a waived rule counts as what it is. Where no rule applies, nothing is left to do.
 */
class Tally {
  #all = 0;
  #met = 0;
  #open = 0;

  add({ outcome, underlying, severity }: RuleResult): void {
    const own = underlying ?? outcome;
    if (own === "not-applicable") return;
    this.#all += weight[severity];
    if (own === "pass") this.#met += weight[severity];
    if (own === "unknown") this.#open += weight[severity];
  }

  score(): Interval {
    if (this.#all === 0) return { low: 100, high: 100 };
    return { low: (100 * this.#met) / this.#all, high: (100 * (this.#met + this.#open)) / this.#all };
  }
}
