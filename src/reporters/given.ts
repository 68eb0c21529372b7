import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { ownOptions } from "../evaluate/options.js";
import { problem as recordProblem } from "../evaluate/problem.js";
import { readReport } from "../explain/read-report.js";
import type { Report } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import { exportProblems } from "../locales/en/exports.js";
import { OptionsError } from "../problems/errors.js";
import { problemsIn } from "../problems/sentences.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";

/** A problem of what a format is written from. */
export const exportProblem = /* @__PURE__ */ problemsIn(exportProblems);

/** What every format is written from, beside the report. */
export interface ExportOptions {
  /** The pack that the report was made with; a lean one has no quotes, references and sources. */
  readonly pack: CompiledPack;
}

/** The same, checked. */
export interface Given {
  /** A frozen copy of the report. */
  readonly report: Report;
  readonly pack: CompiledPack;
  /** All options, each read once. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * What an exporter is given, whoever made it; `more` are the options that it takes beside the pack.
 *
 * @throws {@link OptionsError} with everything that is wrong with the report and the options, and `PackError` when the pack is none.
 */
export function readGiven(given: unknown, options: unknown, more: readonly string[] = []): Given {
  const report = reportGiven(given);
  const read = readExportOptions(options, ["pack", ...more]);
  const { pack } = read;
  assertPack(pack, "/pack");
  refuseOtherPack(report.pack, pack);
  return { report, pack, options: read };
}

/** @throws {@link OptionsError} when the pack is not the one that something was made with. */
export function refuseOtherPack(made: Report["pack"], pack: CompiledPack): void {
  const { id, version } = pack.definition;
  const [report, here] = [`${made.id} ${made.version}`, `${id} ${version}`];
  if (made.digest === pack.digest && report === here) return;
  const params = { report, pack: here, isSameVersion: report === here };
  throw new OptionsError([exportProblem("report-of-other-pack", "/pack", params)]);
}

/**
 * Refuses results that lead nowhere, where others refer to rules by their ids.
 *
 * @throws {@link OptionsError} with the results that are of no rule of the pack, or of one that has a result already.
 */
export function checkRules({ report: { results }, pack: { ruleIds } }: Given): void {
  const { add, problems } = toCollector();
  const first = new Map<string, number>();
  for (const [second, { ruleId }] of results.entries()) {
    const at = `/results/${second}/ruleId`;
    const before = first.get(ruleId);
    if (before !== undefined)
      add(() => recordProblem("duplicate", at, { found: shown(ruleId), first: before, second }));
    else if (!ruleIds.includes(ruleId)) {
      add(() => {
        const params = { found: shown(ruleId), allowed: ruleIds, near: nearest(ruleId, ruleIds) };
        return recordProblem("unknown-rule", at, params);
      });
    }
    first.set(ruleId, second);
  }
  if (problems().length > 0) throw new OptionsError(problems());
}

/** A frozen copy of a report. @throws {@link OptionsError} with everything that is wrong with it. */
export function reportGiven(given: unknown): Report {
  const { report, problems } = readReport(given);
  if (problems.length > 0) throw new OptionsError(problems);
  return report;
}

/**
 * The options of what is written from a pack alone, each read once.
 *
 * @throws {@link OptionsError} with everything that is wrong with their names.
 */
export function readExportOptions(options: unknown, allowed: readonly string[]): Readonly<Record<string, unknown>> {
  const { add, problems } = toCollector();
  const read = ownOptions(options, allowed, add);
  if (problems().length > 0) throw new OptionsError(problems());
  return read;
}
