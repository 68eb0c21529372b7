import type { Field, Section } from "hygie";
import { factAt } from "../../../../examples/form/src/questionnaire.js";
import { answeredIn, itemName, type Place } from "./places.js";

/** An answer in words, and where it can be changed. */
export interface Answer {
  readonly pointer: string;
  readonly label: string;
  /** Nothing where it was answered with "I do not know". */
  readonly value: string | undefined;
}

/** The answers about the practice in one respect, or about one item of a list. */
export interface AnswerGroup {
  readonly title: string;
  /** The section that an item stands in. */
  readonly within?: string;
  readonly answers: readonly Answer[];
}

/** What answers are said in. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
}

/** All that was answered, in the order of the pack. */
export function answersIn(
  sections: readonly Section[],
  facts: unknown,
  locale: string,
  say: AnswerWords,
): readonly AnswerGroup[] {
  const groups = new Map<string, { readonly title: string; readonly within?: string; readonly answers: Answer[] }>();
  for (const place of answeredIn(sections, facts)) {
    const { pointer, field, section } = place;
    const item = pointer.slice(0, pointer.lastIndexOf("/"));
    const isOfItem = place.list !== undefined;
    const key = isOfItem ? item : section;
    const title = isOfItem ? itemName(place.list, factAt(facts, item), place.index ?? 0) : section;
    const group = groups.get(key) ?? { title, ...(isOfItem ? { within: section } : {}), answers: [] };
    groups.set(key, group);
    group.answers.push({ pointer, label: field.title, value: valueIn(place, facts, locale, say) });
  }
  return [...groups.values()];
}

function valueIn({ pointer, field }: Place, facts: unknown, locale: string, say: AnswerWords): string | undefined {
  const value = factAt(facts, pointer);
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const names = value.map((item, index) => itemName(field, item, index));
    return names.length === 0 ? say.none : names.join(", ");
  }
  return wordsOf(value, field, locale, say);
}

function wordsOf(value: unknown, { type, choices, unit }: Field, locale: string, say: AnswerWords): string {
  if (typeof value === "boolean") return value ? say.yes : say.no;
  const choice = choices?.find((one) => one.value === value);
  if (choice !== undefined) return choice.label;
  if (type === "date") return dayIn(String(value), locale);
  if (typeof value !== "number") return String(value);
  return [value.toLocaleString(locale), unit].filter((part) => part !== undefined).join("\u00a0");
}

/** A day in words: `2026-01-31` is « 31 janvier 2026 ». */
export function dayIn(day: string, locale: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
}
