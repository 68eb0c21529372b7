import { type FactKind, type FactSchema, factKind } from "../../../../facts/schema.js";
import type { Dialect, Sql } from "../dialect.js";
import { unsayable } from "../unsayable.js";

/** A text between quotes, of which those inside are doubled. */
export function doubled(text: string, quote: string): string {
  return quote + text.replaceAll(quote, quote + quote) + quote;
}

/** A text between quotes, in which these and backslashes have a backslash before them. */
export function escaped(text: string, quote: string): string {
  return quote + text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) + quote;
}

/** The facts of a group, of which an engine wants one at least. */
export function membersOf({ properties = {} }: FactSchema): [string, FactSchema][] {
  const members = Object.entries(properties);
  if (members.length === 0) throw unsayable("object");
  return members;
}

/** How an engine writes the types of facts. JSON has numbers of one type, which are doubles. */
export interface TypeWords {
  readonly scalars: Readonly<Record<"boolean" | "number" | "string" | "date", Sql>>;
  readonly list: (items: Sql) => Sql;
  readonly group: (members: readonly (readonly [string, Sql])[]) => Sql;
}

export function typesIn({ scalars, list, group }: TypeWords): Dialect["type"] {
  return type;

  function type(fact: FactSchema): Sql {
    const kind = factKind(fact);
    if (kind === "object") return group(membersOf(fact).map(([name, member]) => [name, type(member)]));
    if (kind === "array") return list(fact.items === undefined ? scalars.boolean : type(fact.items));
    return scalarIn(scalars, kind);
  }
}

export function scalarIn(scalars: TypeWords["scalars"], kind: Exclude<FactKind, "object" | "array">): Sql {
  return scalars[kind === "integer" ? "number" : kind];
}

/** Where one value is asked for, `IN` is `=`. */
export const amongByIn: Dialect["among"] = (value, [first = "NULL", ...others]) =>
  others.length === 0 ? `(${value} = ${first})` : `(${value} IN (${[first, ...others].join(", ")}))`;
