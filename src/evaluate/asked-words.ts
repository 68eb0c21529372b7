import type { FactKind } from "../facts/schema.js";
import type { Asked, JsonValue } from "../generated/schemas.js";
import { flip } from "../logic/relations.js";
import type { Phrases } from "./phrases.js";
import { quantity, type ValueWords } from "./value-words.js";

/**
 * What is asked, in words: `at most 15 minutes`; nothing where that goes without saying. `from` is what the date is called from which days
 * are counted, where that is not today.
 */
export function askedWords(
  asked: Asked,
  values: ValueWords,
  kind: FactKind | undefined,
  phrases: Phrases,
  from?: string,
): string | undefined {
  const isOfDays = asked.measure === "age" || asked.measure === "span";
  const days = () => daysIn(phrases, from);
  switch (asked.kind) {
    case "truth":
      return truthWords(asked, values, kind, phrases);
    case "equal":
      return equalWords(asked, isOfDays ? days().exactly : values, phrases);
    case "one-of":
      return oneOfWords(asked, isOfDays ? days().exactly : values, phrases);
    case "range":
      return isOfDays ? daysWords(asked, days()) : rangeWords(asked, values, orderOf(kind, asked, phrases), phrases);
    case "compare":
      return comparedWords(asked, values, orderOf(kind, asked, phrases), phrases);
    default:
      return undefined;
  }
}

type Order = Phrases["dates"];

/** How bounds are told: what is less, of dates, is earlier. */
function orderOf(kind: FactKind | undefined, { measure }: Asked, phrases: Phrases): Order {
  return kind === "date" && (measure === undefined || measure === "age") ? phrases.dates : phrases;
}

/** Of a number, whether it is other than 0; of a text, whether there is anything in it. */
function truthWords({ negated }: Asked, values: ValueWords, kind: FactKind | undefined, phrases: Phrases) {
  switch (kind) {
    case "boolean":
      return values(!negated);
    case "integer":
    case "number":
      return negated ? values(0) : phrases.not(values(0));
    case "string":
      return negated ? phrases.empty : phrases.filled;
    default:
      return undefined;
  }
}

/** How a value beside another fact's is told; of two ages, the younger is the later date. */
function comparedWords({ operator, value, measure }: Asked, values: ValueWords, order: Order, phrases: Phrases) {
  if (value == null || operator === undefined) return undefined;
  if (measure === "age" && typeof value === "number") return comparedDays(operator, value, phrases);
  const said = values(value);
  switch (measure === "age" ? flip(operator) : operator) {
    case "===":
      return said;
    case "!==":
      return phrases.not(said);
    case "<":
      return order.lessThan(said);
    case "<=":
      return order.atMost(said);
    case ">":
      return order.moreThan(said);
    case ">=":
      return order.atLeast(said);
  }
}

/** How an age beside a number of days is told. */
function comparedDays(operator: NonNullable<Asked["operator"]>, value: number, phrases: Phrases): string | undefined {
  const days = daysIn(phrases);
  const range = { kind: "range", negated: false } as const;
  switch (operator) {
    case "===":
      return days.exactly(value);
    case "!==":
      return phrases.not(days.exactly(value));
    case "<":
      return daysWords({ ...range, exclusiveMaximum: value }, days);
    case "<=":
      return daysWords({ ...range, maximum: value }, days);
    case ">":
      return daysWords({ ...range, exclusiveMinimum: value }, days);
    case ">=":
      return daysWords({ ...range, minimum: value }, days);
  }
}

function equalWords({ value = null, negated }: Asked, values: ValueWords, phrases: Phrases): string {
  return negated ? phrases.not(values(value)) : values(value);
}

function oneOfWords({ values: wanted = [], negated }: Asked, values: ValueWords, phrases: Phrases): string | undefined {
  const said = wanted.map(values);
  if (said.length === 0) return undefined;
  if (!negated) return phrases.list(said, "or");
  return said.length === 1 ? phrases.not(said.join("")) : phrases.neither(said);
}

interface Ends {
  readonly low?: JsonValue | undefined;
  readonly high?: JsonValue | undefined;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

function endsOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Asked): Ends {
  return {
    low: minimum ?? exclusiveMinimum,
    high: maximum ?? exclusiveMaximum,
    isLowOpen: exclusiveMinimum !== undefined,
    isHighOpen: exclusiveMaximum !== undefined,
  };
}

