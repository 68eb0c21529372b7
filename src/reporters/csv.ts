import type { Report, RuleResult, Waiver } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import { isList } from "../json/data.js";
import { values } from "../locales/en/values.js";
import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { problemsIn } from "../problems/sentences.js";
import { shown } from "../problems/shown.js";
import { csvOptions } from "./csv/options.js";
import { type CsvCell, type CsvOptions, writeCsv } from "./csv/table.js";
import { type ExportOptions, type Given, readGiven } from "./given.js";
import { type Exported, type Loss, lossesOf } from "./losses.js";
import { order } from "./phrases.js";

const problem = /* @__PURE__ */ problemsIn(values);

/** How reports are written as CSV. */
export interface CsvReportOptions extends ExportOptions, CsvOptions {
  /** Of several reports: what each practice is called, in their order. Default: their numbers, from 1. */
  readonly names?: readonly string[];
}

/**
 * Results as CSV (RFC 4180, UTF-8) for spreadsheet programs: of a report a line a rule, with the names of the report's members for
 * columns; of a list of reports a line a practice, with its scores and a column a rule. No text is taken for a formula: one that
 * begins as formulas do has an apostrophe in front.
 *
 * @param report what `evaluate` gave, or a list of such.
 * @param options the pack that the reports were made with, and how the table is written.
 * @returns the text, and what of the reports it has no place for.
 * @throws `OptionsError` when a report is none, or not of that pack, or the options are none; `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toCsv } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const reports = [1, 2].map((staffCount) => evaluate(macsf, { practice: { staffCount } }, { now: "2026-01-31" }));
 * const { text } = toCsv(reports, { pack: macsf, names: ["Dr Martin", "Dr Petit"], bom: false });
 * text.split("\r\n")[1]?.slice(0, 34); //=> "Dr Martin,2026-01-31T00:00:00.000Z"
 * ```
 */
export function toCsv(report: Report | readonly Report[], options: CsvReportOptions): Exported {
  return unpolluted(() => {
    if (isList(report)) return ofSeveral(report, options);
    const { report: one, options: read } = readGiven(report, options, ["separator", "bom"]);
    const how = csvOptions(read);
    const names = Object.keys(columns);
    const rows = one.results.map((result) => Object.values(columns).map((cell) => cell(result, one)));
    return { text: writeCsv([names, ...rows], how), lost: lossesOf(one, lostOfOne) };
  });
}

type Cell = (result: RuleResult, report: Report) => CsvCell;

const waiverOf =
  (member: keyof Waiver): Cell =>
  (result) => {
    const value = result.outcome === "waived" ? result.waiver[member] : undefined;
    return typeof value === "string" || value === undefined ? value : value.join("\n");
  };
const actionOf =
  (member: "owner" | "effortHours" | "cost" | "steps"): Cell =>
  ({ ruleId }, { plan }) => {
    const value = plan.find((action) => action.ruleId === ruleId)?.[member];
    return typeof value === "object" ? value.join("\n") : value;
  };

/** The columns of a report, by the names of its members. */
const columns: Readonly<Record<string, Cell>> = {
  ruleId: ({ ruleId }) => ruleId,
  ruleVersion: ({ ruleVersion }) => ruleVersion,
  outcome: ({ outcome }) => outcome,
  underlying: (result) => (result.outcome === "waived" ? result.underlying : undefined),
  severity: ({ severity }) => severity,
  impacts: ({ impacts }) => impacts.join("\n"),
  title: ({ title }) => title,
  message: ({ message }) => message,
  reasons: ({ reasons }) => reasons.map(({ text }) => text).join("\n"),
  omittedReasons: ({ omittedReasons }) => omittedReasons,
  missing: ({ missing }) => missing.join("\n"),
  evidence: ({ evidence }) => evidence.status,
  owner: actionOf("owner"),
  effortHours: actionOf("effortHours"),
  cost: actionOf("cost"),
  steps: actionOf("steps"),
  "waiver.reason": waiverOf("reason"),
  "waiver.approvedBy": waiverOf("approvedBy"),
  "waiver.startsOn": waiverOf("startsOn"),
  "waiver.expiresOn": waiverOf("expiresOn"),
  "waiver.items": waiverOf("items"),
  "waiver.compensatingControls": waiverOf("compensatingControls"),
  "waiver.risk": waiverOf("risk"),
  helpUri: ({ helpUri }) => helpUri,
  pack: (_, { pack }) => pack.id,
  packVersion: (_, { pack }) => pack.version,
  packDigest: (_, { pack }) => pack.digest,
  factsDigest: (_, { factsDigest }) => factsDigest,
  evaluatedAt: (_, { evaluatedAt }) => evaluatedAt,
  locale: (_, { locale }) => locale,
};

