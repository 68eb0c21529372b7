import type { Report, RuleResult } from "../generated/schemas.js";
import type { IdleWaivers, ReportPhrases } from "../locales/phrases/reporters.js";

/** The lists of waivers that changed nothing, in the order in which people read them. */
export const idleLists: readonly IdleWaivers[] = [
  "insufficientWaivers",
  "upcomingWaivers",
  "expiredWaivers",
  "unneededWaivers",
];

/** What is said of waivers that changed nothing: of each list that has any, its heading and a sentence for each. */
export function idleWaivers(report: Report, phrases: ReportPhrases): { heading: string; sentences: string[] }[] {
  return idleLists
    .filter((list) => report[list].length > 0)
    .map((list) => ({
      heading: phrases.idleWaivers[list].heading,
      sentences: report[list].map(phrases.idleWaivers[list].waiver),
    }));
}

/** What is said of a waived rule: of each waiver who answers for it, what is accepted and what is done instead; then what is beneath. */
export function waiverSentences(result: RuleResult, { waiver: say }: ReportPhrases): string[] {
  if (result.outcome !== "waived") return [];
  const { waiver, otherWaivers = [], underlying } = result;
  return [
    ...[waiver, ...otherWaivers].flatMap(({ approvedBy, risk, compensatingControls }) => [
      say.approvedBy(approvedBy),
      ...(risk === undefined ? [] : [say.risk(risk)]),
      ...(compensatingControls === undefined ? [] : [say.compensatingControls(compensatingControls)]),
    ]),
    say.beneath[isUnproven(result) ? "unproven" : underlying],
  ];
}

/** Is it its evidence alone that a rule lacks, so that its facts are as they should be? */
export function isUnproven(result: RuleResult): boolean {
  return result.outcome === "waived" && result.underlying === "unknown" && result.missing.length === 0;
}
