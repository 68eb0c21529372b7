import { comparisonOf } from "../explain/compare-reports.js";
import type { ReportComparison, RuleChange, RuleShift } from "../explain/comparison.js";
import { readReport } from "../explain/read-report.js";
import { inOrder, pointOf, type TrendPoint } from "../explain/trend.js";
import type { Report } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import type { ComparePhrases } from "../locales/phrases/compare.js";
import { wrap } from "../reporters/lines.js";
import { marks, wholeScore } from "../reporters/phrases.js";
import { isSealed } from "../verify/seal.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { refuseOneForSeveral } from "./evaluate-inputs.js";
import { readInput, refuse } from "./inputs.js";
import { colors, print, toJson } from "./output.js";

interface Flags {
  readonly format: "text" | "json";
}

/** A report, and the file that it was read from. */
interface FileReport extends Pick<Report, "evaluatedAt"> {
  readonly file: string;
  readonly report: Report;
}

/** `hygie compare`: what became of a practice from one report to another, and over several the trend. */
export function addCompare(program: HygieCommand, { help, output }: Context): void {
  const { names, compare: say } = help;
  program
    .command("compare")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.before}>`, say.before)
    .argument(`<${names.after}>`, say.after)
    .argument(`[${names.more}...]`, say.more)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action((before: string, after: string, more: readonly string[], { format }: Flags) => {
      const given = readReports([before, after, ...more]);
      const reports = inOrder(given);
      const [first, last] = [reports[0] as FileReport, reports.at(-1) as FileReport];
      const comparison = comparisonOf(first.report, last.report);
      const trend = reports.map(({ report }) => pointOf(report));
      const isReordered = reports.some((one, i) => one !== given[i]);
      if (format === "json") print(toJson({ ...comparison, trend }));
      else {
        const reordered = isReordered ? [output.compare.reordered(first.file, last.file)] : [];
        print(`${[...reordered, ...lines(comparison, trend, output.compare)].join("\n")}\n`);
      }
      if (comparison.worse.length > 0) process.exitCode = 1;
    });
}

/** The reports of files, or everything that is wrong with all of them. */
function readReports(files: readonly string[]): FileReport[] {
  refuseOneForSeveral(files);
  const read = files.map((file) => {
    let report: Report | undefined;
    const input = readInput(file, "report", (value) => {
      const isInSeal = isObject(value) && isSealed(value);
      const found = isInSeal ? readReport(value.report, "/report") : readReport(value);
      report = found.report;
      return found.problems;
    });
    return { file, report: report as unknown as Report, problems: input.problems };
  });
  refuse(read.flatMap(({ problems }) => problems));
  return read.map(({ file, report }) => ({ file, report, evaluatedAt: report.evaluatedAt }));
}

/** What became of rules in the order in which people read it: what is to be done first. */
const shifts: readonly RuleShift[] = [
  ...(["worsened", "lost-from-sight", "no-longer-waived", "now-applies", "now-known", "waived"] as const),
  ...(["improved", "no-longer-applies", "added", "removed"] as const),
];

const width = 96;
const mostRules = 5;

function lines(comparison: ReportComparison, trend: readonly TrendPoint[], say: ComparePhrases): string[] {
  const { before, after, notes, changes, score, unchanged, worse } = comparison;
  const named = ({ pack }: ReportComparison["before"]) => `${pack.id} ${pack.version}`;
  const day = ({ evaluatedAt }: { readonly evaluatedAt: string }) => evaluatedAt.slice(0, "YYYY-MM-DD".length);
  const sections = [
    [
      ...wrap(say.compared(named(before), day(before), named(after), day(after)), "", width).map(colors.bold),
      ...notes.flatMap((note) => wrap(say.notes[note], "", width)),
      colors.bold(say.score(wholeScore(score.before), wholeScore(score.after))),
    ],
    trend.length < 3
      ? []
      : [
          colors.bold(say.trend),
          ...trend.map(
            (point) => `  ${say.point(day(point), wholeScore(point.score), point.counts.fail, point.counts.unknown)}`,
          ),
        ],
    impactLines(comparison, say),
    ...shifts.map((shift) => ruleLines(shift, changes, say)),
    expiredLines(comparison, say),
    waiverLines(comparison, say),
    [
      say.unchanged(unchanged),
      ...wrap(say.worse(worse.length), "", width).map(worse.length > 0 ? colors.red : colors.green),
    ],
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, i) => (i === 0 ? section : ["", ...section]));
}

/** The impacts whose score is another. */
function impactLines({ impacts }: ReportComparison, say: ComparePhrases): string[] {
  const differ = Object.entries(impacts).filter(
    ([, { before, after }]) => before?.low !== after?.low || before?.high !== after?.high,
  );
  if (differ.length === 0) return [];
  return [
    colors.bold(say.impacts),
    ...differ.flatMap(([id, { before, after }]) =>
      wrap(say.impact(id, before && wholeScore(before), after && wholeScore(after)), "  - ", width),
    ),
  ];
}

function ruleLines(shift: RuleShift, changes: readonly RuleChange[], say: ComparePhrases): string[] {
  const own = changes.filter((change) => change.shift === shift);
  if (own.length === 0) return [];
  return [
    colors.bold(say.shifts[shift]),
    ...own.flatMap(({ ruleId, title, before, after, versions, isWorse }) => {
      const mark = marks[after ?? before ?? "unknown"];
      const told = wrap(say.rule({ title, id: ruleId, before, after }), `  ${mark} `, width);
      const more = versions === undefined ? [] : wrap(say.versions(versions.before, versions.after), "    ", width);
      return [...(isWorse ? told.map(colors.red) : told), ...more];
    }),
  ];
}

function expiredLines({ expiredEvidence }: ReportComparison, say: ComparePhrases): string[] {
  if (expiredEvidence.length === 0) return [];
  return [
    colors.bold(say.expiredEvidence),
    ...expiredEvidence.flatMap(({ title, type, freshUntil, ruleIds }) => {
      const told = ruleIds.slice(0, mostRules);
      return wrap(say.evidence(title ?? type, freshUntil, told, ruleIds.length - told.length), "  - ", width);
    }),
  ];
}

function waiverLines({ expiredWaivers }: ReportComparison, say: ComparePhrases): string[] {
  if (expiredWaivers.length === 0) return [];
  return [
    colors.bold(say.expiredWaivers),
    ...expiredWaivers.flatMap(({ ruleId, expiresOn, reason }) =>
      wrap(say.waiver(ruleId, expiresOn, reason), "  - ", width),
    ),
  ];
}
