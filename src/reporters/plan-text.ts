import type { Goal, Plan, PlanStep } from "../explain/index.js";
import { readPlan } from "../explain/read-plan.js";
import type { Cost, Owner, Summary } from "../generated/schemas.js";
import type { PlanPhrases } from "../locales/phrases/plan-text.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";
import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { printable } from "../problems/visible.js";
import { type Colors, toColors } from "./colors.js";
import { wrap } from "./lines.js";
import { marks, reportPhrasesIn, wholeScore } from "./phrases.js";
import { planPhrasesIn } from "./plan-phrases.js";
import { readTextOptions, type TextOptions } from "./text-options.js";

interface Context {
  readonly plan: Plan;
  readonly say: PlanPhrases;
  readonly phrases: ReportPhrases;
  readonly colors: Colors;
  readonly width: number;
}

/**
 * A plan as text that a practice can read: what it reaches, what that takes, and the steps of each owner, numbered in the order of the plan.
 *
 * @param given what `planTo` gave; its `locale` is the language of the text.
 * @param options colours and width.
 * @returns lines, the last one ended too.
 * @throws `OptionsError` when the plan is none, or the options are none.
 *
 * @example
 * ```ts
 * import { planTo } from "hygie/explain";
 * import { planToText } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const plan = planTo(macsf, {}, { clear: "critical" }, { now: "2026-01-31", locale: "en" });
 * planToText(plan).includes("6 rules, of which 3 at a low cost, about 13 h"); //=> true
 * ```
 */
export function planToText(given: Plan, options: TextOptions = {}): string {
  return unpolluted(() => {
    const { plan, problems } = readPlan(given);
    if (problems.length > 0) throw new OptionsError(problems);
    const { colors, width } = readTextOptions(options);
    const { locale } = plan;
    const context = {
      plan,
      say: planPhrasesIn(locale),
      phrases: reportPhrasesIn(locale),
      colors: toColors(colors),
      width,
    };
    const sections = [head(context), ...shortfall(context), ...owners(context)];
    return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  });
}

function head(context: Context): string[] {
  const { plan, say, colors, width } = context;
  const { pack, evaluatedAt, steps, goal, isReached, effortHours, costs, before, after, proof } = plan;
  const lines = [
    colors.bold(say.title(`${pack.id} ${pack.version}`, evaluatedAt.slice(0, 10))),
    ...wrap(goalWords(plan, say), "", width),
  ];
  const { fail, unknown } = before.counts;
  if (steps.length === 0 && isReached && asksForMore(goal)) {
    return [...lines, ...wrap(say.already(fail, unknown), "", width)];
  }
  const scoreBefore = say.before(scoreOf(before, context), evaluatedAt.slice(0, 10));
  if (steps.length === 0) {
    const openProof = proof.isProved ? [] : wrap(proofWords(plan, say), "", width);
    return [...lines, colors.bold(say.nothing(hasLimits(goal))), scoreBefore, ...openProof];
  }
  const isOpen = steps.some(({ outcome }) => outcome === "unknown");
  return [
    ...lines,
    colors.bold(say.effort(steps.length, effortHours, costs, isReached)),
    scoreBefore,
    say.after(scoreOf(after, context)),
    ...wrap(say.byItself, "", width),
    ...wrap(proofWords(plan, say), "", width),
    ...(isOpen ? wrap(say.findOut, "", width) : []),
  ];
}

function goalWords({ goal, impactTitles }: Plan, say: PlanPhrases): string {
  const { score, clear, impacts = {}, maxHours, maxCost } = goal;
  return say.goal(
    [
      ...(score === undefined ? [] : [say.ofScore(score)]),
      ...(clear === undefined ? [] : [say.ofSeverity(clear)]),
      ...Object.entries(impacts).map(([impact, least]) => say.ofImpact(impactTitles[impact] ?? impact, least)),
    ],
    [
      ...(maxHours === undefined || maxHours === Infinity ? [] : [say.withinHours(maxHours)]),
      ...(maxCost === undefined ? [] : [say.atCost(maxCost)]),
    ],
  );
}

/** Does a goal ask for more than the most within its limits? */
function asksForMore({ score, clear, impacts }: Goal): boolean {
  return [score, clear, impacts].some((part) => part !== undefined);
}

/** Is a goal to be reached within something? */
function hasLimits({ maxHours = Infinity, maxCost }: Goal): boolean {
  return maxHours < Infinity || maxCost !== undefined;
}

function proofWords({ goal, isReached, proof }: Plan, { proof: say }: PlanPhrases): string {
  const isMost = !isReached || !asksForMore(goal);
  if (proof.isProved) return isMost ? say.most : say.cheapest;
  return isMost ? say.openMost : say.open(proof.leastHours, proof.gapHours);
}

function shortfall({ plan, say, width }: Context): string[][] {
  if (plan.shortfall === undefined) return [];
  const { isProved, parts, leastHours } = plan.shortfall;
  const whole = leastHours === undefined ? [] : [say.wholeGoal(leastHours)];
  const ofParts = parts.flatMap(({ of, impact, best, wanted, because }) => {
    const reached = Math.floor(best);
    const said =
      of === "clear"
        ? say.best.clear(best)
        : impact === undefined
          ? say.best.score(reached, wanted)
          : say.best.impact(plan.impactTitles[impact] ?? impact, reached, wanted);
    const reasons = because.map((one) =>
      one.kind === "hours" ? say.because.hours(one.leastHours) : say.because[one.kind](one.titles),
    );
    return [...wrap(said, "", width), ...reasons.flatMap((reason) => wrap(reason, "  - ", width))];
  });
  const together = parts.length === 0 && isProved ? wrap(say.together, "", width) : [];
  return [[...wrap(isProved ? say.outOfReach : say.isOpen, "", width), ...together, ...ofParts, ...whole]];
}

function owners(context: Context): string[][] {
  const { plan, say, phrases, colors } = context;
  return plan.owners.map(({ owner, effortHours, ruleIds }) => [
    colors.bold(say.owner(phrases.owner[owner as Owner], effortHours)),
    ...plan.steps.flatMap((step, i) => (ruleIds.includes(step.ruleId) ? stepLines(step, i + 1, context) : [])),
  ]);
}

function stepLines(step: PlanStep, number: number, context: Context): string[] {
  const { say, phrases, colors, width } = context;
  const isUnknown = step.outcome === "unknown";
  const mark = isUnknown ? colors.yellow(marks.unknown) : colors.red(marks.fail);
  const rule = colors.dim(`(${step.ruleId}, ${phrases.severity[step.severity]})`);
  const indent = " ".repeat(7);
  return [
    `${`${number}.`.padStart(4)} ${mark} ${printable(step.title)} ${rule}`,
    ...wrap(
      `${say.step(step.effortHours, phrases.cost[step.cost as Cost])} ${say.after(scoreOf(step.after, context))}`,
      indent,
      width,
    ),
    ...(isUnknown ? wrap(missingWords(step, say), indent, width) : []),
    ...step.steps.flatMap((text, i) => wrap(text, `${indent}  ${i + 1}. `, width)),
  ];
}

/** So many of the missing facts of a rule are named. */
const mostNamed = 3;

function missingWords({ missingLabels }: PlanStep, say: PlanPhrases): string {
  return say.unknown(missingLabels.slice(0, mostNamed), Math.max(0, missingLabels.length - mostNamed));
}

function scoreOf({ score }: Summary, { phrases }: Context): string {
  return phrases.score(wholeScore(score));
}
