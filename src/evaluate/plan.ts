import type { Action, Rule, RuleResult } from "../generated/schemas.js";
import { weight } from "./score.js";
import type { RuleWords } from "./words.js";

/** What to put right: the rules that fail and are not waived, most severe first, then least effort. */
export function planFor(results: readonly RuleResult[], rules: readonly Rule[], words: readonly RuleWords[]): Action[] {
  const failed: number[] = [];
  for (let i = 0; i < results.length; i += 1) if (results[i]?.outcome === "fail") failed.push(i);
  const actions = failed.map((i) => toAction(rules[i] as Rule, words[i] as RuleWords));
  return actions.sort((a, b) => weight[b.severity] - weight[a.severity] || a.effortHours - b.effortHours);
}

function toAction({ id, severity, remediation: { owner, effortHours, cost } }: Rule, words: RuleWords): Action {
  return { ruleId: id, severity, title: words.title, owner, effortHours, cost, steps: words.steps };
}
