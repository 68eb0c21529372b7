import type { Action, Rule, RuleResult } from "../generated/schemas.js";
import type { Chosen } from "./chosen.js";
import type { RuleWords } from "./words.js";

/** What to put right: the chosen rules that fail and are not waived. `words` are those of all rules of the pack. */
export function planFor(
  results: readonly RuleResult[],
  { rules, order }: Chosen,
  words: readonly RuleWords[],
): Action[] {
  const plan: Action[] = [];
  for (const i of order) {
    if (results[i]?.outcome !== "fail") continue;
    const { rule, index } = rules[i] as Chosen["rules"][0];
    plan.push(toAction(rule, words[index] as RuleWords));
  }
  return plan;
}

function toAction({ id, severity, remediation: { owner, effortHours, cost } }: Rule, words: RuleWords): Action {
  return { ruleId: id, severity, title: words.title, owner, effortHours, cost, steps: words.steps.slice() };
}
