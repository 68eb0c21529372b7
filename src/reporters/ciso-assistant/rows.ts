import type { Question, Report, RuleResult } from "../../generated/schemas.js";
import { reportPhrasesIn } from "../phrases.js";
import { reasonsByRole } from "../shown-reasons.js";
import { acceptedWith, beneathOf } from "../waivers.js";
import { cisoAssistantPhrasesIn } from "./phrases.js";
import { paragraphs } from "./requirement.js";
import { urnOf } from "./urns.js";

/** The columns that CISO Assistant reads of an audit, in the order of its own template. */
export const columns = [
  "urn",
  "assessable",
  "ref_id",
  "name",
  "description",
  "compliance_result",
  "requirement_progress",
  "score",
  "observations",
] as const;

/** What CISO Assistant calls an outcome. What is not known has not been assessed, also under a waiver. */
const results = {
  pass: "compliant",
  fail: "non_compliant",
  unknown: "not_assessed",
  "not-applicable": "not_applicable",
} as const;

/** A row for each result of a report. It has no score: a rule is met or is not, and CISO Assistant would take 0 for a mark. */
export function assessmentRows(report: Report): string[][] {
  return report.results.map((result) => {
    const compliance = results[result.outcome === "waived" ? result.underlying : result.outcome];
    const { ruleId, title } = result;
    const row: Record<(typeof columns)[number], string> = {
      urn: urnOf("req_node", report.pack.id, ruleId),
      assessable: "true",
      ref_id: ruleId,
      name: title,
      description: "",
      compliance_result: compliance,
      requirement_progress: compliance === "not_assessed" ? "to_do" : "done",
      score: "",
      observations: observationsOf(result, report),
    };
    return columns.map((column) => row[column]);
  });
}

function observationsOf(result: RuleResult, report: Report): string {
  const { locale } = report;
  const [say, phrases] = [cisoAssistantPhrasesIn(locale), reportPhrasesIn(locale)];
  const waivers = result.outcome === "waived" ? [result.waiver, ...(result.otherWaivers ?? [])] : [];
  const questions = report.questions.filter(({ ruleIds }) => ruleIds.includes(result.ruleId)).map(labelOf);
  const { told, beside } = reasonsByRole(result);
  return paragraphs(
    result.outcome === "waived" ? beneathOf(result, phrases) : result.message, // which says the waiver, told below
    ...told.map(({ text }) => text),
    result.omittedReasons !== undefined && phrases.more(result.omittedReasons),
    ...(beside.length === 0 ? [] : [phrases.context, ...beside.map(({ text }) => text)]),
    ...waivers.flatMap((waiver) => [say.waiver(waiver), ...acceptedWith(waiver, phrases)]),
    result.evidence.items.length === 0 && result.outcome !== "not-applicable" && say.noEvidence,
    ...result.evidence.items.map(({ title, type, status, collectedOn, freshUntil }) =>
      phrases.evidenceItem[status](title ?? type, status === "to-come" ? collectedOn : freshUntil),
    ),
    questions.length > 0 && say.toAsk(questions),
  );
}

function labelOf({ subject, label }: Question): string {
  return subject === undefined ? label : `${subject} – ${label}`;
}
