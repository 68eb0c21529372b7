import type { Asked, JsonValue } from "../generated/schemas.js";
import type { Phrases } from "./phrases.js";
import { quantity, type ValueWords } from "./value-words.js";

/** What is asked, in words: `at most 15 minutes`; nothing where that goes without saying. */
export function askedWords(asked: Asked, values: ValueWords, isBoolean: boolean, phrases: Phrases): string | undefined {
  switch (asked.kind) {
    case "truth":
      return isBoolean ? values(!asked.negated) : undefined;
    case "equal":
      return equalWords(asked, values, phrases);
    case "one-of":
      return oneOfWords(asked, values, phrases);
    case "range":
      return asked.measure === "age" || asked.measure === "span"
        ? daysWords(asked, phrases)
        : rangeWords(asked, values, phrases);
    case "compare":
      return asked.value == null ? undefined : comparedWords(asked, values(asked.value), phrases);
    default:
      return undefined;
  }
}

/** How a value beside another fact's is told. */
function comparedWords({ operator }: Asked, value: string, phrases: Phrases): string | undefined {
  switch (operator) {
    case "===":
      return value;
    case "!==":
      return phrases.not(value);
    case "<":
      return phrases.lessThan(value);
    case "<=":
      return phrases.atMost(value);
    case ">":
      return phrases.moreThan(value);
    case ">=":
      return phrases.atLeast(value);
    default:
      return undefined;
  }
}

function equalWords({ value = null, negated, measure }: Asked, values: ValueWords, phrases: Phrases): string {
  const days = measure === "age" || measure === "span" ? quantity(Number(value), phrases.days, phrases) : undefined;
  const said = days === undefined ? values(value) : measure === "age" ? phrases.ago(days) : days;
  return negated ? phrases.not(said) : said;
}

function oneOfWords({ values: wanted = [], negated }: Asked, values: ValueWords, phrases: Phrases): string | undefined {
  const said = wanted.map(values);
  if (said.length === 0) return undefined;
  return negated ? phrases.neither(said) : phrases.list(said, "or");
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
function rangeWords(asked: Asked, values: ValueWords, phrases: Phrases): string | undefined {
  const { low, high, isLowOpen, isHighOpen } = endsOf(asked);
  const bare = (value: JsonValue) => (typeof value === "number" ? phrases.number(value) : values(value));
  if (low === undefined) {
    if (high === undefined) return undefined;
    const isAbove = asked.negated ? (isHighOpen ? phrases.atLeast : phrases.moreThan) : undefined;
    return (isAbove ?? (isHighOpen ? phrases.lessThan : phrases.atMost))(values(high));
  }
  if (high === undefined) {
    const isBelow = asked.negated ? (isLowOpen ? phrases.atMost : phrases.lessThan) : undefined;
    return (isBelow ?? (isLowOpen ? phrases.moreThan : phrases.atLeast))(values(low));
  }
  if (asked.negated) {
    const below = (isLowOpen ? phrases.atMost : phrases.lessThan)(bare(low));
    const above = (isHighOpen ? phrases.atLeast : phrases.moreThan)(values(high));
    return phrases.list([below, above], "or");
  }
  if (!isLowOpen && !isHighOpen) return phrases.between(bare(low), values(high));
  const above = (isLowOpen ? phrases.moreThan : phrases.atLeast)(bare(low));
  const below = (isHighOpen ? phrases.lessThan : phrases.atMost)(values(high));
  return phrases.list([above, below], "and");
}

/** Days are whole: an open end is the next day. */
function daysWords(asked: Asked, phrases: Phrases): string | undefined {
  const { low: least, high: most, isLowOpen, isHighOpen } = endsOf(asked);
  const low = least === undefined ? undefined : isLowOpen ? Math.floor(Number(least)) + 1 : Math.ceil(Number(least));
  const high = most === undefined ? undefined : isHighOpen ? Math.ceil(Number(most)) - 1 : Math.floor(Number(most));
  const days = (count: number) => quantity(count, phrases.days, phrases);
  const isAge = asked.measure === "age";
  const since = (said: string) => (isAge ? phrases.ago(said) : said);
  if (asked.negated) {
    const below = low === undefined ? [] : [since(phrases.lessThan(days(low)))];
    const above =
      high === undefined ? [] : [(below.length === 0 ? since : (said: string) => said)(phrases.moreThan(days(high)))];
    return phrases.list([...below, ...above], "or");
  }
  const fromStart = low === undefined || low <= 0;
  if (high === undefined) return fromStart ? (isAge ? phrases.past : undefined) : since(phrases.atLeast(days(low)));
  if (fromStart) return since(phrases.atMost(days(high)));
  if (low === high) return since(days(high));
  return isAge ? phrases.ageBetween(String(low), days(high)) : phrases.between(String(low), days(high));
}
