import type { ReasonPhrases } from "../phrases/reasons.js";

/** What reports say of their own, in English. */
export const reasons: ReasonPhrases = {
  yes: "yes",
  no: "no",
  item: (list, position) => `${list} no. ${position}`,
  items: { one: "item", other: "items" },
  unknown: "to clarify",
  none: "no item",
  is: ": ",
  of: " – ",
  wanted: (expected) => ` (expected: ${expected})`,
  oneWay: (expected) => ` (one possibility asks for: ${expected})`,
  toCome: ", still to come",
  not: (value) => `other than ${value}`,
  neither: (values) => `neither ${values.join(" nor ")}`,
  lessThan: (value) => `less than ${value}`,
  atMost: (value) => `at most ${value}`,
  moreThan: (value) => `more than ${value}`,
  atLeast: (value) => `at least ${value}`,
  between: (low, high) => `${low} to ${high}`,
  among: (label) => `one of the values of “${label}”`,
  empty: "empty",
  filled: "not empty",
  dates: {
    lessThan: (date) => `before ${date}`,
    atMost: (date) => `${date} at the latest`,
    moreThan: (date) => `after ${date}`,
    atLeast: (date) => `${date} at the earliest`,
    between: (first, last) => `${first} to ${last}`,
  },
  age: {
    more: (days) => `${days} ago`,
    less: (days) => `in ${days}`,
    none: "today",
    noneOrMore: "a date in the past",
    noneOrLess: "today or later",
  },
  span: (label) => ({
    more: (days) => `${days} after “${label}”`,
    less: (days) => `${days} before “${label}”`,
    none: `the same day as “${label}”`,
    noneOrMore: `the same day as “${label}”, or after it`,
    noneOrLess: `the same day as “${label}”, or before it`,
  }),
  days: { one: "day", other: "days" },
  percent: (number) => `${number}%`,
  outOf: (met, all) => `${met} of ${all}`,
  notApplicable: "Not applicable: the practice’s situation does not call for this rule.",
  disabled: (reason) => `Rule disabled: ${reason}`,
  waived: (until, reason, items) => `Waiver${items === "" ? "" : ` for ${items}`} in force until ${until}: ${reason}`,
  unproven: (isPartial, accepted) =>
    `The answers are as they should be, but ${
      isPartial
        ? "evidence that is still fresh supports only some of them"
        : "no evidence that is still fresh supports them"
    }. Accepted: ${accepted.join("; ") || "none"}.`,
};
