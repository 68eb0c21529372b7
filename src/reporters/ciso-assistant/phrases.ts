import { cisoAssistant as en } from "../../locales/en/ciso-assistant.js";
import { cisoAssistant as fr } from "../../locales/fr/ciso-assistant.js";
import { localeOrEnglish } from "../../locales/locale.js";
import type { CisoAssistantPhrases } from "../../locales/phrases/ciso-assistant.js";

/** The words in a language of hygie's; of any other, in English. */
export function cisoAssistantPhrasesIn(language: string): CisoAssistantPhrases {
  return { fr, en }[localeOrEnglish(language)];
}
