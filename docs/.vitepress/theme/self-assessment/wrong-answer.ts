import type { Field, Problem } from "hygie";
import type { Bounds, Kind } from "../../../../src/problems/codes/values.js";
import type { Words } from "./words-fr.js";

/** What is wrong with an answer, for those who give it: `describeProblem` speaks to those who write facts. */
export function sayWrong({ code, params }: Problem, { question: say }: Words): string {
  const { kind, expected, bounds, most } = params as {
    readonly kind?: Kind;
    readonly expected?: readonly string[];
    readonly bounds?: Bounds;
    readonly most?: number;
  };
  if (code === "duplicate-id") return say.nameTaken;
  if (code === "too-long" && most !== undefined) return say.tooLong(most);
  if (expected?.includes("date")) return say.notADate;
  const type = kind ?? expected?.find((one) => one === "integer" || one === "number");
  return type === undefined ? say.impossible : say.write(type as Kind, bounds ?? {});
}

/** What a number may be: « d’au moins 1 ». */
export function boundsOf(
  { type, minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Field,
  { bounded }: Words,
): string {
  if ([minimum, exclusiveMinimum, maximum, exclusiveMaximum].every((bound) => bound === undefined)) return "";
  const given = Object.entries({ minimum, exclusiveMinimum, maximum, exclusiveMaximum });
  return bounded(type as Kind, Object.fromEntries(given.filter(([, bound]) => bound !== undefined)) as Bounds);
}

/**
 * What a pack takes and nobody can mean: a day to come, since the questions are of what was done, or a number beyond those that are told
 * apart.
 */
export function unmeant(value: unknown, today: string, { question: say }: Words): string | undefined {
  if (typeof value === "number") return Math.abs(value) > Number.MAX_SAFE_INTEGER ? say.tooLarge : undefined;
  return typeof value === "string" && /^\d{4,}-\d\d-\d\d$/.test(value) && isAfter(value, today) ? say.ahead : undefined;
}

/** A year of five digits is behind all of four. */
function isAfter(day: string, other: string): boolean {
  return day.length === other.length ? day > other : day.length > other.length;
}

/** The number that somebody meant who set its thousands apart with a point or a comma, which may as well be decimals. */
export function groupedNumber(value: unknown, locale: string): string | undefined {
  if (typeof value !== "string" || !/^\s*\d{1,3}(?:[.,]\d{3})+\s*$/.test(value)) return undefined;
  const digits = value.replace(/\D/g, "");
  return locale === "fr" ? Number(digits).toLocaleString("fr").replace(/\s/g, "\u00a0") : digits;
}
