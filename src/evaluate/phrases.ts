import type { CompiledPack } from "../engine/compiled-pack.js";
import { type FactSchema, itemTitle } from "../facts/schema.js";
import { type Formats, formatsIn } from "../locales/format.js";
import { localeOrEnglish } from "../locales/locale.js";
import type { ReasonPhrases } from "../locales/phrases/reasons.js";

/** What a report says of its own in one language, and how that writes numbers, dates and lists. */
export interface Phrases extends ReasonPhrases, Pick<Formats, "number" | "date" | "list" | "inflect"> {}

/** hygie's own phrases; a pack in another language has them in English. */
export function phrasesIn(tag: string, { phrases }: CompiledPack["engine"]): Phrases {
  const locale = localeOrEnglish(tag);
  return { ...formatsIn(locale), ...(phrases[locale] as ReasonPhrases) };
}

/** What an item without an id is called, by its place from 1: `Device 2` where the pack has a word for one, else `Devices no. 2`. */
export function itemName(list: FactSchema, place: number, locale: string, phrases: Phrases): string {
  const one = itemTitle(list, locale);
  return one === undefined ? phrases.item(list["x-text"]?.[locale]?.label ?? "", place) : `${one} ${place}`;
}
