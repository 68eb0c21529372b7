import type { Interval, Outcome, Report, RuleResult } from "../generated/schemas.js";
import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import type { BeforeAfter, ComparisonNote, ReportComparison, ReportRef, RuleChange, RuleShift } from "./comparison.js";
import { evidenceExpired, waiversExpired } from "./expired.js";
import { readReport } from "./read-report.js";

/**
 * Compares two reports on a practice: which rules are better or worse off, which became known or went out of sight, what has
 * expired in between.
 *
 * @typeParam R the ids of the rules.
 * @param before the earlier report: what `evaluate` gave, be it parsed from JSON.
 * @param after the later one.
 * @returns what differs; where they are of different packs or languages, `notes` tells.
 * @throws `OptionsError` with what is wrong with reports that are none, under `/before` and `/after`.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { compareReports } from "hygie/explain";
 * import macsf from "hygie/rules/macsf";
 *
 * const winter = evaluate(macsf, { authentication: [{ enforced: false }] }, { now: "2026-01-31" });
 * const spring = evaluate(macsf, { authentication: [{ enforced: null }] }, { now: "2026-04-30" });
 * const { changes, worse } = compareReports(winter, spring);
 * changes.map(({ ruleId, shift }) => `${ruleId}: ${shift}`); //=> ["strong-passwords: lost-from-sight"]
 * worse; //=> []
 * ```
 */
export function compareReports<R extends string>(before: Report<R>, after: Report<R>): ReportComparison<R> {
  return unpolluted(() => {
    const [first, last] = [readReport(before, "/before"), readReport(after, "/after")];
    const problems = [...first.problems, ...last.problems];
    if (problems.length > 0) throw new OptionsError(problems);
    return comparisonOf(first.report as Report<R>, last.report as Report<R>);
  });
}

/** The same of reports that were read. */
export function comparisonOf<R extends string>(before: Report<R>, after: Report<R>): ReportComparison<R> {
  const earlier = new Map(before.results.map((result) => [result.ruleId, result]));
  const later = new Map(after.results.map((result) => [result.ruleId, result]));
  const ids = [...new Set([...later.keys(), ...earlier.keys()])];
  const changes = ids.flatMap((id) => changeOf<R>(earlier.get(id), later.get(id)));
  const impacts = new Set([...Object.keys(after.summary.impacts), ...Object.keys(before.summary.impacts)]);
  return {
    before: refOf(before),
    after: refOf(after),
    notes: notesOf(before, after),
    changes,
    unchanged: ids.length - changes.length,
    worse: changes.filter(({ isWorse }) => isWorse).map(({ ruleId }) => ruleId),
    expiredEvidence: evidenceExpired(before, after),
    expiredWaivers: waiversExpired(before, after),
    score: { before: before.summary.score, after: after.summary.score },
    impacts: Object.fromEntries([...impacts].map((id) => [id, impactOf(id, before, after)])),
  };
}

function refOf({ pack, evaluatedAt, locale }: Report): ReportRef {
  return { pack, evaluatedAt, locale };
}

function notesOf(before: Report, after: Report): ComparisonNote[] {
  const [one, other] = [before.pack, after.pack];
  const ofPack = (): ComparisonNote[] => {
    if (one.id !== other.id) return ["other-pack"];
    if (one.version !== other.version) return ["other-version"];
    return one.digest === other.digest ? [] : ["other-settings"];
  };
  return [
    ...ofPack(),
    ...(before.locale === after.locale ? [] : (["other-language"] as const)),
    ...(Date.parse(after.evaluatedAt) < Date.parse(before.evaluatedAt) ? (["wrong-order"] as const) : []),
  ];
}

function changeOf<R extends string>(
  before: RuleResult<R> | undefined,
  after: RuleResult<R> | undefined,
): RuleChange<R>[] {
  const told = after ?? before;
  const shift = shiftOf(before, after);
  if (told === undefined || shift === undefined) return [];
  const { ruleId, title, severity } = told;
  const versions =
    before === undefined || after === undefined || before.ruleVersion === after.ruleVersion
      ? {}
      : { versions: { before: before.ruleVersion, after: after.ruleVersion } };
  return [
    {
      ruleId,
      title,
      severity,
      shift,
      isWorse: isWorse(before?.outcome, after?.outcome),
      ...(before === undefined ? {} : { before: before.outcome }),
      ...(after === undefined ? {} : { after: after.outcome }),
      ...versions,
    },
  ];
}

/** What became of a rule; nothing, where it is as it was. */
function shiftOf(before: RuleResult | undefined, after: RuleResult | undefined): RuleShift | undefined {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  if (before.outcome === "waived" && after.outcome === "waived") {
    if (before.underlying === after.underlying) return undefined;
    return after.underlying === "fail" ? "now-known" : "lost-from-sight";
  }
  if (before.outcome === after.outcome) return undefined;
  if (after.outcome === "waived") return "waived";
  const isOpen = after.outcome === "fail" || after.outcome === "unknown";
  if (before.outcome === "waived" && isOpen) return "no-longer-waived";
  const was = before.outcome === "waived" ? before.underlying : before.outcome;
  if (was === "unknown") return "now-known";
  if (after.outcome === "unknown") return "lost-from-sight";
  if (after.outcome === "not-applicable") return "no-longer-applies";
  if (was === "not-applicable") return "now-applies";
  return after.outcome === "pass" ? "improved" : "worsened";
}

/** Learning that a rule fails makes nothing worse. */
function isWorse(before: Outcome | undefined, after: Outcome | undefined): boolean {
  if (before === undefined || before === "unknown" || before === "fail") return false;
  return after === "fail" || (before === "pass" && after === "unknown");
}

function impactOf(id: string, before: Report, after: Report): BeforeAfter<Interval> {
  const of = ({ summary: { impacts } }: Report) => (Object.hasOwn(impacts, id) ? impacts[id] : undefined);
  const [one, other] = [of(before), of(after)];
  return { ...(one === undefined ? {} : { before: one }), ...(other === undefined ? {} : { after: other }) };
}
