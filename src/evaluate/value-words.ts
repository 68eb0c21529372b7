import { type FactSchema, factKind, unitWords } from "../facts/schema.js";
import type { Asked, JsonValue, Pack } from "../generated/schemas.js";
import type { PluralWords } from "../locales/format.js";
import type { Phrases } from "./phrases.js";

/** Puts a value into words. */
export type ValueWords = (value: JsonValue) => string;

/** Puts the values of a fact into words; `null` is what is not known. */
export function toValueWords(fact: FactSchema, pack: Pack, locale: string, phrases: Phrases): ValueWords {
  const known = toKnownWords(fact, pack, locale, phrases);
  return (value) => (value === null ? phrases.unknown : known(value));
}

function toKnownWords(fact: FactSchema, pack: Pack, locale: string, phrases: Phrases): ValueWords {
  switch (factKind(fact)) {
    case "boolean":
      return (value) => (value ? phrases.yes : phrases.no);
    case "integer":
    case "number": {
      const unit = fact["x-unit"];
      const names = unit === undefined ? undefined : unitWords(unit, pack, locale);
      return (value) => quantity(Number(value), names, phrases);
    }
    case "date":
      return (value) => phrases.date(String(value));
    case "string": {
      const labels = fact["x-choices"] ?? {};
      return (value) => labels[String(value)]?.[locale] ?? (String(value) || phrases.empty);
    }
    default:
      return (value) => {
        const count = Array.isArray(value) ? value.length : 0;
        return count === 0 ? phrases.none : quantity(count, phrases.items, phrases);
      };
  }
}

export function quantity(value: number, names: PluralWords | undefined, phrases: Phrases): string {
  const number = phrases.number(value);
  return names === undefined ? number : `${number}\u00a0${phrases.inflect(value, names)}`;
}

/** How many of a list there are: `2 of 3`, or `2 to 3 of 3` while some are open; of a share, in percent. */
export function tallyWords({ measure }: Asked, phrases: Phrases): ValueWords {
  return (actual) => {
    if (typeof actual !== "object" || actual === null || Array.isArray(actual)) return phrases.unknown;
    const { low, high, of } = actual as Readonly<Record<string, JsonValue>>;
    const [least, most] = [low, high].map((end) => (typeof end === "number" ? end : Number.POSITIVE_INFINITY));
    const isShare = measure === "share";
    const said = (end = 0) => phrases.number(isShare ? Math.round(end * 10) / 10 : end);
    const met = least === most ? said(least) : phrases.between(said(least), said(most));
    return phrases.outOf(isShare ? phrases.percent(met) : met, phrases.number(Number(of)));
  };
}