/** The unit is said once, with the last number. */
function rangeWords(asked: Asked, values: ValueWords, order: Order, phrases: Phrases): string | undefined {
  const { low, high, isLowOpen, isHighOpen } = endsOf(asked);
  const bare = (value: JsonValue) => (typeof value === "number" ? phrases.number(value) : values(value));
  if (low === undefined) {
    if (high === undefined) return undefined;
    const isAbove = asked.negated ? (isHighOpen ? order.atLeast : order.moreThan) : undefined;
    return (isAbove ?? (isHighOpen ? order.lessThan : order.atMost))(values(high));
  }
  if (high === undefined) {
    const isBelow = asked.negated ? (isLowOpen ? order.atMost : order.lessThan) : undefined;
    return (isBelow ?? (isLowOpen ? order.moreThan : order.atLeast))(values(low));
  }
  if (!isLowOpen && !isHighOpen && low === high) return equalWords({ ...asked, value: low }, values, phrases);
  if (asked.negated) {
    const below = (isLowOpen ? order.atMost : order.lessThan)(bare(low));
    const above = (isHighOpen ? order.atLeast : order.moreThan)(values(high));
    return phrases.list([below, above], "or");
  }
  if (!isLowOpen && !isHighOpen) return order.between(bare(low), values(high));
  const above = (isLowOpen ? order.moreThan : order.atLeast)(bare(low));
  const below = (isHighOpen ? order.lessThan : order.atMost)(values(high));
  return phrases.list([above, below], "and");
}

/** Numbers of days from one date to another, as words that say on which side of it that is. */
interface Days {
  readonly exactly: ValueWords;
  /** From one number to another, both included; without an end, from it on. */
  readonly within: (low: number | undefined, high: number | undefined) => string | undefined;
  readonly outside: (low: number, high: number) => string;
}

/** Days are whole: an open end is the next day. */
function daysWords(asked: Asked, { within, outside }: Days): string | undefined {
  const { low: least, high: most, isLowOpen, isHighOpen } = endsOf(asked);
  const low = least === undefined ? undefined : isLowOpen ? Math.floor(Number(least)) + 1 : Math.ceil(Number(least));
  const high = most === undefined ? undefined : isHighOpen ? Math.ceil(Number(most)) - 1 : Math.floor(Number(most));
  if (!asked.negated) return within(low, high);
  if (low !== undefined && high !== undefined) return outside(low, high);
  return low === undefined ? within(high === undefined ? high : high + 1, undefined) : within(undefined, low - 1);
}

function daysIn(phrases: Phrases, from?: string): Days {
  const { more, less, none, noneOrMore, noneOrLess } = from === undefined ? phrases.age : phrases.span(from);
  const { atLeast, atMost, lessThan, moreThan, between, list } = phrases;
  const days = (count: number) => quantity(Math.abs(count), phrases.days, phrases);
  const exactly = (value: JsonValue) => {
    const count = Number(value);
    return count === 0 ? none : (count > 0 ? more : less)(days(count));
  };
  const upTo = (high: number) =>
    high > 0 ? more(atMost(days(high))) : high < 0 ? less(atLeast(days(high))) : noneOrLess;
  const onFrom = (low: number) => (low > 0 ? more(atLeast(days(low))) : low < 0 ? less(atMost(days(low))) : noneOrMore);
  const within = (low: number | undefined, high: number | undefined) => {
    if (low === undefined) return high === undefined ? undefined : upTo(high);
    if (high === undefined) return onFrom(low);
    if (low === high) return exactly(low);
    if (low > 0) return more(between(String(low), days(high)));
    if (high < 0) return less(list([atLeast(days(high)), atMost(days(low))], "and"));
    const parts = [...(high > 0 ? [more(atMost(days(high)))] : []), ...(low < 0 ? [less(atMost(days(low)))] : [])];
    return list(parts, "or");
  };
  const outside = (low: number, high: number) =>
    low > 0
      ? more(list([lessThan(days(low)), moreThan(days(high))], "or"))
      : list([upTo(low - 1), onFrom(high + 1)], "or");
  return { exactly, within, outside };
}
