import type { Shown } from "../../problems/shown.js";

/** `"a", "b" or "c"` */
export function oneOf(values: readonly string[]): string {
  const [last = "nothing", ...others] = [...values].reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} or ${last}`;
}

export function didYouMean(name: string): string {
  return `did you mean ${name}?`;
}

/** A value as a reader of an error wants to see it. */
export function shownWords(found: Shown): string {
  return "json" in found ? found.json : what[found.is];
}

const what: Readonly<Record<Extract<Shown, { is: unknown }>["is"], string>> = {
  nothing: "nothing",
  list: "a list",
  "empty-list": "an empty list",
  object: "an object",
  function: "a function",
  symbol: "a symbol",
  "invalid-date": "an invalid Date",
};
