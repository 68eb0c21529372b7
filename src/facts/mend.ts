import { isData, isList, isObject } from "../json/data.js";
import type { Mend } from "../problems/codes/facts.js";
import { isCopied } from "../problems/shown.js";
import { isEmptyId, toIsRight } from "./are-right.js";
import { dayNumber, daysIn, isoDateOf } from "./dates.js";
import { type Data, type FactSchema, factKind, formsOf, type Units } from "./schema.js";

/**
 * What was meant by a value of the wrong type, where that is plain, and right in its place. A number with a unit beside it is
 * taken for one of the fact's unit where it is written so.
 */
export function mendOf(schema: FactSchema, value: unknown, isWhole = false, units: Units = {}): Mend | undefined {
  const isRight = (meant: unknown) => toIsRight(schema)(meant);
  const kind = factKind(schema);
  const right = (mend: Mend["is"] & ("value" | "quoted" | "unquoted"), meant: unknown): Mend | undefined =>
    meant !== undefined && isRight(meant) ? { is: mend, json: JSON.stringify(meant) } : undefined;
  if (isWhole && typeof value === "string") return isJson(value) ? { is: "parsed" } : undefined;
  if (isList(value)) return value.length === 1 && isRight(value[0]) ? { is: "out-of-list" } : undefined;
  switch (kind) {
    case "array": {
      const isItem =
        isObject(value) && isData(value, []) && schema.items !== undefined && factKind(schema.items) === "object";
      if (isItem || isRight([value])) return { is: "in-list" };
      const item = schema.items === undefined ? undefined : withId(schema.items, value);
      return item === undefined ? undefined : right("value", [item]);
    }
    case "object": {
      const item = isWhole ? undefined : withId(schema, value);
      const members = Object.keys(schema.properties ?? {});
      return (item && right("value", item)) ?? (members.length === 0 ? undefined : { is: "members", members });
    }
    case "boolean":
      return typeof value === "number" ? right("value", truthOf(String(value))) : right("unquoted", truthOf(value));
    case "integer":
    case "number":
      if (typeof value !== "bigint") return right("unquoted", numberIn(value, unitWordsOf(schema, units)));
      return isRight(Number(value)) ? { is: "number-of", bigint: String(value) } : undefined;
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? right("quoted", String(value)) : undefined;
    case "date":
      return mendOfDay(value);
    default:
      return undefined;
  }
}

/** What a text or a number names, where what is expected has an id: `{"id":"front-desk"}`. */
function withId({ properties = {} }: FactSchema, value: unknown): Data | undefined {
  const isName =
    (typeof value === "string" || typeof value === "number") && !isEmptyId(value) && isCopied(String(value));
  const id = Object.hasOwn(properties, "id") ? properties.id : undefined;
  if (!isName || id === undefined) return undefined;
  return { id: toIsRight(id)(value) ? value : String(value) };
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

const truths: readonly (readonly [truth: boolean, words: readonly string[]])[] = [
  [true, ["true", "yes", "oui", "vrai", "1"]],
  [false, ["false", "no", "non", "faux", "0"]],
];

/** The truth that a word for yes or no says. */
export function truthOf(value: unknown): boolean | undefined {
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return truths.find(([, words]) => words.includes(word))?.[0];
}

/** The words that a fact's unit is known by; none where it has no unit. */
function unitWordsOf({ "x-unit": unit }: FactSchema, units: Units): readonly string[] | undefined {
  if (unit === undefined) return undefined;
  const words = formsOf(unit, units).flatMap(([, { one, other }]) => [one, other]);
  return [unit, ...words].map((word) => word.toLowerCase());
}

const quantity = /^([+-]?)(\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,](\d+))?(?:\s*(\p{L}+|[€%]))?$/u;

/** The number that a text writes, `1 000`, `0,5` or `15 min`; none where it could be read in two ways: `1,000`, `15 h`. */
export function numberIn(value: unknown, units: readonly string[] | undefined): number | undefined {
  const [, sign = "", whole = "", fraction, unit = ""] =
    typeof value === "string" ? (quantity.exec(value.trim()) ?? []) : [];
  if (whole === "" || (fraction?.length === 3 && /^[1-9]\d{0,2}$/.test(whole))) return undefined;
  if (unit !== "" && !isUnit(unit.toLowerCase(), units)) return undefined;
  const digits = whole.replace(/\D/g, "");
  const number = Number(`${sign}${digits}${fraction === undefined ? "" : `.${fraction}`}`);
  return Number.isSafeInteger(Math.trunc(number)) ? number : undefined; // others lose digits
}

function isUnit(written: string, units: readonly string[] | undefined): boolean {
  if (units === undefined)
    return !/^(k|m|mille|millions?|milliards?|thousand|billions?|hundred|cents?|%)$/.test(written);
  return units.some((unit) => unit === written || (written.length > 1 && unit.startsWith(written)));
}

/** The day that a text writes in another way than YYYY-MM-DD; none where its month and its day may have changed places. */
export function plainDay(text: string): string | undefined {
  const day = dayMeant(text);
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(text.trim()) ?? [];
  const isEither = first !== second && Number(first) <= 12 && Number(second) <= 12;
  return isEither ? undefined : day;
}

/** The day that a value writes in another way than YYYY-MM-DD; of 01/02 the day comes first, as in France. */
export function dayMeant(value: unknown): string | undefined {
  const mend = mendOfDay(value);
  return mend !== undefined && "date" in mend ? mend.date : undefined;
}

/** The day that a text or a spreadsheet's number writes in another way than YYYY-MM-DD. */
function mendOfDay(value: unknown): Mend | undefined {
  if (typeof value === "number") return spreadsheetDay(value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const [, y = "", m = "", d = ""] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})([T ]\d{1,2}:\d{2}.*)?$/.exec(text)?.filter((_, i) => i !== 2) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (y !== "") return dayOrMonth(y, m, d);
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year === "") return undefined;
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12; // no month is the 13th, so the other is
  return isMonthFirst ? dayOrMonth(year, first, second) : dayOrMonth(year, second, first);
}

function dayOrMonth(year: string, month: string, day: string): Mend | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (dayNumber(date) !== undefined) return { is: "date", date };
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 29 || d > 31) return { is: "no-such-date" };
  return { is: "short-month", year: y, month: m, days: daysIn(y, m) };
}

/** Spreadsheets count days from 1899-12-30; the years from 1954 to 2118 are taken for such numbers. */
function spreadsheetDay(number: number): Mend | undefined {
  if (!Number.isInteger(number) || number < 20_000 || number > 80_000) return undefined;
  return { is: "spreadsheet-day", date: isoDateOf(number - 25_569) };
}
