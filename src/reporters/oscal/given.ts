import type { CompiledPack } from "../../engine/compiled-pack.js";
import { readLocale } from "../../evaluate/options.js";
import { toInstant } from "../../facts/dates.js";
import { noInstant } from "../../facts/instant.js";
import type { Pack } from "../../generated/schemas.js";
import { oscal as en } from "../../locales/en/oscal.js";
import { oscal as fr } from "../../locales/fr/oscal.js";
import { type Locale, localeOrEnglish } from "../../locales/locale.js";
import type { OscalPhrases } from "../../locales/phrases/oscal.js";
import { assertWholePack } from "../../pack/assert-whole-pack.js";
import { OptionsError } from "../../problems/errors.js";
import { readExportOptions } from "../given.js";

/** How a pack is written in OSCAL. */
export interface OscalOptions {
  /** The language of titles and prose, one of the pack's; the others stand beside it. Default: the pack's first. */
  readonly locale?: string;
  /**
   * When the document was last modified. Default: when the source of the pack was published; where that has no date, the first
   * instant of 1970, and the document says that its date is not known.
   */
  readonly lastModified?: Date | string;
}

/** What every document of a pack is written from. */
export interface PackDocument {
  readonly pack: CompiledPack;
  readonly definition: Pack;
  readonly locale: string;
  readonly say: OscalPhrases;
  /** An instant in UTC, and whether it is known. */
  readonly lastModified: { readonly at: string; readonly isKnown: boolean };
  readonly options: Readonly<Record<string, unknown>>;
}

/** @throws `PackError` when the pack is none, or a lean one; {@link OptionsError} with everything that is wrong with the options. */
export function readPackDocument(pack: CompiledPack, options: unknown, more: readonly string[] = []): PackDocument {
  assertWholePack(pack);
  const read = readExportOptions(options, ["locale", "lastModified", ...more]);
  const { definition } = pack;
  const locale = readLocale(read.locale, definition);
  return { pack, definition, locale, say: phrasesIn(locale), lastModified: instantOf(read, definition), options: read };
}

/** What hygie says in OSCAL, in the language of a document, or in English. */
export function phrasesIn(locale: string): OscalPhrases {
  return phrases[localeOrEnglish(locale)];
}

const phrases: Readonly<Record<Locale, OscalPhrases>> = { fr, en };

function instantOf({ lastModified }: Readonly<Record<string, unknown>>, { source }: Pack) {
  if (lastModified === undefined) {
    const published = publishedIn(source);
    return { at: published ?? "1970-01-01T00:00:00Z", isKnown: published !== undefined };
  }
  const instant = toInstant(lastModified);
  if (instant === undefined) throw new OptionsError([{ ...noInstant(lastModified), pointer: "/lastModified" }]);
  return { at: instant.toISOString(), isKnown: true };
}

/** When a source was published, where OSCAL has such a year: from 1900 to 2999. */
export function publishedIn({ published }: Pack["source"]): string | undefined {
  return published !== undefined && /^(19|2\d)/.test(published) ? `${published}T00:00:00Z` : undefined;
}
