import type { Counts, Interval, Report } from "../generated/schemas.js";
import { firstOf } from "../json/collect.js";
import { itemsOf } from "../json/data.js";
import { limits } from "../json/freeze.js";
import { valueProblem } from "../json/problem.js";
import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { readReport } from "./read-report.js";

/** A report in a trend. */
export interface TrendPoint {
  /** The instant of the evaluation. */
  readonly evaluatedAt: string;
  /** The pack, and its version. */
  readonly pack: Report["pack"];
  /** The score. */
  readonly score: Interval;
  /** How many rules had each outcome. */
  readonly counts: Counts;
}

/**
 * How the score of a practice went, report by report in the order of their instants.
 *
 * @param reports what `evaluate` gave, in any order.
 * @returns a point for each report.
 * @throws `OptionsError` with what is wrong with reports that are none, each under its place in the list.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { reportTrend } from "hygie/explain";
 * import macsf from "hygie/rules/macsf";
 *
 * const reports = ["2026-04-30", "2026-01-31"].map((now) => evaluate(macsf, {}, { now }));
 * reportTrend(reports).map(({ evaluatedAt, score }) => `${evaluatedAt.slice(0, 10)}: ${score.low} to ${score.high}`);
 * //=> ["2026-01-31: 0 to 100", "2026-04-30: 0 to 100"]
 * ```
 */
export function reportTrend(reports: readonly Report[]): TrendPoint[] {
  return unpolluted(() => {
    const items = itemsOf(reports, limits.length);
    if (items === undefined) {
      throw new OptionsError([valueProblem("wrong-type", "", { found: shown(reports), expected: ["list"] })]);
    }
    const read = items.map((report, i) => readReport(report, `/${i}`));
    const problems = firstOf(read.flatMap((one) => one.problems));
    if (problems.length > 0) throw new OptionsError(problems);
    return inOrder(read.map(({ report }) => report)).map(pointOf);
  });
}

/** Reports in the order of their instants; those of one instant as they were given. */
export function inOrder<T extends Pick<Report, "evaluatedAt">>(reports: readonly T[]): T[] {
  return [...reports].sort((a, b) => Date.parse(a.evaluatedAt) - Date.parse(b.evaluatedAt));
}

/** What a trend tells of a report. */
export function pointOf({ evaluatedAt, pack, summary: { score, counts } }: Report): TrendPoint {
  return { evaluatedAt, pack, score, counts };
}
