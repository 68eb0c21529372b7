import { dayNumber } from "../../src/facts/dates.js";
import { stockValue as valueOn } from "../../src/verify/stock.js";

export { toStock } from "../../src/verify/stock.js";

/** The day on which the laws are tried. */
export const today = dayNumber("2026-01-31") ?? 0;

/** What json-logic-js computes of logic over facts on that day. */
export function stockValue(logic: unknown, facts: unknown): unknown {
  return valueOn(logic, facts, today);
}
