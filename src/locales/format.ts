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
  const grouped = once(() => toGrouped(numbers()));
  const number = (value: number) => {
    if (isSmall(value)) return String(value);
    return Number.isSafeInteger(value) && value > 0 ? grouped()(value) : numbers().format(value);
  };
  const forms: Intl.LDMLPluralRule[] = []; // asking Intl anew takes longer than all the rest
  const plural = (count: number) => {
    // What is said beside a number hangs on its last three digits, whole millions apart.
    const like = count > 1000 && count % 1_000_000 !== 0 ? 1000 + (count % 1000) : count;
    if (!Number.isSafeInteger(count) || like < 0 || like >= 2000) return plurals().select(count);
    forms[like] ??= plurals().select(count);
    return forms[like];
  };
  return {
    number,
    date: dates === "iso" ? (iso) => iso : (iso) => days().reduce((text, part) => text + part(iso), ""),
    month: (year, month) => months().format(new Date(0).setUTCFullYear(year, month - 1, 1)),
    list: (texts, join) => (texts.length < 2 ? texts.join("") : lists[join]().format(texts)),
    plural,
    inflect: (count, words) => words[plural(count)] ?? words.other,
  };
}

function isSmall(value: number): boolean {
  return Number.isInteger(value) && value > -1000 && value < 1000;
}

/**
 * Writes whole numbers as a format does: by itself where it has seen that the language sets digits apart by threes, which takes
 * a tenth of the time.
 */
function toGrouped(format: Intl.NumberFormat): (value: number) => string {
  const mark = format.formatToParts(1_000_000).find(({ type }) => type === "group")?.value ?? "";
  const byThrees = (value: number) => {
    const digits = String(value);
    let text = digits.slice(0, digits.length % 3 || 3);
    for (let i = text.length; i < digits.length; i += 3) text += mark + digits.slice(i, i + 3);
    return text;
  };
  const samples = [1000, 9876, 12_345, 123_456, 1_234_567, Number.MAX_SAFE_INTEGER];
  return samples.every((value) => byThrees(value) === format.format(value))
    ? byThrees
    : (value) => format.format(value);
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
