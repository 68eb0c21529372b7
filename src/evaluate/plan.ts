import type { Action, Rule, RuleResult } from "../generated/schemas.js";
import { weight } from "./score.js";
import type { RuleWords } from "./words.js";

/** The rules by their indices, as plans have them: most severe first, then least effort. */
export function planOrder(rules: readonly Rule[]): number[] {
  const effort = (rule: Rule) => rule.remediation.effortHours;
  const ordered = rules.map((rule, index) => ({ rule, index }));
  ordered.sort(({ rule: a }, { rule: b }) => weight[b.severity] - weight[a.severity] || effort(a) - effort(b));
  return ordered.map(({ index }) => index);
}

/** What to put right: the rules that fail and are not waived. */
export function planFor(
  results: readonly RuleResult[],
  rules: readonly Rule[],
  words: readonly RuleWords[],
  order: readonly number[],
): Action[] {
  const plan: Action[] = [];
  for (const i of order) {
    if (results[i]?.outcome === "fail") plan.push(toAction(rules[i] as Rule, words[i] as RuleWords));
  }
  return plan;
}

function toAction({ id, severity, remediation: { owner, effortHours, cost } }: Rule, words: RuleWords): Action {
  return { ruleId: id, severity, title: words.title, owner, effortHours, cost, steps: words.steps.slice() };
}
