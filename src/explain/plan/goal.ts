import { weight } from "../../evaluate/score.js";
import { numberIn } from "../../facts/mend.js";
import type { Cost, Pack, Severity } from "../../generated/schemas.js";
import { type Collector, toCollector } from "../../json/collect.js";
import { ownMembers } from "../../json/data.js";
import { childPointer } from "../../json/pointer.js";
import { names } from "../../locales/en/names.js";
import { plan } from "../../locales/en/plan.js";
import { values } from "../../locales/en/values.js";
import { OptionsError } from "../../problems/errors.js";
import { problemsIn } from "../../problems/sentences.js";
import { shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";

/**
 * What a plan is to reach, and within what. What is given holds together; hours or a cost alone ask for the most that can be reached
 * within them.
 */
export interface Goal {
  /** The least score to reach, from 0 to 100: the `low` of the interval, which takes each unknown for a fail. */
  readonly score?: number | undefined;
  /** The severity of which, and above which, no rule is to fail or to be unknown. */
  readonly clear?: Severity | undefined;
  /** The least score to reach over the rules of an impact, by its id: as that rises, the impact sinks. */
  readonly impacts?: Readonly<Record<string, number>> | undefined;
  /** How many hours it may take. Default: as many as it takes. */
  readonly maxHours?: number | undefined;
  /** The highest cost that a step may have. Default: any. */
  readonly maxCost?: Cost | undefined;
}

const goalNames = ["score", "clear", "impacts", "maxHours", "maxCost"];

const hourWords = ["h", "hour", "hours", "heure", "heures"];

/** The costs, the lowest first. */
export const costs: readonly Cost[] = ["none", "low", "medium", "high"];

const problem = /* @__PURE__ */ problemsIn(values, names, plan);

/**
 * A goal as it was given, read once.
 *
 * @throws {@link OptionsError} with everything that is wrong with it.
 */
export function readGoal(goal: unknown, { impacts }: Pack): Goal {
  const given = ownMembers(goal);
  if (given === undefined) {
    throw new OptionsError([problem("wrong-type", "", { found: shown(goal), expected: ["object"] })]);
  }
  const { add, problems } = toCollector();
  for (const name of Object.keys(given)) checkChoice("unknown-option", childPointer("", name), name, goalNames, add);
  const { score, clear, maxHours, maxCost } = given;
  if (score !== undefined) checkScore("/score", score, add);
  if (clear !== undefined) checkChoice("impossible-value", "/clear", clear, Object.keys(weight), add);
  const ofImpacts = given.impacts === undefined ? undefined : readImpacts(given.impacts, Object.keys(impacts), add);
  if (maxHours !== undefined && !(Number.isFinite(maxHours) && Number(maxHours) >= 0)) {
    add(() => {
      const hours = numberIn(maxHours, hourWords);
      const near = hours === undefined || hours < 0 ? undefined : String(hours);
      return problem("wrong-type", "/maxHours", { found: shown(maxHours), expected: ["count"], near });
    });
  }
  if (maxCost !== undefined) checkChoice("impossible-value", "/maxCost", maxCost, costs, add);
  if (goalNames.every((name) => given[name] === undefined) && problems().length === 0) {
    add(() => problem("no-goal", "", { allowed: goalNames }));
  }
  if (problems().length > 0) throw new OptionsError(problems());
  const read = { score, clear, impacts: ofImpacts, maxHours, maxCost };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

function readImpacts(given: unknown, allowed: readonly string[], add: Collector["add"]): unknown {
  const scores = ownMembers(given);
  if (scores === undefined) {
    add(() => problem("wrong-type", "/impacts", { found: shown(given), expected: ["object"] }));
    return undefined;
  }
  const entries = Object.entries(scores);
  for (const [id, score] of entries) {
    const at = childPointer("/impacts", id);
    if (checkChoice("impossible-value", at, id, allowed, add)) checkScore(at, score, add);
  }
  if (entries.length === 0) add(() => problem("too-few", "/impacts", { found: shown(given) }));
  return Object.fromEntries(entries);
}

function checkScore(at: string, score: unknown, add: Collector["add"]): void {
  const bounds = { minimum: 0, maximum: 100 };
  if (typeof score !== "number" || Number.isNaN(score)) {
    add(() => {
      const meant = numberIn(score, ["%"]);
      const isScore = meant !== undefined && meant >= 0 && meant <= 100;
      const near = isScore && !isFraction(meant) ? String(meant) : undefined;
      return problem("wrong-type", at, { found: shown(score), expected: ["number"], bounds, near });
    });
  } else if (!(score >= 0 && score <= 100)) {
    add(() => problem("out-of-bounds", at, { found: shown(score), kind: "number", bounds }));
  }
}

/** Is a score probably meant as a part of 1, as 0.8 for 80? */
export function isFraction(score: number): boolean {
  return score > 0 && score < 1;
}

function checkChoice(
  code: "unknown-option" | "impossible-value",
  at: string,
  value: unknown,
  allowed: readonly string[],
  add: Collector["add"],
): boolean {
  if (allowed.includes(value as string)) return true;
  add(() => {
    const near = typeof value === "string" ? nearest(value, allowed) : undefined;
    return problem(code, at, { found: shown(value), allowed, near });
  });
  return false;
}
