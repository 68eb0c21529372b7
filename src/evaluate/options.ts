import type { CompiledPack } from "../engine/compiled-pack.js";
import { dayOf } from "../facts/dates.js";
import { instantOf } from "../facts/instant.js";
import type { Pack } from "../generated/schemas.js";
import { FactsError, OptionsError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { problem } from "./problem.js";

interface Options {
  readonly now?: Date | string;
  readonly locale?: string;
  readonly limit?: number;
  readonly evidencePolicy?: string;
}

/** What the options say, or the error that says everything that is wrong with them. */
export function readOptions(options: Options, pack: Pack, known: readonly string[]) {
  const problems: Problem[] = [];
  if (typeof options !== "object" || options === null) {
    throw new OptionsError([problem("wrong-type", "", { found: shown(options), expected: ["options"] })]);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const params = { found: shown(name), allowed: known, near: nearest(name, known) };
    problems.push(problem("unknown-option", `/${name}`, params));
  }
  const first = pack.locales[0] ?? "fr";
  const locale = options.locale ?? (pack.locales.includes("fr") ? "fr" : first);
  checkChoice("/locale", locale, pack.locales, problems);
  const policy = options.evidencePolicy ?? "report";
  checkChoice("/evidencePolicy", policy, ["report", "require"], problems);
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  if (typeof limit !== "number" || !(limit >= 0)) {
    problems.push(problem("wrong-type", "/limit", { found: shown(limit), expected: ["count"] }));
  }
  const instant = readNow(options.now, problems);
  if (problems.length > 0) throw new OptionsError(problems);
  return {
    evaluatedAt: isoOf(instant, options.now),
    today: dayOf(instant),
    locale,
    limit,
    requiresEvidence: policy === "require",
  };
}

/** Which of so many pieces of evidence are not at hand; one alone may be given without its list. */
export function readNotAtHand(given: unknown, count: number): ReadonlySet<unknown> {
  const list: readonly string[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const problems: Problem[] = [];
  const pointers = Array.from({ length: count }, (_, i) => `/${i}`);
  list.forEach((pointer, i) => {
    checkChoice(`/evidenceNotAtHand/${i}`, pointer, pointers, problems);
  });
  if (problems.length > 0) throw new OptionsError(problems);
  return new Set(list);
}

function readNow(now: Date | string | undefined, problems: Problem[]): Date {
  try {
    return now === undefined ? new Date() : instantOf(now);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    problems.push(...error.problems);
    return new Date(0);
  }
}

/** The ISO 8601 text of an instant; where a day was given, that day's midnight. */
function isoOf(instant: Date, now: Date | string | undefined): string {
  return typeof now === "string" && now.length === isoDay.length ? now + isoDay.midnight : instant.toISOString();
}

const isoDay = { length: "YYYY-MM-DD".length, midnight: "T00:00:00.000Z" };

function checkChoice(at: string, value: string, choices: readonly string[], problems: Problem[]): void {
  if (choices.includes(value)) return;
  const near = typeof value === "string" ? nearest(value, choices) : undefined;
  problems.push(problem("impossible-value", at, { found: shown(value), allowed: choices, near }));
}

/** @throws {@link FactsError} with everything that is wrong with the facts. */
export function assertFacts(pack: CompiledPack, facts: unknown): void {
  const problems = pack.engine.check(facts);
  if (problems.length > 0) throw new FactsError(problems);
}
