import type { Interval, Outcome, RuleResult, Severity, Summary } from "../generated/schemas.js";

/** Weights, as the documentation has them. */
const weights: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** The counts and scores that results come to, by their definitions: none of the code that made the report is asked. */
export function summaryOf(results: readonly RuleResult[], impacts: readonly string[]): Summary {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    counts: {
      pass: count("pass"),
      fail: count("fail"),
      unknown: count("unknown"),
      "not-applicable": count("not-applicable"),
      waived: count("waived"),
    },
    score: scoreOf(results),
    impacts: Object.fromEntries(
      impacts.map((impact) => [impact, scoreOf(results.filter((result) => result.impacts.includes(impact)))]),
    ),
  };
}

function scoreOf(results: readonly RuleResult[]): Interval {
  const outcomeOf = (result: RuleResult) => (result.outcome === "waived" ? result.underlying : result.outcome);
  const weigh = (...outcomes: readonly Outcome[]) =>
    results
      .filter((result) => outcomes.includes(outcomeOf(result)))
      .reduce((sum, { severity }) => sum + weights[severity], 0);
  const all = weigh("pass", "fail", "unknown");
  if (all === 0) return { low: 100, high: 100 };
  return { low: (100 * weigh("pass")) / all, high: (100 * weigh("pass", "unknown")) / all };
}
