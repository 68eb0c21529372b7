import { type FactSchema, factKind, unitWords } from "../facts/schema.js";
import type { JsonValue, Pack, UnitWords } from "../generated/schemas.js";
import type { Phrases } from "./phrases.js";

/** Puts a fact's value into words; `null` is what is not known. */
export function toValueWords(
  fact: FactSchema,
  pack: Pack,
  locale: string,
  phrases: Phrases,
): (value: JsonValue) => string {
  const known = toKnownWords(fact, pack, locale, phrases);
  return (value) => (value === null ? phrases.unknown : known(value));
}

function toKnownWords(fact: FactSchema, pack: Pack, locale: string, phrases: Phrases): (value: JsonValue) => string {
  switch (factKind(fact)) {
    case "boolean":
      return (value) => (value ? phrases.yes : phrases.no);
    case "integer":
    case "number": {
      const unit = fact["x-unit"];
      const names = unit === undefined ? undefined : unitWords(unit, pack, locale);
      return (value) => quantityInWords(Number(value), names, phrases);
    }
    case "date":
      return (value) => phrases.date(String(value));
    case "string": {
      const labels = fact["x-choices"] ?? {};
      return (value) => labels[String(value)]?.[locale] ?? String(value);
    }
    default:
      return (value) => {
        const count = Array.isArray(value) ? value.length : 0;
        return count === 0 ? phrases.none : phrases.items(count);
      };
  }
}

function quantityInWords(value: number, names: UnitWords | undefined, phrases: Phrases): string {
  const number = numberInWords(value, phrases);
  return names === undefined ? number : `${number}\u00a0${phrases.isOne(value) ? names.one : names.other}`;
}

function numberInWords(value: number, { separators: [decimal, thousands] }: Phrases): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** An age in days as people read it: from the least, if any, to the most, if any. */
export function ageInWords([low = null, high = null]: readonly (number | null)[], phrases: Phrases): string {
  const days = (count: number) => quantityInWords(count, phrases.days, phrases);
  if (high === null) return low === null || low <= 0 ? phrases.past : phrases.ageAtLeast(days(low));
  return low === null || low <= 0 ? phrases.ageAtMost(days(high)) : phrases.ageBetween(String(low), days(high));
}
