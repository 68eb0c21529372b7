import type { Cost } from "../../generated/schemas.js";
import { formatsIn, type PluralWords } from "../format.js";
import type { PlanPhrases } from "../phrases/plan-text.js";
import { reporters } from "./reporters.js";

const format = /* @__PURE__ */ formatsIn("en");

const hoursOf = (hours: number) => `${format.number(hours)} h`;
const quoted = (titles: readonly string[]) => titles.map((title) => `“${title}”`);
const counted = (count: number, words: PluralWords) => `${format.number(count)} ${format.inflect(count, words)}`;

/** Those that cost the most first. */
function costsOf(counts: Readonly<Record<Cost, number>>): string {
  const dear = (["high", "medium", "low"] as const).filter((cost) => counts[cost] > 0);
  if (dear.length === 0) return reporters.cost.none;
  const words = dear.map((cost) => `${format.number(counts[cost])} ${reporters.cost[cost]}`);
  return `of which ${format.list(words, "and")}`;
}

export const planText: PlanPhrases = {
  title: (pack, day) => `Plan by the rules ${pack}, of the practice as it was on ${format.date(day)}`,
  goal: (parts, limits) => {
    const what = parts.length === 0 ? "the highest score that can be reached" : format.list(parts, "and");
    return `Goal: ${[what, ...limits].join(", ")}.`;
  },
  ofScore: (score) => `a score of at least ${format.number(score)}`,
  ofImpact: (impact, score) => `a score of at least ${format.number(score)} for “${impact}”`,
  ofSeverity: (severity) =>
    severity === "critical"
      ? "no critical rule to fix or to clarify"
      : `no rule of ${reporters.severity[severity]} severity or above to fix or to clarify`,
  withinHours: (hours) => `within ${hoursOf(hours)}`,
  atCost: (cost) => (cost === "none" ? reporters.cost.none : `each step ${reporters.cost[cost]} at most`),
  already: (failed, unknown) =>
    `It is reached already: nothing is needed for it. ${failed + unknown === 0 ? "No rule fails or is unknown." : `Left all the same: ${counted(failed, { one: "rule", other: "rules" })} to fix and ${format.number(unknown)} to clarify.`}`,
  nothing: (hasLimits) =>
    hasLimits ? "No rule can be put right for it within the limits." : "No rule can be put right for it.",
  effort: (steps, hours, costs, isReached) =>
    `${isReached ? "To put right: " : "For the most of it, to put right: "}${counted(steps, { one: "rule", other: "rules" })}, ${costsOf(costs)}, about ${hoursOf(hours)}.`,
  before: (score, day) => `On ${format.date(day)} – ${score}`,
  after: (score) => `Then – ${score}`,
  byItself:
    "The score to come is an estimate: each rule is counted by itself. That putting one right can make another apply and fail is not counted: evaluate again as you go.",
  proof: {
    cheapest: "Counted so, it is proved that no plan takes fewer hours or, in as many, costs less.",
    most: "Counted so, it is proved that no plan within the limits reaches more, or as much in fewer hours.",
    open: (leastHours, gapHours) =>
      gapHours === 0
        ? "Counted so, it is proved that no plan takes fewer hours. Whether one costs less is open: there are too many to try them all."
        : `Whether it is the cheapest is open: there are too many plans to try them all. Counted so, it is proved that none takes fewer than ${hoursOf(leastHours)}, which is ${hoursOf(gapHours)} less.`,
    openMost: "Whether a plan reaches more is open: there are too many to try them all.",
  },
  findOut:
    "Rules marked ? are unknown, and taken for failed here: find out first. What turns out to be met takes no time.",
  owner: (owner, hours) => `By ${owner}, about ${hoursOf(hours)}`,
  step: (hours, cost) => `About ${hoursOf(hours)}, ${cost}.`,
  unknown: (facts, others) => {
    if (facts.length === 0) return "Its facts are as they should be: what is missing is evidence that is fresh.";
    const more = others > 0 ? [counted(others, { one: "more fact", other: "more facts" })] : [];
    return `Find out first: ${format.list([...quoted(facts), ...more], "and")}.`;
  },
  outOfReach: "The goal cannot be reached.",
  isOpen: "No plan was found that reaches the goal, and there are too many to try them all.",
  best: {
    score: (best, wanted) => `The highest score is ${format.number(best)}, and ${format.number(wanted)} is wanted:`,
    impact: (impact, best, wanted) =>
      `The highest score for “${impact}” is ${format.number(best)}, and ${format.number(wanted)} is wanted:`,
    clear: (left) => `At best ${counted(left, { one: "rule is", other: "rules are" })} left:`,
  },
  because: {
    waived: (titles) => `waived, which count as not met and are not put right: ${format.list(quoted(titles), "and")}`,
    cost: (titles) => `dearer than is allowed: ${format.list(quoted(titles), "and")}`,
    hours: (leastHours) => `what can be reached of it takes at least ${hoursOf(leastHours)}`,
  },
  together: "Each part of it can be reached by itself, but not all of them together.",
  wholeGoal: (leastHours) => `The whole goal takes at least ${hoursOf(leastHours)}.`,
};
