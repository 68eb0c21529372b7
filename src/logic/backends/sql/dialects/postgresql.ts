import { type FactSchema, factKind } from "../../../../facts/schema.js";
import type { Dialect, Sql } from "../dialect.js";
import { amongByIn, doubled, escaped, membersOf, scalarIn } from "./shared.js";

const identifier = (name: string) => doubled(name, '"');
const text = (value: string) => (value.includes("\\") ? `E${escaped(value, "'")}` : doubled(value, "'"));
const scalars = { boolean: "boolean", number: "double precision", string: "text", date: "date" };

/** A list or a group; JSON's null is none. */
const known = (json: Sql) => `nullif(${json}, 'null')`;

/** A number or a truth is one in JSON too; a text that is no day of the form of all dates is not known, as `today` is none. */
function valueIn(json: Sql, asText: Sql, fact: FactSchema): Sql {
  const kind = factKind(fact);
  switch (kind) {
    case "object":
    case "array":
      return known(json);
    case "string":
      return asText.includes(" ") ? `(${asText})` : asText;
    case "date":
      return `CAST(substring(${asText} FROM '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AS date)`;
    default:
      return `CAST(${known(json)} AS ${scalarIn(scalars, kind)})`;
  }
}

function type(fact: FactSchema): Sql {
  const kind = factKind(fact);
  if (kind === "object") membersOf(fact);
  return kind === "object" || kind === "array" ? "jsonb" : scalarIn(scalars, kind);
}

const overElements = (list: Sql, name: string, found: Sql) =>
  `ARRAY(SELECT ${found} FROM jsonb_array_elements(${list}) AS e(${name}))`;

/** PostgreSQL from 13 on, with lists and groups as jsonb. */
export const postgresql: Dialect = {
  name: "postgresql",
  foldsCase: false,
  longestName: 63,
  fence: "clock_timestamp()",
  identifier,
  text,
  double: (value) => `CAST('${value}' AS double precision)`,
  date: (day) => `DATE '${day}'`,
  today: "CAST(statement_timestamp() AT TIME ZONE 'UTC' AS date)",
  days: (from, to) => `(${to} - ${from})`,
  type,
  column: (table, name, fact) => {
    const column = `${table}.${identifier(name)}`;
    return ["object", "array"].includes(factKind(fact)) ? known(column) : column;
  },
  member: (group, path, fact) => {
    const names = path.map(text);
    const last = names.pop();
    const before = [group, ...names].join(" -> ");
    return valueIn(`${before} -> ${last}`, `${before} ->> ${last}`, fact);
  },
  element: (name, fact) => valueIn(name, `${name} #>> '{}'`, fact),
  hasUnknownGroups: true,
  isNull: (value) => `${value} IS NULL`,
  among: amongByIn,
  bit: (truth) => `CAST(${truth} AS integer)`,
  toDouble: (value) => `CAST(${value} AS double precision)`,
  map: (list, _, name, body) => overElements(list, name, body),
  flatMap: (list, _, name, body) => overElements(list, name, `unnest(${body})`),
  bitsOf: (list, _, name, body) => {
    // An aggregate over columns from outside alone, as where an element is not asked about, would be one of the outer query.
    const numbers = `SELECT CAST(${body} AS bigint) AS n FROM jsonb_array_elements(${list}) AS e(${name})`;
    return `COALESCE((SELECT bit_or(n) FROM (${numbers}) AS b), CASE WHEN ${list} IS NULL THEN 2 ELSE 1 END)`;
  },
  hasBits: (number, bits) => `((${number} & ${bits}) <> 0)`,
  filter: (list, _, name, condition) => {
    const some = `SELECT jsonb_agg(${name}) FROM jsonb_array_elements(${list}) AS e(${name}) WHERE ${condition}`;
    return `(CASE WHEN ${list} IS NULL THEN NULL ELSE COALESCE((${some}), '[]') END)`;
  },
  gather: (value) => `array_agg(${value})`,
  contains: (list, value) => `COALESCE(${value} = ANY (${list}), FALSE)`,
  concat: (one, other) => `(${one} || ${other})`,
  textOf: (list, _, name, index, body) =>
    `array_to_string(ARRAY(SELECT ${body} FROM jsonb_array_elements(${list}) WITH ORDINALITY AS e(${name}, ${index})), '')`,
  place: (index) => `CAST(${index} - 1 AS text)`,
  words: (all) =>
    `ARRAY(SELECT DISTINCT t COLLATE "C" FROM unnest(string_to_array(${all}, ' ')) AS u(t) WHERE t <> '' ORDER BY 1)`,
  list: (items) => `ARRAY[${items.join(", ")}]`,
  item: (list, place) => `${list}[${place}]`,
  least: (list) => `(SELECT min(n) FROM unnest(${list}) AS u(n))`,
  size: (list) => `cardinality(${list})`,
  countOf: (list, number) => `cardinality(array_positions(${list}, ${number}))`,
  let: (name, list, body) => `(SELECT ${body} FROM (SELECT ${list} AS ${name}) AS l)`,
};
