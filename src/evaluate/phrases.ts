import { evaluate as en } from "../locales/en/evaluate.js";
import { type Formats, formatsIn } from "../locales/format.js";
import { evaluate as fr } from "../locales/fr/evaluate.js";
import { localeOrEnglish } from "../locales/locale.js";
import type { EvaluatePhrases } from "../locales/phrases/evaluate.js";

/** What a report says of its own in one language, and how that writes numbers, dates and lists. */
export interface Phrases extends EvaluatePhrases, Pick<Formats, "number" | "date" | "list" | "inflect"> {}

const phrases = { fr, en };

/** hygie's own phrases; a pack in another language has them in English. */
export function phrasesIn(tag: string): Phrases {
  const locale = localeOrEnglish(tag);
  return { ...formatsIn(locale), ...phrases[locale] };
}