const idle = ["upcomingWaivers[]", "expiredWaivers[]", "unneededWaivers[]", "insufficientWaivers[]"];
const lostOfOne = [
  "summary",
  ...["pointer", "item", "asked", "role", "actual"].map((member) => `results[].reasons[].${member}`),
  ...["results[].evidence.items[]", "results[].waiver.ruleId", "results[].otherWaivers[]"],
  ...["questions[]", "omittedQuestions", "plan[]", ...idle],
];
const lostOfSeveral = [
  ...["ruleVersion", "severity", "impacts", "title", "message", "helpUri", "reasons", "omittedReasons"].map(
    (member) => `results[].${member}`,
  ),
  ...["missing", "evidence", "underlying", "waiver", "otherWaivers"].map((member) => `results[].${member}`),
  ...["locale", "summary.impacts", "questions[]", "omittedQuestions", "plan[]", ...idle],
];

function ofSeveral(given: readonly unknown[], options: CsvReportOptions): Exported {
  const read = given.map((report) => readGiven(report, options, ["separator", "bom", "names"]));
  const names = namesOf(read[0]?.options.names, read.length);
  const how = csvOptions(read[0]?.options ?? {});
  const ruleIds = read[0]?.pack.ruleIds ?? [];
  const rows = read.map(({ report }, i) => practiceRow(report, names[i] ?? i + 1, ruleIds));
  return { text: writeCsv([practiceColumns(ruleIds), ...rows], how), lost: lostOf(read) };
}

/** The columns of a table of practices. */
export function practiceColumns(ruleIds: readonly string[]): readonly string[] {
  const measured = ["practice", "evaluatedAt", "factsDigest", "score.low", "score.high", ...order];
  return [...measured, ...ruleIds, "pack", "packVersion", "packDigest"];
}

/** The row of a practice in it. */
export function practiceRow(report: Report, name: CsvCell, ruleIds: readonly string[]): CsvCell[] {
  const { evaluatedAt, factsDigest, pack, results, summary } = report;
  const outcomes = new Map(results.map(({ ruleId, outcome }) => [ruleId, outcome] as const));
  const counts = order.map((outcome) => summary.counts[outcome]);
  return [
    ...[name, evaluatedAt, factsDigest, summary.score.low, summary.score.high, ...counts],
    ...ruleIds.map((id) => outcomes.get(id)),
    ...[pack.id, pack.version, pack.digest],
  ];
}

function namesOf(given: unknown, count: number): readonly string[] {
  if (given === undefined) return [];
  const { add, problems } = toCollector();
  const names = isList(given) ? given : [];
  if (!isList(given)) add(() => problem("wrong-type", "/names", { found: shown(given), expected: ["list"] }));
  names.slice(0, count).forEach((name, i) => {
    if (typeof name === "string") return;
    add(() => problem("wrong-type", `/names/${i}`, { found: shown(name), expected: ["string"] }));
  });
  if (problems().length > 0) throw new OptionsError(problems());
  return names as readonly string[];
}

function lostOf(read: readonly Given[]): readonly Loss[] {
  const all = read.flatMap(({ report }) => lossesOf(report, lostOfSeveral));
  return lostOfSeveral
    .map((path) => ({ path, count: all.reduce((sum, one) => (one.path === path ? sum + one.count : sum), 0) }))
    .filter(({ count }) => count > 0);
}
