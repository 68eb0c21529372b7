import { catalogue as en } from "../locales/en/catalogue.js";
import { coverage as coverageEn } from "../locales/en/coverage.js";
import { catalogue as fr } from "../locales/fr/catalogue.js";
import { coverage as coverageFr } from "../locales/fr/coverage.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { RulePhrases } from "../locales/phrases/catalogue.js";
import type { CoveragePhrases } from "../locales/phrases/coverage.js";

const phrases: Readonly<Record<Locale, RulePhrases>> = { fr, en };

/** What is said about rules; of a pack in a language that hygie does not speak, in English. */
export function rulePhrasesIn(language: string): RulePhrases {
  return phrases[localeOrEnglish(language)];
}

const ofCoverage: Readonly<Record<Locale, CoveragePhrases>> = { fr: coverageFr, en: coverageEn };

/** The same of what is said about the controls of frameworks. */
export function coveragePhrasesIn(language: string): CoveragePhrases {
  return ofCoverage[localeOrEnglish(language)];
}
