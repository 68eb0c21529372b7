import { type FactSchema, factKind } from "../fact-schema.js";
import type { JsonValue, Pack, Reason } from "../generated/schemas.js";
import type { Ground, Item } from "../logic/explain.js";
import { type Phrases, phrasesIn } from "./phrases.js";

/** What it takes to put facts into words. */
export interface Words {
  readonly pack: Pack;
  readonly locale: string;
  readonly phrases: Phrases;
}

export function wordsFor(pack: Pack, locale: string): Words {
  return { pack, locale, phrases: phrasesIn(locale) };
}

/** A ground as a reason of the report: the same, in words. What was expected is told where it was not met. */
export function toReason(ground: Ground, isMet: boolean, words: Words): Reason {
  const { pointer, operator, expected, actual, fact, item } = ground;
  const { phrases } = words;
  const said = phrases.label(labelOf(fact, words.locale) ?? ground.factPath, valueInWords(fact, actual, words));
  const wanted = isMet || actual === null ? undefined : expectedInWords(ground, words);
  const text = wanted === undefined ? said : phrases.wanted(said, wanted);
  return {
    pointer,
    operator,
    expected,
    actual,
    text: item === undefined ? text : phrases.of(nameOf(item, words), text),
  };
}

function labelOf(fact: FactSchema, locale: string): string | undefined {
  return fact["x-text"]?.[locale]?.label;
}

/** What an item calls itself, else its place in the list. */
function nameOf({ id, index, list }: Item, { locale, phrases }: Words): string {
  return id ?? phrases.item(labelOf(list, locale) ?? "", index + 1);
}

function expectedInWords({ fact, operator, expected }: Ground, words: Words): string | undefined {
  const { phrases } = words;
  if (expected === null) return undefined;
  if (operator === "days_since") return ageInWords(expected as readonly (number | null)[], phrases);
  if (Array.isArray(expected)) {
    const each = expected.map((value) => valueInWords(fact, value, words));
    if (operator === "in") return phrases.list(each);
    if (operator === "none") return phrases.neither(each);
    return phrases.between(valueInWords(undefined, expected[0] ?? null, words), each[1] ?? "");
  }
  const value = valueInWords(fact, expected, words);
  switch (operator) {
    case "===":
      return value;
    case "!==":
      return phrases.not(value);
    case "<":
      return phrases.lessThan(value);
    case "<=":
      return phrases.atMost(value);
    case ">":
      return phrases.moreThan(value);
    case ">=":
      return phrases.atLeast(value);
    default:
      return undefined;
  }
}

function ageInWords([low = null, high = null]: readonly (number | null)[], phrases: Phrases): string {
  const days = (count: number) => `${count}\u00a0${phrases.isOne(count) ? phrases.days.one : phrases.days.other}`;
  if (high === null) return low === null || low <= 0 ? phrases.past : phrases.ageAtLeast(days(low));
  return low === null || low <= 0 ? phrases.ageAtMost(days(high)) : phrases.ageBetween(String(low), days(high));
}

/** A fact's value as people read it. */
function valueInWords(fact: FactSchema | undefined, value: JsonValue, words: Words): string {
  const { phrases, locale } = words;
  switch (typeof value) {
    case "boolean":
      return value ? phrases.yes : phrases.no;
    case "number":
      return quantityInWords(fact?.["x-unit"], value, words);
    case "string":
      if (fact === undefined) return value;
      return factKind(fact) === "date" ? phrases.date(value) : (fact["x-choices"]?.[value]?.[locale] ?? value);
    default: {
      if (value === null) return phrases.unknown;
      const count = Array.isArray(value) ? value.length : Object.keys(value).length;
      return count === 0 ? phrases.none : phrases.items(count);
    }
  }
}

function quantityInWords(unit: string | undefined, value: number, { phrases, locale, pack }: Words): string {
  const number = numberInWords(value, phrases);
  if (unit === undefined) return number;
  const names = pack.units?.[unit]?.[locale];
  const name = names === undefined ? unit : phrases.isOne(value) ? names.one : names.other;
  return `${number}\u00a0${name}`;
}

function numberInWords(value: number, { separators: [decimal, thousands] }: Phrases): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
