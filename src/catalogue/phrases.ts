import { catalogue as en } from "../locales/en/catalogue.js";
import { catalogue as fr } from "../locales/fr/catalogue.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { RulePhrases } from "../locales/phrases/catalogue.js";

const phrases: Readonly<Record<Locale, RulePhrases>> = { fr, en };

/** What is said about rules; of a pack in a language that hygie does not speak, in English. */
export function rulePhrasesIn(language: string): RulePhrases {
  return phrases[localeOrEnglish(language)];
}
