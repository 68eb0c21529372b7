import { OptionsError } from "../problems/errors.js";
import { problem, show } from "../problems/problem.js";
import { toInstant } from "./dates.js";

/** The instant that the options name, or an error that says what is wrong with it. */
export function instantOf(now: Date | string): Date {
  const instant = toInstant(now);
  if (instant !== undefined) return instant;
  throw new OptionsError([
    problem("not-an-instant", "/now", `${show(now)} is not an instant`, {
      found: now instanceof Date ? "an invalid Date" : show(now),
      expected: "a Date, a date as YYYY-MM-DD, or a date and time with its offset as 2026-01-31T09:00:00Z",
      hint: "write the date as YYYY-MM-DD",
    }),
  ]);
}
