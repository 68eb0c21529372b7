import type { Field, Problem } from "hygie";
import { bounded as en } from "../../../../src/locales/en/values.js";
import { bounded as fr } from "../../../../src/locales/fr/values.js";
import type { Bounds, Kind } from "../../../../src/problems/codes/values.js";
import { words } from "./words.js";

type Locale = "fr" | "en";
const bounded = { fr, en };

/** What is wrong with an answer, for those who give it: `describeProblem` speaks to those who write facts. */
export function fieldWords({ code, params }: Problem, locale: Locale): string {
  const say = words[locale].question;
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
  return type === undefined ? say.impossible : say.write(bounded[locale](type as Kind, bounds ?? {}));
}

/** What a number may be: « d’au moins 1 ». */
export function boundsOf(
  { type, minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Field,
  locale: Locale,
): string {
  if ([minimum, exclusiveMinimum, maximum, exclusiveMaximum].every((bound) => bound === undefined)) return "";
  const given = Object.entries({ minimum, exclusiveMinimum, maximum, exclusiveMaximum });
  return bounded[locale](type as Kind, Object.fromEntries(given.filter(([, bound]) => bound !== undefined)) as Bounds);
}
