import { type CompiledPack, type Cost, evaluate, type Interval, type Owner, type RuleResult } from "hygie";
import { type Goal, type PlanStep, planTo } from "hygie/explain";
import type { MacsfFacts, MacsfRuleId } from "hygie/rules/macsf";
import { summarise, weight } from "../../../../src/evaluate/score.js";
import { countsOf } from "../../../../src/explain/plan/plan-of.js";
import { visible } from "../../../../src/problems/visible.js";
import { reportPhrasesIn, wholeScore } from "../../../../src/reporters/phrases.js";
import { planPhrasesIn } from "../../../../src/reporters/plan-phrases.js";
import { words } from "./report-words.js";

/** A step of a plan in words. */
export interface StepInWords {
  readonly ruleId: string;
  readonly title: string;
  /** What it takes, and of whom. */
  readonly effort: string;
  /** What to find out first. */
  readonly missing: string;
  /** The score once it is done. */
  readonly after: string;
}

/** So many of the missing facts of a rule are named. */
const mostNamed = 3;

/** Steps that belong together: what fails, or what is to be found out first. */
export interface PlanPart {
  readonly of: "fail" | "unknown";
  /** How much it takes. */
  readonly lead: string;
  readonly steps: readonly StepInWords[];
}

/** The cheapest plan to a goal, in words: what fails, and apart from it what is not known, which may be met already. */
export function planInWords(
  pack: CompiledPack<MacsfFacts, MacsfRuleId>,
  facts: MacsfFacts,
  goal: Goal,
  now: string,
  locale: "fr" | "en",
) {
  const { plan: say } = words[locale];
  const phrases = planPhrasesIn(locale);
  const { steps, isReached, before } = planTo(pack, facts, goal, { now, locale });
  const { results } = evaluate(pack, facts, { now, locale });
  const failed = steps.filter(({ outcome }) => outcome === "fail");
  const unknown = steps.filter(({ outcome }) => outcome === "unknown");
  const right = new Set<string>();
  const inWords = (step: PlanStep): StepInWords => {
    right.add(step.ruleId);
    return stepInWords(step, scoreWith(results, right), locale);
  };
  const hours = (part: readonly PlanStep[]) => part.reduce((sum, { effortHours }) => sum + effortHours, 0);
  const parts: readonly PlanPart[] = [
    {
      of: "fail",
      lead: phrases.effort(failed.length, hours(failed), countsOf(failed), isReached),
      steps: failed.map(inWords),
    },
    { of: "unknown", lead: say.verify(unknown.length, hours(unknown), failed.length > 0), steps: unknown.map(inWords) },
  ];
  const nothing = isReached ? phrases.already(before.counts.fail, before.counts.unknown) : phrases.nothing(false);
  return {
    lead: steps.length === 0 ? nothing : failed.length === 0 ? say.noneFailed : "",
    parts: parts.filter((part) => part.steps.length > 0),
    notes: steps.length === 0 ? [] : [phrases.byItself],
  };
}

function stepInWords(step: PlanStep, score: Interval, locale: "fr" | "en"): StepInWords {
  const { plan: say } = words[locale];
  const phrases = reportPhrasesIn(locale);
  const { ruleId, title, owner, cost, outcome, effortHours } = step;
  const labels = step.missingLabels.map(visible);
  const isAsked = outcome === "unknown" && labels.length > 0;
  return {
    ruleId,
    title,
    effort: phrases.effort(phrases.owner[owner as Owner], effortHours, phrases.cost[cost as Cost]),
    missing: isAsked ? say.answerFirst(labels.slice(0, mostNamed), Math.max(0, labels.length - mostNamed)) : "",
    after: planPhrasesIn(locale).after(phrases.score(wholeScore(score))),
  };
}

/** The score of results as if some rules were met. */
function scoreWith(results: readonly RuleResult[], right: ReadonlySet<string>): Interval {
  const righted = results.map((result) =>
    right.has(result.ruleId) ? { ...result, outcome: "pass" as const } : result,
  );
  const weighed = results.map(({ severity }) => ({ weighs: weight[severity], places: [] }));
  return summarise(righted, weighed, []).score;
}
