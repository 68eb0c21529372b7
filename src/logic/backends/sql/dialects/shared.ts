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

type Words<Name extends keyof Dialect> = Pick<Dialect, Name>;

/** What engines write alike that hold groups and lists in types of their own, with NULL in each. */
export const nested: Words<"date" | "element" | "hasUnknownGroups" | "isNull" | "among" | "toDouble" | "concat"> = {
  date: (day) => `DATE '${day}'`,
  element: (name) => name,
  hasUnknownGroups: true,
  isNull: (value) => `${value} IS NULL`,
  among: amongByIn,
  toDouble: (value) => `CAST(${value} AS DOUBLE)`,
  concat: (one, other) => `(${one} || ${other})`,
};

/** The functions over arrays that Spark and Trino both have; what they call differently is given. */
export function arrays(
  identifier: Dialect["identifier"],
  list: Dialect["list"],
  size: Dialect["size"],
): Words<
  "column" | "member" | "map" | "flatMap" | "filter" | "words" | "list" | "item" | "least" | "size" | "countOf" | "let"
> {
  const lambda = (name: string, body: Sql) => `${name} -> ${body}`;
  return {
    column: (table, name) => `${table}.${identifier(name)}`,
    member: (group, path) => path.reduce((sql, name) => `${sql}.${identifier(name)}`, group),
    map: (all, _, name, body) => `transform(${all}, ${lambda(name, body)})`,
    flatMap: (all, _, name, body) => `flatten(transform(${all}, ${lambda(name, body)}))`,
    filter: (all, _, name, condition) => `filter(${all}, ${lambda(name, condition)})`,
    words: (all) => `array_sort(array_distinct(filter(split(${all}, ' '), ${lambda("t", "t <> ''")})))`,
    list,
    item: (all, place) => `element_at(${all}, ${place})`,
    least: (all) => `array_min(${all})`,
    size,
    countOf: (all, number) => size(`filter(${all}, ${lambda("n", `n = ${number}`)})`),
    let: (name, one, body) => `element_at(transform(${list([one])}, ${lambda(name, body)}), 1)`,
  };
}
