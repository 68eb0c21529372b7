import { workbook as en } from "../locales/en/workbook.js";
import { workbook as fr } from "../locales/fr/workbook.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { WorkbookPhrases } from "../locales/phrases/workbook.js";

const phrases: Readonly<Record<Locale, WorkbookPhrases>> = { fr, en };

/** What workbooks say; of a pack in a language that hygie does not speak, in English. */
export function workbookPhrasesIn(language: string): WorkbookPhrases {
  return phrases[localeOrEnglish(language)];
}
