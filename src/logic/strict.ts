import jsonLogic from "json-logic-js";
import { dayNumber } from "../facts/dates.js";
import type { StrictOperator } from "./expr.js";
import { primitive } from "./values.js";

/**
 * Computes a strict operator from known operands. `today` is the UTC day of the evaluation, as a day number.
 * `undefined` means unknown: only `days_since` of something that is not a date gives it.
 */
type StrictFunction = (operands: readonly unknown[], today: number) => unknown;

type Binary = (a: unknown, b: unknown) => boolean;

/** The function of a strict operator that takes so many operands. */
export function strictFunction(op: StrictOperator, count: number): StrictFunction {
  switch (op) {
    case "===":
      return ([a, b]) => a === b;
    case "!==":
      return ([a, b]) => a !== b;
    case "==":
      return ([a, b]) => looselyEqual(a, b);
    case "!=":
      return ([a, b]) => !looselyEqual(a, b);
    case "<":
      return chain((a, b) => (a as number) < (b as number));
    case "<=":
      return chain((a, b) => (a as number) <= (b as number));
    case ">":
      return chain((a, b) => (a as number) > (b as number));
    case ">=":
      return chain((a, b) => (a as number) >= (b as number));
    case "in":
      return ([needle, haystack]) => contains(haystack, needle);
    case "days_since":
      return ([date], today) => daysSince(date, today);
    default:
      return delegate(op, count);
  }
}

/** Whole UTC days from an ISO date to today; a date to come gives a negative number. */
function daysSince(date: unknown, today: number): number | undefined {
  const day = typeof date === "string" ? dayNumber(date) : undefined;
  return day === undefined ? undefined : today - day;
}

function looselyEqual(a: unknown, b: unknown): boolean {
  const [left, right] = isObject(a) === isObject(b) ? [a, b] : [primitive(a), primitive(b)];
  // biome-ignore lint/suspicious/noDoubleEquals: JsonLogic's == is JavaScript's
  return left == right;
}

export function contains(haystack: unknown, needle: unknown): boolean {
  if (Array.isArray(haystack)) return haystack.indexOf(needle) !== -1;
  if (typeof haystack !== "string" || haystack === "") return false;
  return haystack.includes(String(primitive(needle)));
}

function chain(compare: Binary): StrictFunction {
  return (operands) => {
    const [a, b, c] = operands.map(primitive);
    return compare(a, b) && (operands.length < 3 || compare(b, c));
  };
}

/**
 * Hands an operator to json-logic-js, whose semantics these are. The operands go in as data that the expression reads
 * by index, so that an operand that looks like logic is never run.
 */
function delegate(op: string, count: number): StrictFunction {
  if (op === "*" && count === 1) return ([only]) => only; // json-logic-js hands it on, uncoerced
  const reads = Array.from({ length: count }, (_, index) => ({ var: String(index) }));
  const logic = { [op]: reads } as Parameters<typeof jsonLogic.apply>[0];
  const asData = op === "merge" ? (value: unknown) => value : primitive;
  return (operands) => jsonLogic.apply(logic, operands.map(asData));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
