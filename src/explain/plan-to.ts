import type { CompiledPack } from "../engine/compiled-pack.js";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import { unpolluted } from "../problems/host.js";
import { type Goal, readGoal } from "./plan/goal.js";
import { planOf } from "./plan/plan-of.js";
import type { Plan } from "./plan/types.js";

/**
 * The cheapest plan: which rules to put right, and in which order, to reach a score, to clear a severity or to lower an impact. A plan is
 * the cheaper the fewer hours it takes, then by its cost (first the fewer steps of a high one, then of a medium one, then of a low one), then
 * the fewer steps it has; of equals, it is the one whose rules the pack has first. It is the cheapest of all plans, and `proof` says how far
 * that is proved.
 *
 * Each rule is taken for a task of its own: what putting one right does to others is not counted, so the scores to come are estimates and
 * `proof` is not of them. An unknown rule is taken for failed, as in the `low` of the score; a waived one is not put right, and counts as
 * what it is without its waiver.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param facts what is known of a practice.
 * @param goal what to reach, and within how many hours and at which cost; hours alone ask for the highest score that can be reached in them.
 * @param options as those of {@link evaluate}: the instant, the language, evidence, waivers, and which rules.
 * @returns the plan; of a goal that cannot be reached, what reaches the most of it, and why no more can be.
 * @throws `OptionsError` with everything that is wrong with the goal; and what {@link evaluate} throws.
 *
 * @example
 * ```ts
 * import { planTo } from "hygie/explain";
 * import macsf from "hygie/rules/macsf";
 *
 * const facts = { authentication: [{ enforced: false }], patientRecord: { computerised: false } };
 * const plan = planTo(macsf, facts, { score: 50 }, { now: "2026-01-31", locale: "en" });
 * plan.effortHours; //=> 11
 * plan.steps[0]?.ruleId; //=> "device-access-control"
 * plan.proof; //=> { isProved: true, leastHours: 11, gapHours: 0 }
 * ```
 */
export function planTo<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: NoInfer<F>,
  goal: Goal,
  options: EvaluateOptions<R> = {},
): Plan<R> {
  const report = evaluate(pack, facts, options);
  return unpolluted(() => planOf(pack, report, readGoal(goal, pack.definition)));
}
