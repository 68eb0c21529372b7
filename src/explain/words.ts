import type { CompiledPack } from "../engine/compiled-pack.js";
import { askedWords } from "../evaluate/asked-words.js";
import { itemName, type Phrases, phrasesIn } from "../evaluate/phrases.js";
import { quantity, toValueWords, type ValueWords } from "../evaluate/value-words.js";
import { factAt, factChoices, factKind, factsOf, pathOf } from "../facts/schema.js";
import type { Asked, JsonValue, Pack } from "../generated/schemas.js";
import { pointerSegments } from "../json/pointer.js";
import { explain as en } from "../locales/en/explain.js";
import { explain as fr } from "../locales/fr/explain.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { ExplainPhrases } from "../locales/phrases/explain.js";
import type { Extent } from "./extent.js";
import type { Slot } from "./slots.js";

const phrases: Readonly<Record<Locale, ExplainPhrases>> = { fr, en };

/** What explanations say in a language; of a pack in another, in English. */
export function explainPhrasesIn(language: string): ExplainPhrases {
  return phrases[localeOrEnglish(language)];
}

/** A fact in words. */
export interface FactWords {
  /** What it is called, behind the name of its item. */
  readonly name: (slot: Pick<Slot, "path" | "fact" | "item">) => string;
  /** The same without the item. */
  readonly label: (slot: Slot) => string;
  readonly value: (slot: Slot, value: unknown) => string;
  /** Between a label and its value. */
  readonly is: string;
  /** What it is called, and what it is. */
  readonly told: (slot: Slot, value: unknown) => string;
  /** With which values nothing changes. */
  readonly extent: (slot: Slot, extent: Extent) => string;
}

export function factWordsOf({ definition, engine }: CompiledPack, locale: string): FactWords {
  return engine.once(`explain ${locale}`, () => toFactWords(definition, locale, phrasesIn(locale, engine)));
}

/** What the fact at a pointer is called, behind the id of its item or, without one, its place in the list. */
export function toLabelAt(pack: CompiledPack, locale: string) {
  const facts = factsOf(pack.definition);
  const { name } = factWordsOf(pack, locale);
  return (pointer: string, id: string | undefined): string => {
    const path = pathOf(facts, pointer);
    const list = factAt(facts, path.slice(0, Math.max(0, path.lastIndexOf("[]"))));
    const index = Number(pointerSegments(pointer).findLast((segment) => /^\d+$/.test(segment)));
    const item = list !== undefined && path.includes("[]") ? { id, index, list } : undefined;
    return name({ path, fact: factAt(facts, path) ?? facts, item });
  };
}

function toFactWords(pack: Pack, locale: string, say: Phrases): FactWords {
  const known = new Map<string, { readonly label: string; readonly value: ValueWords }>();
  const wordsAt = ({ path, fact }: Pick<Slot, "path" | "fact">) => {
    let words = known.get(path);
    if (words === undefined) {
      const list = factAt(factsOf(pack), path.replace(/(\[\])+$/, ""));
      const label = (fact["x-text"] ?? list?.["x-text"])?.[locale]?.label ?? path;
      words = { label, value: toValueWords(fact, pack, locale, say) };
      known.set(path, words);
    }
    return words;
  };
  const name = (slot: Pick<Slot, "path" | "fact" | "item">) => {
    const { label } = wordsAt(slot);
    if (slot.item === undefined) return label;
    const { id, index, list } = slot.item;
    const item = id ?? itemName(list, index + 1, locale, say);
    return slot.path.endsWith("[]") ? item : item + say.of + label;
  };
  const value = (slot: Slot, one: unknown) => wordsAt(slot).value(one as JsonValue);
  return {
    name,
    label: (slot) => wordsAt(slot).label,
    value,
    is: say.is,
    told: (slot, one) => name(slot) + say.is + value(slot, one),
    extent: (slot, extent) =>
      explainPhrasesIn(locale).range(name(slot), extentWords(slot, extent, wordsAt(slot).value)),
  };

  function extentWords({ fact, isList }: Slot, extent: Extent, words: ValueWords): string {
    const { only, any, from, until, fromTo } = explainPhrasesIn(locale);
    switch (extent.kind) {
      case "one-of": {
        const all = factKind(fact) === "boolean" ? 2 : factChoices(fact)?.length;
        if (extent.values.length === all) return any;
        const said = extent.values.map(words);
        return said.length === 1 ? only(said.join("")) : say.list(said, "or");
      }
      case "other-than":
        return extent.values.length === 0
          ? any
          : asked({ kind: "one-of", negated: true, values: extent.values }, words);
      case "date": {
        const [first, last] = [extent.minimum, extent.maximum].map((day) => day && say.date(day));
        if (first === undefined) return last === undefined ? any : until(last);
        return last === undefined ? from(first) : first === last ? only(first) : fromTo(first, last);
      }
      case "number": {
        const { kind, ...ends } = extent;
        const said: ValueWords = isList ? (count) => quantity(Number(count), say.items, say) : words;
        if (isAll(ends, fact, isList)) return any;
        if (ends.minimum !== undefined && ends.minimum === ends.maximum) return only(said(ends.minimum));
        return asked({ kind: "range", negated: false, ...inner(ends, fact) }, said);
      }
    }
  }

  function asked(one: Asked, words: ValueWords): string {
    const [first] = one.values ?? [];
    const single: Asked =
      one.values?.length === 1 && first !== undefined ? { kind: "equal", negated: true, value: first } : one;
    return askedWords(single, words, undefined, say) ?? "";
  }
}

type NumberEnds = Omit<Extract<Extent, { kind: "number" }>, "kind">;

/** A range goes without the ends that every value of the fact is within. */
function inner(ends: NumberEnds, fact: Slot["fact"]): NumberEnds {
  const kept = Object.entries(ends).filter(([name, end]) => fact[name as keyof NumberEnds] !== end);
  return kept.length === 0 ? ends : Object.fromEntries(kept);
}

function isAll(ends: NumberEnds, fact: Slot["fact"], isList: boolean): boolean {
  if (isList) return ends.minimum === 0 && ends.maximum === fact.maxItems;
  return Object.entries(ends).every(([name, end]) => fact[name as keyof NumberEnds] === end);
}
