import type { RuleResult } from "../generated/schemas.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";

/** The first reasons of a result, `most` of them, and how many others there are; what is not to be mended only where nothing is. */
export function shownReasons(
  { reasons, omittedReasons = 0 }: RuleResult,
  most: number,
  phrases: Pick<ReportPhrases, "more">,
): string[] {
  const asked = reasons.filter(({ role }) => role !== "context");
  const told = asked.length > 0 ? asked : reasons;
  const shown = told.slice(0, most).map(({ text }) => text);
  const others = told.length + omittedReasons - most;
  return others > 0 ? [...shown, phrases.more(others)] : shown;
}

/** As many reasons tell why a rule does not apply. */
export const mostOfNotApplicable = 3;
