import { reporters as en } from "../locales/en/reporters.js";
import { reporters as fr } from "../locales/fr/reporters.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";

export { marks, order, wholeScore } from "./outcomes.js";

const phrases: Readonly<Record<Locale, ReportPhrases>> = { fr, en };

/** The reporters’ phrases; a report in a language that hygie does not speak has them in English. */
export function reportPhrasesIn(language: string): ReportPhrases {
  return phrases[localeOrEnglish(language)];
}
