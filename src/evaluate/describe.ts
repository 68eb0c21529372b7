import type { FactSchema } from "../fact-schema.js";
import type { JsonValue, Pack } from "../generated/schemas.js";
import type { Phrases } from "./phrases.js";

interface Words {
  readonly pack: Pack;
  readonly locale: string;
  readonly phrases: Phrases;
}

/** A fact's value as people read it. */
export function valueInWords(fact: FactSchema, value: JsonValue, words: Words): string {
  const { phrases, locale } = words;
  switch (typeof value) {
    case "boolean":
      return value ? phrases.yes : phrases.no;
    case "number":
      return quantityInWords(fact["x-unit"], value, words);
    case "string":
      if (fact.format === "date") return phrases.date(value);
      return fact["x-choices"]?.[value]?.[locale] ?? value;
    default: {
      if (value === null) return phrases.unknown;
      const count = Array.isArray(value) ? value.length : Object.keys(value).length;
      return count === 0 ? phrases.none : phrases.items(count);
    }
  }
}

/** An age in days as people read it: from the least, if any, to the most, if any. */
export function ageInWords([low = null, high = null]: readonly (number | null)[], phrases: Phrases): string {
  const days = (count: number) => `${count}\u00a0${phrases.isOne(count) ? phrases.days.one : phrases.days.other}`;
  if (high === null) return low === null || low <= 0 ? phrases.past : phrases.ageAtLeast(days(low));
  return low === null || low <= 0 ? phrases.ageAtMost(days(high)) : phrases.ageBetween(String(low), days(high));
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
