import type { CompiledPack } from "../engine/compiled-pack.js";
import { dayOf, toInstant } from "../facts/dates.js";
import { noInstant } from "../facts/instant.js";
import type { Data } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import { type Collector, toCollector } from "../json/collect.js";
import { ownMembers } from "../json/data.js";
import { freezeJson } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { lookUp } from "../locales/locale.js";
import { FactsError, OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { problem } from "./problem.js";

/** What the options say, or the error that says everything that is wrong with them. Each option is read once. */
export function readOptions(options: unknown, pack: Pack, known: readonly string[]) {
  const { add, problems } = toCollector();
  const given = ownOptions(options, known, add);
  const locale = localeOf(given.locale, pack);
  checkChoice("/locale", locale, pack.locales, add);
  const { evidencePolicy: policy = "report", limit = Number.POSITIVE_INFINITY, now } = given;
  checkChoice("/evidencePolicy", policy, ["report", "require"], add);
  if (limit !== Number.POSITIVE_INFINITY && !(Number.isInteger(limit) && Number(limit) >= 0)) {
    add(() => problem("wrong-type", "/limit", { found: shown(limit), expected: ["integer"], bounds: { minimum: 0 } }));
  }
  const instant = now === undefined ? new Date() : toInstant(now);
  if (instant === undefined) add(() => noInstant(now));
  const wrong = problems();
  if (wrong.length > 0 || instant === undefined) throw new OptionsError(wrong);
  return {
    evaluatedAt: isoOf(instant, now),
    today: dayOf(instant),
    locale: locale as string,
    limit: limit as number,
    requiresEvidence: policy === "require",
    given,
  };
}

/**
 * The options that are given, each read once; those that are not known are told.
 *
 * @throws {@link OptionsError} when it is no object with options.
 */
export function ownOptions(
  options: unknown,
  known: readonly string[],
  add: Collector["add"],
): Readonly<Record<string, unknown>> {
  const given = ownMembers(options);
  if (given === undefined) {
    throw new OptionsError([problem("wrong-type", "", { found: shown(options), expected: ["options"] })]);
  }
  for (const name of Object.keys(given).filter((one) => !known.includes(one))) {
    add(() => {
      const params = { found: shown(name), allowed: known, near: nearest(name, known) };
      return problem("unknown-option", childPointer("", name), params);
    });
  }
  return given;
}

/** The language of a pack that a tag means, its first where none is given, or what was given where it means none. */
function localeOf(given: unknown, { locales }: Pack): unknown {
  if (given === undefined) return locales[0];
  return (typeof given === "string" ? lookUp(given, locales) : undefined) ?? given;
}

/**
 * The language of a pack that was asked for.
 *
 * @throws {@link OptionsError} when the pack is not in it.
 */
export function readLocale(given: unknown, pack: Pack): string {
  const { add, problems } = toCollector();
  const locale = localeOf(given, pack);
  checkChoice("/locale", locale, pack.locales, add);
  if (problems().length > 0) throw new OptionsError(problems());
  return locale as string;
}

const none: ReadonlySet<unknown> = new Set();

/** Which of so many pieces of evidence are not at hand. */
export function readNotAtHand(given: unknown, count: number): ReadonlySet<unknown> {
  if (given === undefined) return none;
  const pointers = Array.from({ length: count }, (_, i) => `/${i}`);
  return new Set(readChoices("/evidenceNotAtHand", given, pointers));
}

/** The places, in a pack, of the rules that alone are to be evaluated. */
export function readRules(given: unknown, { rules }: Pack): number[] {
  const all = rules.map(({ id }) => id);
  const ids = readChoices("/rules", given, all, "unknown-rule");
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (second < 0) return ids.map((id) => all.indexOf(id));
  const found = ids[second] as string;
  throw new OptionsError([problem("duplicate", "/rules", { found: shown(found), first: ids.indexOf(found), second })]);
}

/** The place, in a pack, of the rule that is asked about. */
export function readRule(given: unknown, { rules }: Pack): number {
  const { add, problems } = toCollector();
  const ids = rules.map(({ id }) => id);
  checkChoice("/ruleId", given, ids, add, "unknown-rule");
  if (problems().length > 0) throw new OptionsError(problems());
  return ids.indexOf(given as string);
}

function readChoices(at: string, given: unknown, choices: readonly string[], code?: "unknown-rule"): string[] {
  const { add, problems } = toCollector();
  const items = readItems(at, given, add);
  items.forEach((item, i) => {
    checkChoice(`${at}/${i}`, item, choices, add, code);
  });
  if (problems().length > 0) throw new OptionsError(problems());
  return items as string[];
}

/** The items of a list among the options, as they were read; what is no list, or too long, or has holes, is told. */
export function readItems(at: string, given: unknown, add: Collector["add"]): readonly unknown[] {
  let isTold = false;
  const items = freezeJson(given, (toProblem) => {
    isTold = true;
    add(() => {
      const found = toProblem();
      return { ...found, pointer: at + found.pointer };
    });
  });
  if (isTold) return [];
  if (Array.isArray(items)) return items;
  add(() => problem("wrong-type", at, { found: shown(given), expected: ["list"] }));
  return [];
}

/** The ISO 8601 text of an instant; where a day was given, that day's midnight. */
function isoOf(instant: Date, now: unknown): string {
  return typeof now === "string" && now.length === isoDay.length ? now + isoDay.midnight : instant.toISOString();
}

const isoDay = { length: "YYYY-MM-DD".length, midnight: "T00:00:00.000Z" };

/** Tells of what is none of some choices, and of the one that was meant. */
export function checkChoice(
  at: string,
  value: unknown,
  choices: readonly string[],
  report: Collector["add"],
  code: "impossible-value" | "unknown-rule" = "impossible-value",
): void {
  if (choices.includes(value as string)) return;
  report(() => {
    const near = typeof value === "string" ? nearest(value, choices) : undefined;
    return problem(code, at, { found: shown(value), allowed: choices, near });
  });
}

/**
 * The facts that were given, as they were checked.
 *
 * @throws {@link FactsError} with everything that is wrong with them.
 */
export function readFacts(pack: CompiledPack, given: unknown): Data {
  const { facts, problems } = pack.engine.read(given);
  if (problems.length > 0) throw new FactsError(problems);
  return facts;
}
