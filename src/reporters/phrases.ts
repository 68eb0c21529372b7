import { planText as planEn } from "../locales/en/plan-text.js";
import { reporters as en } from "../locales/en/reporters.js";
import { planText as planFr } from "../locales/fr/plan-text.js";
import { reporters as fr } from "../locales/fr/reporters.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { PlanPhrases } from "../locales/phrases/plan-text.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";

export { marks, order, wholeScore } from "./outcomes.js";

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
