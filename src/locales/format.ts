import type { Locale } from "./locale.js";

/** Words that change with a number; a language that tells more forms apart than one and other has words for these too. */
export type PluralWords = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/** How numbers, dates and lists are written in a language. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A day given as YYYY-MM-DD. */
  readonly date: (iso: string) => string;
  /** A month by its name, with its year; from 1 for January. */
  readonly month: (year: number, month: number) => string;
  /** Texts as a list in one phrase: `a, b or c`. */
  readonly list: (texts: readonly string[], join: "or" | "and") => string;
  /** The form that words have beside a number. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  /** The words in the form that they have beside a number. */
  readonly inflect: (count: number, words: PluralWords) => string;
}

const formats: Readonly<Record<Locale, Formats>> = {
  fr: /* @__PURE__ */ formatsOf("fr"),
  // British for its lists (no comma before "or"), and ISO for its dates, since 01/02 is two days to two readers.
  en: /* @__PURE__ */ formatsOf("en-GB", "iso"),
};

/** How a language writes numbers, dates and lists. */
export function formatsIn(locale: Locale): Formats {
  return formats[locale];
}

/** Formats by what `Intl` knows of a language. */
function formatsOf(tag: string, dates?: "iso"): Formats {
  const numbers = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }));
  const plurals = once(() => new Intl.PluralRules(tag));
  const months = once(() => new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" }));
  const days = once(() => dateParts(tag));
  const lists = {
    or: once(() => new Intl.ListFormat(tag, { type: "disjunction" })),
    and: once(() => new Intl.ListFormat(tag, { type: "conjunction" })),
  };
  const small: Intl.LDMLPluralRule[] = []; // of whole numbers under 1000: asking Intl anew takes longer than all the rest
  const number = (value: number) => (isSmall(value) ? String(value) : numbers().format(value));
  const plural = (value: number) => {
    if (!isSmall(value) || value < 0) return plurals().select(value);
    small[value] ??= plurals().select(value);
    return small[value];
  };
  return {
    number,
    date:
      dates === "iso"
        ? (iso) => iso
        : (iso) =>
            days()
              .map((part) => part(iso))
              .join(""),
    month: (year, month) => months().format(new Date(0).setUTCFullYear(year, month - 1, 1)),
    list: (texts, join) => (texts.length < 2 ? texts.join("") : lists[join]().format(texts)),
    plural,
    inflect: (count, words) => words[plural(count)] ?? words.other,
  };
}

function isSmall(value: number): boolean {
  return Number.isInteger(value) && value > -1000 && value < 1000;
}

/** The parts of a day in the order of a language, each cut from a day given as YYYY-MM-DD, so that every year keeps its digits. */
function dateParts(tag: string): readonly ((iso: string) => string)[] {
  const format = new Intl.DateTimeFormat(tag, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
  return format.formatToParts(0).map(({ type, value }) => {
    if (type === "year") return (iso) => iso.slice(0, 4);
    if (type === "month") return (iso) => iso.slice(5, 7);
    if (type === "day") return (iso) => iso.slice(8, 10);
    return () => value;
  });
}

/** What `make` gives, made when it is first wanted: a formatter of Intl takes a millisecond to make. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
