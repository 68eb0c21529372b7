import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { toInstant } from "./dates.js";
import { instantProblem as problem } from "./problems.js";

/** The instant that the options name, or an error that says what is wrong with it. */
export function instantOf(now: Date | string): Date {
  const instant = toInstant(now);
  if (instant !== undefined) return instant;
  throw new OptionsError([problem("not-an-instant", "/now", { found: shown(now) })]);
}
