import { OptionsError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { dayOfTime, isNoSuchDate, toInstant, toTime } from "./dates.js";
import { instantProblem as problem } from "./problems.js";

/** The instant that the options name, or an error that says what is wrong with it. */
export function instantOf(now: Date | string): Date {
  const instant = toInstant(now);
  if (instant !== undefined) return instant;
  throw new OptionsError([noInstant(now)]);
}

/** The UTC day of the instant that the options name, as a day number. */
export function dayOfInstant(now: Date | string): number {
  const day = dayOfTime(toTime(now));
  if (Number.isNaN(day)) throw new OptionsError([noInstant(now)]);
  return day;
}

/** The problem of an option `now` that is no instant. */
export function noInstant(now: unknown): Problem {
  return problem("not-an-instant", "/now", { found: shown(now), isNoSuchDate: isNoSuchDate(now) });
}
