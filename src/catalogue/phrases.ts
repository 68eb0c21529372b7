import { catalogue as en } from "../locales/en/catalogue.js";
import { coverage as coverageEn } from "../locales/en/coverage.js";
import { factsPage as factsPageEn } from "../locales/en/facts-page.js";
import { outline as outlineEn } from "../locales/en/logic-outline.js";
import { rulePage as pageEn } from "../locales/en/rule-page.js";
import { catalogue as fr } from "../locales/fr/catalogue.js";
import { coverage as coverageFr } from "../locales/fr/coverage.js";
import { factsPage as factsPageFr } from "../locales/fr/facts-page.js";
import { outline as outlineFr } from "../locales/fr/logic-outline.js";
import { rulePage as pageFr } from "../locales/fr/rule-page.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { RulePhrases } from "../locales/phrases/catalogue.js";
import type { CoveragePhrases } from "../locales/phrases/coverage.js";
import type { FactsPagePhrases } from "../locales/phrases/facts-page.js";
import type { OutlineWords } from "../locales/phrases/logic-outline.js";
import type { RulePagePhrases } from "../locales/phrases/rule-page.js";

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

const ofFacts: Readonly<Record<Locale, FactsPagePhrases>> = { fr: factsPageFr, en: factsPageEn };

/** The same of what is said about the facts of a pack. */
export function factsPagePhrasesIn(language: string): FactsPagePhrases {
  return ofFacts[localeOrEnglish(language)];
}

const ofPages: Readonly<Record<Locale, RulePagePhrases>> = { fr: pageFr, en: pageEn };

/** The same of what the page of a rule says beside. */
export function pagePhrasesIn(language: string): RulePagePhrases {
  return ofPages[localeOrEnglish(language)];
}

const ofOutlines: Readonly<Record<Locale, OutlineWords>> = { fr: outlineFr, en: outlineEn };

/** The same of what joins the facts of a rule. */
export function outlineWordsIn(language: string): OutlineWords {
  return ofOutlines[localeOrEnglish(language)];
}
