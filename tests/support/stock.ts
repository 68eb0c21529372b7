import jsonLogic from "json-logic-js";
import { dayNumber } from "../../src/facts/dates.js";
import { everywhere } from "../../src/logic/everywhere.js";
import { operators } from "../../src/logic/operators/index.js";

/** The day on which the laws are tried. */
export const today = dayNumber("2026-01-31") ?? 0;
jsonLogic.add_operation("days_since", (date: string) => today - (dayNumber(date) ?? 0));

/** What json-logic-js computes of logic over facts, by way of the reference forms of the operators that it lacks. */
export function stockValue(logic: unknown, facts: unknown): unknown {
  return jsonLogic.apply(toStock(logic, facts) as never, facts);
}

/** The same logic in stock JsonLogic, over these facts: what `facts` reads is written out. */
export function toStock(logic: unknown, facts: unknown): unknown {
  if (Array.isArray(logic)) return logic.map((part) => toStock(part, facts));
  const [name, given] = typeof logic === "object" && logic !== null ? (Object.entries(logic)[0] ?? []) : [];
  if (name === undefined) return logic;
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (name === "facts") {
    const path = String(operands[0]).replaceAll("[]", ".[]").split(".");
    return everywhere(
      facts,
      path.filter((segment) => segment !== ""),
    ).values;
  }
  const stock = operands.map((operand) => toStock(operand, facts));
  return operators.get(name)?.reference?.(stock) ?? { [name]: stock };
}
