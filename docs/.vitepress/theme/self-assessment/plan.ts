import type { Cost, Owner } from "hygie";
import { type Goal, planTo } from "hygie/explain";
import type { MacsfFacts } from "hygie/rules/macsf";
import { reportPhrasesIn, wholeScore } from "../../../../src/reporters/phrases.js";
import { planPhrasesIn } from "../../../../src/reporters/plan-phrases.js";
import type { MacsfPack } from "./use-assessment.js";

/** A step of a plan in words. */
export interface StepInWords {
  readonly ruleId: string;
  readonly title: string;
  readonly isUnknown: boolean;
  /** What it takes, and of whom. */
  readonly effort: string;
  /** What to find out first. */
  readonly missing: string;
  /** The score once it is done. */
  readonly after: string;
}

/** So many of the missing facts of a rule are named. */
const mostNamed = 3;

/** The cheapest plan to a goal, in words. */
export function planInWords(pack: MacsfPack, facts: MacsfFacts, goal: Goal, now: string, locale: "fr" | "en") {
  const say = planPhrasesIn(locale);
  const phrases = reportPhrasesIn(locale);
  const { steps, effortHours, costs, isReached, before } = planTo(pack, facts, goal, { now, locale });
  const lead =
    steps.length > 0
      ? say.effort(steps.length, effortHours, costs, isReached)
      : isReached
        ? say.already(before.counts.fail, before.counts.unknown)
        : say.nothing(false);
  return {
    lead,
    notes: steps.length === 0 ? [] : [say.byItself, ...(steps.some(isUnknown) ? [say.findOut] : [])],
    steps: steps.map((step): StepInWords => {
      const { ruleId, title, owner, cost, missingLabels, after } = step;
      return {
        ruleId,
        title,
        isUnknown: isUnknown(step),
        effort: phrases.effort(phrases.owner[owner as Owner], step.effortHours, phrases.cost[cost as Cost]),
        missing: isUnknown(step)
          ? say.unknown(missingLabels.slice(0, mostNamed), Math.max(0, missingLabels.length - mostNamed))
          : "",
        after: say.after(phrases.score(wholeScore(after.score))),
      };
    }),
  };
}

function isUnknown({ outcome }: { readonly outcome: string }): boolean {
  return outcome === "unknown";
}
