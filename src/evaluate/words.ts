import type { CompiledPack } from "../engine/compiled-pack.js";
import { factAt, factKind, factsOf } from "../facts/schema.js";
import type { Asked, JsonValue, Pack, Reason, Rule } from "../generated/schemas.js";
import type { Ask, Ground, Item } from "../logic/ground.js";
import { askedWords } from "./asked-words.js";
import { type Phrases, phrasesIn } from "./phrases.js";
import { tallyWords, toValueWords, type ValueWords } from "./value-words.js";

/** What a pack says in one language. */
export interface Words {
  readonly phrases: Phrases;
  /** Of each rule, in their order. */
  readonly rules: readonly RuleWords[];
  readonly reason: (ground: Ground, isMet: boolean) => Reason;
}

export interface RuleWords {
  readonly title: string;
  /** What is said of each outcome of the fast path, by its code. */
  readonly messages: readonly string[];
  readonly helpUri: string;
  readonly steps: readonly string[];
}

/** A pack's words in a language, put together once. */
export function wordsOf({ definition, engine }: CompiledPack, locale: string): Words {
  return engine.once(`words ${locale}`, () => {
    const phrases = phrasesIn(locale);
    const rules = definition.rules.map((rule) => ruleWords(rule, definition, locale, phrases));
    return { phrases, rules, reason: toReason(definition, locale, phrases) };
  });
}

function ruleWords(rule: Rule, pack: Pack, locale: string, phrases: Phrases): RuleWords {
  const text = rule.text[locale];
  const parts: Readonly<Record<string, string>> = { locale, pack: pack.id, rule: rule.id };
  return {
    title: text?.title ?? rule.id,
    messages: [
      text?.fail ?? "",
      text?.pass ?? "",
      text?.unknown ?? "",
      rule.disabled === undefined ? phrases.notApplicable : phrases.disabled(rule.disabled.reason),
    ],
    helpUri: pack.helpUri.replace(/\{(locale|pack|rule)\}/g, (_, name: string) => parts[name] ?? ""),
    steps: text?.steps ?? [],
  };
}

/** A ground as a reason of the report: the same, in words. What was expected is told where it was not met. */
function toReason(pack: Pack, locale: string, phrases: Phrases): Words["reason"] {
  const told = new Map<Ask, Telling>();
  return (ground, isMet) => {
    const { ask, pointer, item, actual, other } = ground;
    let telling = told.get(ask);
    if (telling === undefined) {
      telling = toTelling(ask, pack, locale, phrases);
      told.set(ask, telling);
    }
    const asked = other === undefined ? ask.asked : { ...ask.asked, value: other };
    const value = telling.value(actual);
    const said = item === undefined ? telling.label + value : nameOf(item) + telling.itemLabel + value;
    const text = isMet || actual === null ? said : said + telling.wanted(asked);
    return item?.id === undefined ? { pointer, asked, actual, text } : { pointer, item: item.id, asked, actual, text };
  };

  /** What an item calls itself, else its place in the list. */
  function nameOf({ id, index, list }: Item): string {
    return id ?? phrases.item(list["x-text"]?.[locale]?.label ?? "", index + 1);
  }
}

/** How what is asked of a fact is told. */
interface Telling {
  readonly label: string;
  /** Behind the name of an item. */
  readonly itemLabel: string;
  readonly value: ValueWords;
  readonly wanted: (asked: Asked) => string;
}

function toTelling({ fact, path, asked }: Ask, pack: Pack, locale: string, phrases: Phrases): Telling {
  const isTally = asked.measure === "count" || asked.measure === "share";
  const value = isTally ? tallyWords(asked, phrases) : toValueWords(fact, pack, locale, phrases);
  const expected = isTally ? boundWords(asked, phrases) : value;
  const isBoolean = factKind(fact) === "boolean";
  const wanted = (one: Asked) => {
    const isMember = one.kind === "one-of" && one.fact !== undefined;
    const said = isMember
      ? (one.negated ? phrases.not : (same: string) => same)(phrases.among(labelOf(one.fact, pack, locale, phrases)))
      : askedWords(one, expected, isBoolean, phrases);
    return said === undefined ? "" : phrases.wanted(beside(one, said));
  };
  const always = asked.kind === "compare" ? undefined : wanted(asked);
  const label = (fact["x-text"]?.[locale]?.label ?? path) + phrases.is;
  return { label, itemLabel: phrases.of + label, value, wanted: always === undefined ? wanted : () => always };

  /** Of days that are counted from another date, from which; of one of another fact's values, of which. */
  function beside({ measure, fact: other }: Asked, said: string): string {
    return measure === "span" && other !== undefined
      ? phrases.after(said, labelOf(other, pack, locale, phrases))
      : said;
  }
}

/** What a fact is called; of an item of a list, behind what the list is called. */
function labelOf(path: string, pack: Pack, locale: string, phrases: Phrases): string {
  const lists = path
    .split("[]")
    .slice(0, -1)
    .map((_, i, parts) => parts.slice(0, i + 1).join("[]"));
  const labels = [...lists, path].map((one) => factAt(factsOf(pack), one)?.["x-text"]?.[locale]?.label);
  return labels.filter((label) => label !== undefined).join(phrases.of) || path;
}

/** A number of items, or of percent, that is asked for. */
function boundWords({ measure }: Asked, phrases: Phrases): ValueWords {
  const number = (value: JsonValue) => phrases.number(Number(value));
  return measure === "share" ? (value) => phrases.percent(number(value)) : number;
}
