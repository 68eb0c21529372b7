import { planText as en } from "../locales/en/plan-text.js";
import { planText as fr } from "../locales/fr/plan-text.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { PlanPhrases } from "../locales/phrases/plan-text.js";

const phrases: Readonly<Record<Locale, PlanPhrases>> = { fr, en };

/** What is said of plans; of one in a language that hygie does not speak in English. */
export function planPhrasesIn(language: string): PlanPhrases {
  return phrases[localeOrEnglish(language)];
}
