import { help as helpEn } from "../locales/en/cli-help.js";
import { output as outputEn } from "../locales/en/cli-output.js";
import { help as helpFr } from "../locales/fr/cli-help.js";
import { output as outputFr } from "../locales/fr/cli-output.js";
import type { Locale } from "../locales/locale.js";
import type { HelpPhrases } from "../locales/phrases/cli-help.js";
import type { OutputPhrases } from "../locales/phrases/cli-output.js";
import type { Language } from "./language.js";

/** What every command is given, beside its arguments and options. */
export interface Context {
  readonly language: Language;
  /** What its help says, and what it writes, in the language of the call. */
  readonly help: HelpPhrases;
  readonly output: OutputPhrases;
  /** The version of hygie. */
  readonly version: string;
}

const phrases: Readonly<Record<Locale, Pick<Context, "help" | "output">>> = {
  fr: { help: helpFr, output: outputFr },
  en: { help: helpEn, output: outputEn },
};

export function contextOf(language: Language, version: string): Context {
  return { language, version, ...phrases[language.locale] };
}
