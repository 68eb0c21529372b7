import type { Action, Rule, RuleResult } from "../generated/schemas.js";
import type { Chosen } from "./chosen.js";
import type { RuleWords } from "./words.js";

/** What to put right: the chosen rules that fail and are not waived. `words` are those of all rules of the pack. */
export function planFor<R extends string>(
  results: readonly RuleResult<R>[],
  { rules, order }: Chosen,
  words: readonly RuleWords[],
): Action<R>[] {
  const plan: Action<R>[] = [];
  for (const i of order) {
    if (results[i]?.outcome !== "fail") continue;
    const { rule, index } = rules[i] as Chosen["rules"][0];
    plan.push(toAction(rule, words[index] as RuleWords));
  }
  return plan;
}

/** How to put a rule right. */
export function toAction<R extends string>(
  { id, severity, remediation: { owner, effortHours, cost } }: Rule,
  words: RuleWords,
): Action<R> {
  return { ruleId: id as R, severity, title: words.title, owner, effortHours, cost, steps: words.steps.slice() };
}
