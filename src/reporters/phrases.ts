import type { Outcome, Report } from "../generated/schemas.js";
import { planText as planEn } from "../locales/en/plan-text.js";
import { reporters as en } from "../locales/en/reporters.js";
import { planText as planFr } from "../locales/fr/plan-text.js";
import { reporters as fr } from "../locales/fr/reporters.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { PlanPhrases } from "../locales/phrases/plan-text.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";

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

const phrases: Readonly<Record<Locale, ReportPhrases>> = { fr, en };

/** The reporters' phrases; a report in a language that hygie does not speak has them in English. */
export function reportPhrasesIn(language: string): ReportPhrases {
  return phrases[localeOrEnglish(language)];
}

const ofPlans: Readonly<Record<Locale, PlanPhrases>> = { fr: planFr, en: planEn };

/** The same of what is said of plans. */
export function planPhrasesIn(language: string): PlanPhrases {
  return ofPlans[localeOrEnglish(language)];
}

/** The bounds of a score in whole numbers, rounded so that they never promise more than is known. */
export function wholeScore({ low, high }: Report["summary"]["score"]): { readonly low: number; readonly high: number } {
  return { low: Math.floor(low), high: low === high ? Math.floor(high) : Math.ceil(high) };
}
