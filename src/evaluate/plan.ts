import type { Action, Rule, RuleResult } from "../generated/schemas.js";
import { weight } from "./score.js";

/** What to put right: the rules that fail and are not waived, most severe first, then least effort. */
export function planFor(results: readonly RuleResult[], rules: readonly Rule[], locale: string): Action[] {
  const failed = rules.filter((_, i) => results[i]?.outcome === "fail");
  const byUrgency = failed.toSorted(
    (a, b) => weight[b.severity] - weight[a.severity] || a.remediation.effortHours - b.remediation.effortHours,
  );
  return byUrgency.map(({ id, severity, text, remediation: { owner, effortHours, cost } }) => ({
    ruleId: id,
    severity,
    title: text[locale]?.title ?? id,
    owner,
    effortHours,
    cost,
    steps: text[locale]?.steps ?? [],
  }));
}
