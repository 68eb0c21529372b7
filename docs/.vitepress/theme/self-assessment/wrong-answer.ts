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
