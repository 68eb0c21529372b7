import type { Outcome, Report } from "hygie";
import dentalGroup from "../../../examples/dental-group.json";
import psychologist from "../../../examples/psychologist-telework.json";
import soloGp from "../../../examples/solo-gp.json";

/** The practices that the site evaluates; they are made up. */
export const practices = { "psychologist-telework": psychologist, "dental-group": dentalGroup, "solo-gp": soloGp };
export type PracticeName = keyof typeof practices;

/** The day on which they are evaluated. */
export const now = "2026-11-24";

export const marks: Readonly<Record<Outcome, string>> = {
  fail: "✗",
  unknown: "?",
  waived: "~",
  pass: "✓",
  "not-applicable": "–",
};

/** The bounds of the score in whole numbers, as far apart as they have to be. */
export function scoreOf({ summary: { score } }: Report): { readonly low: number; readonly high: number } {
  return { low: Math.floor(score.low), high: Math.ceil(score.high) };
}
