import type { Reason, RuleResult } from "../generated/schemas.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";
import { isUnproven } from "./waivers.js";

/** What decided an outcome, and what is not to be mended; of a waiver that stands in for evidence nothing is to be mended. */
export function reasonsByRole(result: RuleResult): {
  readonly told: readonly Reason[];
  readonly beside: readonly Reason[];
} {
  const decisive = result.reasons.filter(({ role }) => role !== "context");
  const context = result.reasons.filter(({ role }) => role === "context");
  const isDecided = decisive.length > 0 && !isUnproven(result);
  return isDecided ? { told: decisive, beside: context } : { told: context, beside: decisive };
}

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
