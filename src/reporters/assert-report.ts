import type { Report } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { valueProblem } from "../json/problem.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";

/** The parts of a report that every reporter reads. */
const lists = [
  "results",
  "questions",
  "plan",
  "upcomingWaivers",
  "expiredWaivers",
  "unneededWaivers",
  "insufficientWaivers",
] as const;
const objects = ["pack", "summary"] as const;

/** @throws {@link OptionsError} when it is nothing that `evaluate` gave. */
export function assertReport(report: unknown): asserts report is Report {
  if (isReport(report)) return;
  throw new OptionsError([valueProblem("wrong-type", "", { found: shown(report), expected: ["report"] })]);
}

function isReport(report: unknown): boolean {
  try {
    if (!isObject(report) || typeof report.locale !== "string") return false;
    return lists.every((name) => Array.isArray(report[name])) && objects.every((name) => isObject(report[name]));
  } catch {
    return false; // a getter or a proxy throws
  }
}
