import type { CompiledPack } from "../../engine/compiled-pack.js";
import { type Chosen, chosenOf } from "../../evaluate/chosen.js";
import { toAction } from "../../evaluate/plan.js";
import { summarise } from "../../evaluate/score.js";
import { type RuleWords, wordsOf } from "../../evaluate/words.js";
import type { Cost, Impact, Owner, Pack, Report, RuleResult } from "../../generated/schemas.js";
import { toLabelAt } from "../words.js";
import { costs, type Goal } from "./goal.js";
import { partsOf } from "./parts.js";
import { type Search, toSearch } from "./search.js";
import { type Practice, shortfallOf } from "./shortfall.js";
import type { OwnerShare, Plan, PlanStep } from "./types.js";

/** The plan for a practice by its report; the goal was read. */
export function planOf<R extends string>(pack: CompiledPack<unknown, R>, report: Report<R>, goal: Goal): Plan<R> {
  const { results, evaluatedAt, locale, summary: before } = report;
  const chosen = chosenIn(pack, results);
  const putRight = (places: readonly number[]) => summarise(met(results, places), chosen.rules, chosen.impacts);
  const practice: Practice<R> = { results, chosen, putRight };
  const parts = partsOf(goal, results, chosen);
  const search = toSearch(goal, results, chosen);
  const cheapest = parts.length === 0 ? search.most([]) : search.reach(parts, "allowed");
  const { places, proof } = cheapest.isFound ? cheapest : search.most(parts);
  const order = inOrder(places, chosen);
  const steps = toSteps(order, pack, locale, practice);
  return {
    pack: { ...report.pack },
    evaluatedAt,
    locale,
    goal,
    impactTitles: titlesOf(goal, pack.definition, locale),
    isReached: cheapest.isFound,
    steps,
    effortHours: search.hoursOf(places),
    costs: countsOf(steps),
    owners: ownersOf(steps, order, search),
    before,
    after: putRight(places),
    proof,
    ...(!cheapest.isFound && { shortfall: shortfallOf(parts, search, practice, cheapest.proof.isProved) }),
  };
}

function titlesOf({ impacts = {} }: Goal, { impacts: named }: Pack, locale: string): Record<string, string> {
  return Object.fromEntries(Object.keys(impacts).map((id) => [id, titleOf(named[id], locale) ?? id]));
}

/** A lean pack has no titles of impacts. */
function titleOf(impact: Partial<Impact> | undefined, locale: string): string | undefined {
  return impact?.title?.[locale];
}

/** The rules of a report, as its summary has them. */
function chosenIn({ definition, engine }: CompiledPack, results: readonly RuleResult[]): Chosen {
  if (results.length === definition.rules.length) return engine.once("rules", () => chosenOf(definition));
  const ids = new Set(results.map(({ ruleId }) => ruleId));
  return chosenOf(
    definition,
    definition.rules.flatMap(({ id }, place) => (ids.has(id) ? [place] : [])),
  );
}

/** Results as if some rules were met. */
function met(results: readonly RuleResult[], places: readonly number[]): RuleResult[] {
  const right = [...results];
  for (const place of places) right[place] = { ...(results[place] as RuleResult), outcome: "pass" } as RuleResult;
  return right;
}

/** The best worth for an hour first, then the least cost; of equals, that which the pack has first. */
function inOrder(places: readonly number[], { rules }: Chosen): number[] {
  const of = (place: number) => {
    const { rule, weighs } = rules[place] as Chosen["rules"][0];
    return { worth: weighs / rule.remediation.effortHours, cost: costs.indexOf(rule.remediation.cost) };
  };
  return [...places].sort((a, b) => of(b).worth - of(a).worth || of(a).cost - of(b).cost || a - b);
}

function toSteps<R extends string>(
  order: readonly number[],
  pack: CompiledPack<unknown, R>,
  locale: string,
  { results, chosen, putRight }: Practice<R>,
): PlanStep<R>[] {
  const words = wordsOf(pack, locale);
  const labelAt = toLabelAt(pack, locale);
  return order.map((place, i) => {
    const { rule, index } = chosen.rules[place] as Chosen["rules"][0];
    const { outcome, missing, reasons } = results[place] as RuleResult<R>;
    return {
      ...toAction<R>(rule, words.rules[index] as RuleWords),
      outcome: outcome === "unknown" ? outcome : "fail",
      missing: [...missing],
      missingLabels: missing.map((pointer) => labelAt(pointer, reasons.find((one) => one.pointer === pointer)?.item)),
      after: putRight(order.slice(0, i + 1)),
    };
  });
}

/** How many steps there are of each cost. */
export function countsOf(steps: readonly PlanStep[]): Record<Cost, number> {
  const counts: Record<Cost, number> = { none: 0, low: 0, medium: 0, high: 0 };
  for (const { cost } of steps) counts[cost as Cost] += 1;
  return counts;
}

function ownersOf<R extends string>(
  steps: readonly PlanStep<R>[],
  order: readonly number[],
  { hoursOf }: Search,
): OwnerShare<R>[] {
  const owners = [...new Set(steps.map(({ owner }) => owner as Owner))];
  return owners.map((owner) => ({
    owner,
    effortHours: hoursOf(order.filter((_, i) => steps[i]?.owner === owner)),
    ruleIds: steps.filter((step) => step.owner === owner).map(({ ruleId }) => ruleId),
  }));
}
