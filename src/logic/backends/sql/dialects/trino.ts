import type { Dialect, Sql } from "../dialect.js";
import { amongByIn, doubled, typesIn } from "./shared.js";

const identifier = (name: string) => doubled(name, '"');
const lambda = (name: string, body: Sql) => `${name} -> ${body}`;

export const trino: Dialect = {
  name: "trino",
  foldsCase: true,
  identifier,
  text: (value) => doubled(value, "'"),
  double: (value) => `DOUBLE '${value}'`,
  date: (day) => `DATE '${day}'`,
  today: "CAST(current_timestamp AT TIME ZONE 'UTC' AS DATE)",
  days: (from, to) => `date_diff('day', ${from}, ${to})`,
  type: typesIn({
    scalars: { boolean: "BOOLEAN", number: "DOUBLE", string: "VARCHAR", date: "DATE" },
    list: (items) => `ARRAY(${items})`,
    group: (members) => `ROW(${members.map(([name, type]) => `${identifier(name)} ${type}`).join(", ")})`,
  }),
  column: (table, name) => `${table}.${identifier(name)}`,
  member: (group, path) => path.reduce((sql, name) => `${sql}.${identifier(name)}`, group),
  element: (name) => name,
  hasUnknownGroups: true,
  isNull: (value) => `${value} IS NULL`,
  among: amongByIn,
  bit: (truth) => `CAST(${truth} AS INTEGER)`,
  toDouble: (value) => `CAST(${value} AS DOUBLE)`,
  map: (list, _, name, body) => `transform(${list}, ${lambda(name, body)})`,
  flatMap: (list, _, name, body) => `flatten(transform(${list}, ${lambda(name, body)}))`,
  bitsOf: (list, _, name, body) =>
    `COALESCE(reduce(${list}, BIGINT '1', (b, ${name}) -> bitwise_or(bitwise_and(b, -2), CAST(${body} AS BIGINT)), b -> b), 2)`,
  hasBits: (number, bits) => `(bitwise_and(${number}, ${bits}) <> 0)`,
  filter: (list, _, name, condition) => `filter(${list}, ${lambda(name, condition)})`,
  gather: (value) => `array_agg(${value})`,
  contains: (list, value) => `COALESCE(contains(${list}, ${value}), FALSE)`,
  concat: (one, other) => `(${one} || ${other})`,
  textOf: (list, _, name, index, body) => {
    const row = (n: Sql, text: Sql) => `CAST(ROW(${n}, ${text}) AS ROW(n BIGINT, t VARCHAR))`;
    const next = row(`${index}.n + 1`, `concat(${index}.t, ${body})`);
    return `reduce(${list}, ${row("0", "''")}, (${index}, ${name}) -> ${next}, s -> s.t)`;
  },
  place: (index) => `CAST(${index}.n AS VARCHAR)`,
  words: (all) => `array_sort(array_distinct(filter(split(${all}, ' '), ${lambda("t", "t <> ''")})))`,
  list: (items) => `ARRAY[${items.join(", ")}]`,
  item: (list, place) => `element_at(${list}, ${place})`,
  least: (list) => `array_min(${list})`,
  size: (list) => `cardinality(${list})`,
  countOf: (list, number) => `cardinality(filter(${list}, ${lambda("n", `n = ${number}`)}))`,
  let: (name, list, body) => `element_at(transform(ARRAY[${list}], ${lambda(name, body)}), 1)`,
};
