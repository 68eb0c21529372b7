import type { PluralWords } from "../format.js";

/** What a report says of its own; what a pack says stands in the pack. */
export interface ReasonPhrases {
  readonly yes: string;
  readonly no: string;
  /** The name of an item that has none of its own, by its place. */
  readonly item: (list: string, position: number) => string;
  readonly items: PluralWords;
  readonly unknown: string;
  readonly none: string;
  /** Between a label and its value, and between an item and what is said of it. */
  readonly is: string;
  readonly of: string;
  readonly wanted: (expected: string) => string;
  /** The same of what is one of several things of which one would do. */
  readonly oneWay: (expected: string) => string;
  /** Behind a date that lies in the future, where an age is asked. */
  readonly toCome: string;
  readonly not: (value: string) => string;
  readonly neither: (values: readonly string[]) => string;
  readonly lessThan: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly moreThan: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  /** One of the values that another fact has. */
  readonly among: (label: string) => string;
  /** Of a text: nothing in it, and something. */
  readonly empty: string;
  readonly filled: string;
  /** The same of dates, of which the lesser is the earlier. */
  readonly dates: Pick<ReasonPhrases, "lessThan" | "atMost" | "moreThan" | "atLeast" | "between">;
  readonly age: DayPhrases;
  /** Days that are counted from another date. */
  readonly span: (label: string) => DayPhrases;
  readonly days: PluralWords;
  readonly percent: (number: string) => string;
  /** How many of how many; `met` may be two numbers while some are open. */
  readonly outOf: (met: string, all: string) => string;
  readonly notApplicable: string;
  readonly disabled: (reason: string) => string;
  /** `items` are those that it excuses alone; empty where it excuses the whole rule. */
  readonly waived: (until: string, reason: string, items: string) => string;
  /** Of a pass that fresh evidence supports in part, or not at all; `accepted` are the types of evidence that would. */
  readonly unproven: (isPartial: boolean, accepted: readonly string[]) => string;
}

/** So many days, on one side of a day or on the other; `days` is a number with its word, or a bound. */
export interface DayPhrases {
  readonly more: (days: string) => string;
  readonly less: (days: string) => string;
  readonly none: string;
  readonly noneOrMore: string;
  readonly noneOrLess: string;
}
