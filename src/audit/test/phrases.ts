import { mutations as mutationsEn } from "../../locales/en/mutations.js";
import { proofs as proofsEn } from "../../locales/en/proofs.js";
import { mutations as mutationsFr } from "../../locales/fr/mutations.js";
import { proofs as proofsFr } from "../../locales/fr/proofs.js";
import { type Locale, localeGiven } from "../../locales/locale.js";
import type { MutationPhrases } from "../../locales/phrases/mutations.js";
import type { ProofPhrases } from "../../locales/phrases/proofs.js";

interface TestPhrases extends MutationPhrases {
  /** Why it is open. */
  readonly why: ProofPhrases["open"];
}

const phrases: Readonly<Record<Locale, TestPhrases>> = {
  fr: { ...mutationsFr, why: proofsFr.open },
  en: { ...mutationsEn, why: proofsEn.open },
};

/** What is said of the tests of a pack. */
export function testPhrasesIn(locale: unknown): TestPhrases {
  return phrases[localeGiven(locale)];
}
