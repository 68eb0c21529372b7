import type { Counts, Interval, RuleResult, Severity, Summary } from "../generated/schemas.js";

/** How much a rule weighs in the score. */
export const weight: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** The counts and scores of a report, over all rules and over those of each impact. */
export function summarise(results: readonly RuleResult[], impacts: readonly string[]): Summary {
  const counts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 } satisfies Counts;
  for (const { outcome } of results) counts[outcome] += 1;
  const ofImpact = (impact: string) => scoreOf(results.filter((result) => result.impacts.includes(impact)));
  return {
    counts,
    score: scoreOf(results),
    impacts: Object.fromEntries(impacts.map((impact) => [impact, ofImpact(impact)])),
  };
}

/**
 * The share of the rules that are met, weighed by severity: `low` takes each unknown for a fail, `high` for a pass. A
 * waiver changes no fact, so that a waived rule counts as what it is. Where no rule applies, nothing is left to do.
 */
function scoreOf(results: readonly RuleResult[]): Interval {
  let [all, met, open] = [0, 0, 0];
  for (const { outcome, underlying, severity } of results) {
    const own = underlying ?? outcome;
    if (own === "not-applicable") continue;
    all += weight[severity];
    if (own === "pass") met += weight[severity];
    if (own === "unknown") open += weight[severity];
  }
  if (all === 0) return { low: 100, high: 100 };
  return { low: (100 * met) / all, high: (100 * (met + open)) / all };
}
