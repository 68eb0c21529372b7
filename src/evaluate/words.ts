import type { CompiledPack } from "../engine/compiled-pack.js";
import { dayNumber } from "../facts/dates.js";
import { type FactKind, factAt, factChoices, factKind, factsOf } from "../facts/schema.js";
import type { Asked, JsonValue, Pack, Reason, Rule } from "../generated/schemas.js";
import { copyOfJson } from "../json/copy.js";
import type { Ask, Ground, Item } from "../logic/ground.js";
import { askedWords } from "./asked-words.js";
import { itemName, type Phrases, phrasesIn } from "./phrases.js";
import { tallyWords, toValueWords, type ValueWords } from "./value-words.js";

/** What a pack says in one language. */
export interface Words {
  readonly phrases: Phrases;
  /** Of each rule, in their order. */
  readonly rules: readonly RuleWords[];
  /** `today` is a day number. */
  readonly reason: (ground: Ground, isMet: boolean, today: number) => Reason;
  /** What is said of a rule that would be met, were there evidence: of which types that may be. */
  readonly unproven: (rule: Rule, isPartial: boolean) => string;
}

export interface RuleWords {
  readonly title: string;
  /** What is said of each outcome of the fast path, by its code. */
  readonly messages: readonly string[];
  readonly helpUri: string | undefined;
  readonly steps: readonly string[];
}

/** A pack's words in a language, put together once. */
export function wordsOf({ definition, engine }: CompiledPack, locale: string): Words {
  return engine.once(`words ${locale}`, () => {
    const phrases = phrasesIn(locale, engine);
    const rules = definition.rules.map((rule) => ruleWords(rule, definition, locale, phrases));
    const typeWords = (type: string) => definition.evidenceTypes[type]?.title[locale] ?? type;
    const unproven = ({ evidence }: Rule, isPartial: boolean) =>
      phrases.unproven(isPartial, [...new Set(evidence.map(({ type }) => typeWords(type)))]);
    return { phrases, rules, reason: toReason(definition, locale, phrases), unproven };
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
    helpUri: pack.helpUri?.replace(/\{(locale|pack|rule)\}/g, (_, name: string) => parts[name] ?? ""),
    steps: [...(text?.steps ?? [])], // of its own: to be copied into reports
  };
}

/** A ground as a reason of the report: the same, in words. What was expected is told where it was not met. */
function toReason(pack: Pack, locale: string, phrases: Phrases): Words["reason"] {
  const told: Telling[] = []; // by the index of what is asked
  return (ground, isMet, today) => {
    const { ask, pointer, item, other } = ground;
    const actual = copyOfJson(ground.actual); // of the facts, a report tells the digest whenever it is asked
    told[ask.index] ??= toTelling(ask, pack, locale, phrases);
    const telling = told[ask.index] as Telling;
    const asked = other === undefined ? ask.asked : beside(ask.asked, other);
    const named = item === undefined ? "" : nameOf(item);
    const isSaid = isMet || actual === null || ask.role === "context";
    const isLate = !isSaid && asked.measure === "age" && (dayNumber(actual) ?? today) > today;
    const text = named + telling.said(actual, asked, isSaid, item !== undefined, isLate ? phrases.toCome : "");
    const id = item?.id;
    const role = isMet && ask.role === "alternative" ? "demand" : ask.role;
    if (role === "demand" || actual === null)
      return id === undefined ? { pointer, asked, actual, text } : { pointer, item: id, asked, actual, text };
    return id === undefined ? { pointer, asked, actual, text, role } : { pointer, item: id, asked, actual, text, role };
  };

  /** What an item calls itself, else what it is called by its place in the list. */
  function nameOf({ id, index, list }: Item): string {
    return id ?? itemName(list, index + 1, locale, phrases);
  }
}

/** What is asked of a fact beside another, with the value that this one has. */
function beside({ kind, negated, measure, operator, fact }: Asked, value: JsonValue): Asked {
  if (operator === undefined || fact === undefined) return { kind, negated, value };
  if (measure === undefined) return { kind, negated, operator, fact, value };
  return { kind, negated, measure, operator, fact, value };
}

/** How what is asked of a fact is told. */
interface Telling {
  /** What it is, and, unless that is met, what was asked; behind the name of an item. */
  readonly said: Said;
}

/** `mark` stands behind the value. */
type Said = (actual: JsonValue, asked: Asked, isMet: boolean, isOfItem: boolean, mark: string) => string;

function toTelling({ fact, path, asked, role }: Ask, pack: Pack, locale: string, phrases: Phrases): Telling {
  const isTally = asked.measure === "count" || asked.measure === "share";
  const value = isTally ? tallyWords(asked, phrases) : toValueWords(fact, pack, locale, phrases);
  const expected = isTally ? boundWords(asked, phrases) : value;
  const kind = factKind(fact);
  const wanted = (one: Asked) => {
    const said = expectedWords(one, expected, kind, pack, locale, phrases);
    return said === undefined ? "" : phrases[role === "alternative" ? "oneWay" : "wanted"](said);
  };
  const always = asked.kind === "compare" ? undefined : wanted(asked);
  const own = fact["x-text"]?.[locale]?.label;
  const label = (own ?? path) + phrases.is;
  const itemLabel = path.endsWith("[]") && own === undefined ? phrases.is : phrases.of + label; // the item is the value
  const say: Said = (actual, one, isMet, isOfItem, mark) =>
    (isOfItem ? itemLabel : label) + value(actual) + mark + (isMet ? "" : (always ?? wanted(one)));
  return { said: always === undefined || isTally ? say : remembered(say, factChoices(fact)) };
}

/**
 * What is asked of a fact, in words: `at most 15 minutes`; nothing where that goes without saying. Of days that are counted from another
 * date it tells from which; of one of another fact's values, of which.
 */
export function expectedWords(
  asked: Asked,
  values: ValueWords,
  kindOfFact: FactKind | undefined,
  pack: Pack,
  locale: string,
  phrases: Phrases,
): string | undefined {
  const { kind, negated, measure, fact: other } = asked;
  if (other && kind === "one-of" && asked.values === undefined) {
    const among = phrases.among(labelOf(other, pack, locale, phrases));
    return negated ? phrases.not(among) : among;
  }
  const from = other && measure === "span" ? labelOf(other, pack, locale, phrases) : undefined;
  return askedWords(asked, values, kindOfFact, phrases, from);
}

/** What is said of a value that is one of few hangs on it alone, and is put together once for each. */
function remembered(say: Said, choices: readonly unknown[] = []): Said {
  const texts: string[] = [];
  return (actual, asked, isMet, isOfItem, mark) => {
    const place = placeAmongFew(actual, choices);
    if (place < 0) return say(actual, asked, isMet, isOfItem, mark);
    const i = 4 * place + (isMet ? 1 : 0) + (isOfItem ? 2 : 0);
    texts[i] ??= say(actual, asked, isMet, isOfItem, mark);
    return texts[i];
  };
}

/** A number for each value that is one of few, -1 for others. */
function placeAmongFew(value: JsonValue, choices: readonly unknown[]): number {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 2;
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 100 ? value + 3 : -1;
  const place = choices.indexOf(value);
  return place < 0 ? -1 : place + 3;
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
export function boundWords({ measure }: Pick<Asked, "measure">, phrases: Phrases): ValueWords {
  const number = (value: JsonValue) => phrases.number(Number(value));
  return measure === "share" ? (value) => phrases.percent(number(value)) : number;
}
