import { dayNumber } from "../../../facts/dates.js";
import type { FactKind } from "../../../facts/schema.js";
import type { Dialect, Sql } from "./dialect.js";
import { unsayable } from "./unsayable.js";

export function isNumeric(kind: FactKind): boolean {
  return kind === "integer" || kind === "number";
}

/** A literal to be held against a fact of a kind; `undefined` where no such fact is ever equal to it. */
export function literalOf(value: unknown, kind: FactKind, dialect: Dialect): Sql | undefined {
  if (typeof value === "boolean") return kind === "boolean" ? (value ? "TRUE" : "FALSE") : undefined;
  if (typeof value === "number") return isNumeric(kind) ? numberLiteral(value, dialect) : undefined;
  if (typeof value !== "string") return undefined;
  if (kind === "date") return dayNumber(value) === undefined ? undefined : dialect.date(value);
  return kind === "string" ? textLiteral(value, dialect) : undefined;
}

/** The bound of a range, of which nothing but its own kind can be less or more. */
export function boundOf(value: unknown, kind: FactKind, dialect: Dialect): Sql {
  const literal = kind === "date" || isNumeric(kind) ? literalOf(value, kind, dialect) : undefined;
  if (literal === undefined) throw unsayable("<");
  return literal;
}

export function numberLiteral(value: number, dialect: Dialect): Sql {
  if (Number.isSafeInteger(value)) return value < 0 ? `(${value})` : String(value);
  return dialect.double(value);
}

/** No engine holds half a surrogate pair or, for the most part, a null character. */
function textLiteral(value: string, dialect: Dialect): Sql | undefined {
  return isHeld(value) ? dialect.text(value) : undefined;
}

export function isHeld(text: string): boolean {
  return !text.includes("\0") && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}
