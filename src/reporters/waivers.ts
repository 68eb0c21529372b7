import type { Report, RuleResult, Waiver } from "../generated/schemas.js";
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
export function waiverSentences(result: RuleResult, phrases: ReportPhrases): string[] {
  if (result.outcome !== "waived") return [];
  const { waiver, otherWaivers = [] } = result;
  return [
    ...[waiver, ...otherWaivers].flatMap((one) => [
      phrases.waiver.approvedBy(one.approvedBy),
      ...acceptedWith(one, phrases),
    ]),
    beneathOf(result, phrases),
  ];
}

/** What is accepted with a waiver, and what is done instead. */
export function acceptedWith({ risk, compensatingControls }: Waiver, { waiver: say }: ReportPhrases): string[] {
  return [
    ...(risk === undefined ? [] : [say.risk(risk)]),
    ...(compensatingControls === undefined ? [] : [say.compensatingControls(compensatingControls)]),
  ];
}

/** What stands before what is wrong with a waived rule. */
export function beneathOf(result: Waived, { waiver: say }: ReportPhrases): string {
  return say.beneath[isUnproven(result) ? "unproven" : result.underlying];
}

type Waived = Extract<RuleResult, { readonly outcome: "waived" }>;

/** Is it its evidence alone that a rule lacks, so that its facts are as they should be? */
export function isUnproven(result: RuleResult): boolean {
  return result.outcome === "waived" && result.underlying === "unknown" && result.missing.length === 0;
}
