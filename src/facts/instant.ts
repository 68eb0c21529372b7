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
  const params = { found: shown(now), isNoSuchDate: isNoSuchDate(now), ...timeMeant(now) };
  return problem("not-an-instant", "/now", params);
}

const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(:\d{2}(?:\.\d{1,9})?)? ?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/i;

/** A day and a time that are written nearly as they have to be; without an offset they are taken for UTC. */
function timeMeant(now: unknown): { readonly near: string; readonly lacksOffset: boolean } | undefined {
  const [found, day, hour = "", minutes, seconds = "", utc, hours, rest] =
    (typeof now === "string" ? written.exec(now.trim()) : undefined) ?? [];
  if (found === undefined) return undefined;
  const near = `${day}T${hour.padStart(2, "0")}:${minutes}${seconds}${hours === undefined ? "Z" : `${hours}:${rest}`}`;
  return toInstant(near) && { near, lacksOffset: utc === undefined && hours === undefined };
}
