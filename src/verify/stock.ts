import jsonLogic from "json-logic-js";
import { dayNumber } from "../facts/dates.js";
import { isObject } from "../json/data.js";
import type { Parameters } from "../logic/condition.js";
import { everywhere } from "../logic/everywhere.js";
import { operators } from "../logic/operators/index.js";

/** What json-logic-js computes of logic over facts, by way of the reference forms of the operators that it lacks. */
export function stockValue(logic: unknown, facts: unknown, today: number, parameters: Parameters = {}): unknown {
  jsonLogic.add_operation("days_since", (date: unknown) => today - (dayNumber(date) ?? 0));
  return jsonLogic.apply(toStock(logic, facts, parameters) as never, facts);
}

/** Its truth, as json-logic-js has it. */
export function stockTruth(logic: unknown, facts: unknown, today: number, parameters: Parameters): boolean {
  return jsonLogic.truthy(stockValue(logic, facts, today, parameters));
}

/** The same logic in stock JsonLogic, over these facts: what `facts` reads, and the parameters, are written out. */
export function toStock(logic: unknown, facts: unknown, parameters: Parameters = {}): unknown {
  if (Array.isArray(logic)) return logic.map((part) => toStock(part, facts, parameters));
  const [name, given] = isObject(logic) ? (Object.entries(logic)[0] ?? []) : [];
  if (name === undefined) return logic;
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (name === "param") return parameters[String(operands[0])];
  if (name === "facts") {
    const path = String(operands[0]).replaceAll("[]", ".[]").split(".");
    return everywhere(
      facts,
      path.filter((segment) => segment !== ""),
    ).values;
  }
  const stock = operands.map((operand) => toStock(operand, facts, parameters));
  return operators.get(name)?.reference?.(stock) ?? { [name]: stock };
}
