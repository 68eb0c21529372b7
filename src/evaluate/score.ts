import type { Counts, Interval, RuleResult, Severity, Summary } from "../generated/schemas.js";

/** How much a rule weighs in the score. */
export const weight: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** What a rule weighs, and the places of its impacts among those of the summary. */
export interface Weighed {
  readonly weighs: number;
  readonly places: readonly number[];
}

/** The counts and scores of a report, over all its rules and over those of each impact. */
export function summarise(
  results: readonly RuleResult[],
  rules: readonly Weighed[],
  impacts: readonly string[],
): Summary {
  const counts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 } satisfies Counts;
  const all = emptyTally();
  const tallies = impacts.map(emptyTally);
  for (let i = 0; i < results.length; i += 1) {
    const result = results[i] as RuleResult;
    counts[result.outcome] += 1;
    const own = result.outcome === "waived" ? result.underlying : result.outcome;
    if (own === "not-applicable") continue;
    const { weighs, places } = rules[i] as Weighed;
    const met = own === "pass" ? weighs : 0;
    const open = own === "unknown" ? weighs : 0;
    add(all, weighs, met, open);
    for (let k = 0; k < places.length; k += 1) add(tallies[places[k] as number] as Tally, weighs, met, open);
  }
  const scores: Record<string, Interval> = {};
  for (let i = 0; i < impacts.length; i += 1) scores[impacts[i] as string] = scoreOf(tallies[i] as Tally);
  return { counts, score: scoreOf(all), impacts: scores };
}

/** What rules weigh together: all that apply, those that are met, those that are open. */
interface Tally {
  all: number;
  met: number;
  open: number;
}

function emptyTally(): Tally {
  return { all: 0, met: 0, open: 0 };
}

/** A waiver changes no fact, so that a waived rule counts as what it is. */
function add(tally: Tally, all: number, met: number, open: number): void {
  tally.all += all;
  tally.met += met;
  tally.open += open;
}

/**
 * The share of the rules that are met, weighed by severity: `low` takes each unknown for a fail, `high` for a pass. Where
 * no rule applies, nothing is left to do.
 */
export function scoreOf({ all, met, open }: Readonly<Tally>): Interval {
  if (all === 0) return { low: 100, high: 100 };
  return { low: (100 * met) / all, high: (100 * (met + open)) / all };
}
