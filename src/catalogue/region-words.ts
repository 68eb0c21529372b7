import type { Range, Region } from "../audit/table/regions.js";
import { dayNumber, isoDateOf } from "../facts/dates.js";
import type { FactSchema } from "../facts/schema.js";
import { formatsIn } from "../locales/format.js";
import { localeOrEnglish } from "../locales/locale.js";
import { rulePhrasesIn } from "./phrases.js";

/** What there is to know of the values of a column. */
export interface ColumnValues {
  /** They are whole numbers, or days. */
  readonly isWhole: boolean;
  /** The words for those that are chosen from, by language. */
  readonly labels: NonNullable<FactSchema["x-choices"]>;
}

/** Values of one column in words: `≥ 14 or unknown`. */
export function regionWords(regions: readonly Region[], { isWhole, labels }: ColumnValues, lang: string): string {
  const { table, bounds } = rulePhrasesIn(lang);
  const formats = formatsIn(localeOrEnglish(lang));
  return table.or(regions.map(inWords));

  function inWords(region: Region): string {
    if ("unknown" in region) return table.unknown;
    if ("known" in region) return table.known;
    if ("not" in region) return table.otherThan(region.not.map(shown));
    return "value" in region ? shown(region.value) : rangeWords(isWhole ? closed(region) : region);
  }

  function shown(value: boolean | number | string): string {
    if (typeof value === "boolean") return value ? table.yes : table.no;
    if (typeof value === "number") return formats.number(value);
    return labels[value]?.[lang] ?? (dayNumber(value) === undefined ? value : formats.date(value));
  }

  function rangeWords({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Range): string {
    if (minimum !== undefined && maximum !== undefined) {
      return minimum === maximum ? shown(minimum) : bounds(shown(minimum), shown(maximum));
    }
    const low = minimum ?? exclusiveMinimum;
    const high = maximum ?? exclusiveMaximum;
    const above = minimum === undefined ? ">" : "≥";
    const below = maximum === undefined ? "<" : "≤";
    if (low === undefined) return high === undefined ? table.known : `${below}\u00a0${shown(high)}`;
    if (high === undefined) return `${above}\u00a0${shown(low)}`;
    return `${shown(low)}\u00a0${minimum === undefined ? "<" : "≤"}\u00a0…\u00a0${below}\u00a0${shown(high)}`;
  }
}

/** Between two bounds, whole numbers and days have a first and a last. */
function closed(range: Range): Range {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = range;
  const low = minimum ?? (exclusiveMinimum === undefined ? undefined : next(exclusiveMinimum, 1));
  const high = maximum ?? (exclusiveMaximum === undefined ? undefined : next(exclusiveMaximum, -1));
  return low === undefined || high === undefined ? range : { minimum: low, maximum: high };
}

/** The next whole number, or day, above or below. */
function next(value: number | string, by: 1 | -1): number | string {
  if (typeof value === "string") return isoDateOf((dayNumber(value) ?? 0) + by);
  return by > 0 ? Math.floor(value) + 1 : Math.ceil(value) - 1;
}
