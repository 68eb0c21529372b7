import { outcomeCodes } from "../engine/compiled-pack.js";
import { toVerdict } from "../engine/engine.js";
import type { RuleQuestions } from "../engine/rule-questions.js";
import { dayNumber } from "../facts/dates.js";
import type { Case, Rule } from "../generated/schemas.js";
import type { General } from "../logic/explain.js";
import type { Facts } from "./space.js";

/** What a rule says, waivers and evidence apart. */
export type Verdict = Case["expect"];

/** The day on which rules are tried where no case says another; it matters to none that counts no days. */
export const someDay = "2026-01-31";
export const someToday = dayNumber(someDay) ?? 0;

/** The outcome of a rule on facts, and a day as a day number. */
export function toOutcome(questions: RuleQuestions, general: General): (facts: Facts, today?: number) => Verdict {
  const verdict = toVerdict(questions, general);
  return (facts, today = someToday) => outcomeCodes[verdict(facts, today) as 0 | 1 | 2 | 3];
}

/** The outcomes that a rule should be able to have. */
export function outcomesOf({ applies }: RuleQuestions): Verdict[] {
  return ["pass", "fail", "unknown", ...(applies ? ["not-applicable" as const] : [])];
}

/** Does it matter to a rule which day it is? */
export function countsDays({ appliesWhen, logic }: Pick<Rule, "appliesWhen" | "logic">): boolean {
  return JSON.stringify([appliesWhen, logic]).includes('"days_since":'); // in a literal its quotes would be escaped
}
