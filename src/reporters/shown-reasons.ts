import type { RuleResult } from "../generated/schemas.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";

/** The first reasons of a result, `most` of them, and how many others there are. */
export function shownReasons(
  { reasons, omittedReasons = 0 }: RuleResult,
  most: number,
  phrases: Pick<ReportPhrases, "more">,
): string[] {
  const shown = reasons.slice(0, most).map(({ text }) => text);
  const others = reasons.length + omittedReasons - most;
  return others > 0 ? [...shown, phrases.more(others)] : shown;
}

/** As many reasons tell why a rule does not apply. */
export const mostOfNotApplicable = 3;
