import type { Interval, Outcome } from "../generated/schemas.js";

/** The outcomes in the order in which people read them: what is to be done first. */
export const order: readonly Outcome[] = ["fail", "unknown", "waived", "pass", "not-applicable"];

/** A sign for each outcome. */
export const marks: Readonly<Record<Outcome, string>> = {
  fail: "✗",
  unknown: "?",
  waived: "~",
  pass: "✓",
  "not-applicable": "–",
};

/** The bounds of a score in whole numbers, rounded so that they never promise more than is known. */
export function wholeScore({ low, high }: Interval): Interval {
  return { low: Math.floor(low), high: low === high ? Math.floor(high) : Math.ceil(high) };
}
