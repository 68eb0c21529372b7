import { addPortfolio, emptyPortfolio, type Portfolio } from "../../batch/portfolio.js";
import type { Counting } from "../../batch/tally.js";

/** What was counted, as JSON has it: for the notes of a run. */
export function toPlain({ failed, all, groups }: Portfolio): unknown {
  return { failed, all: [...all], groups: Array.from(groups, ([name, counts]) => [name, [...counts]]) };
}

/** The same, read back. */
export function fromPlain(plain: unknown, counting: Counting): Portfolio {
  const portfolio = emptyPortfolio(counting);
  if (plain === undefined) return portfolio;
  const { failed, all, groups } = plain as {
    readonly failed: number;
    readonly all: readonly number[];
    readonly groups: readonly (readonly [string, readonly number[]])[];
  };
  const counts = groups.map(([name, own]) => [name, Float64Array.from(own)] as const);
  addPortfolio(portfolio, { failed, all: Float64Array.from(all), groups: new Map(counts) }, counting);
  return portfolio;
}
