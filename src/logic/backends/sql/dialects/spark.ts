import type { Dialect, Sql } from "../dialect.js";
import { amongByIn, doubled, escaped, typesIn } from "./shared.js";

const identifier = (name: string) => doubled(name, "`");
const lambda = (name: string, body: Sql) => `${name} -> ${body}`;

/** Apache Spark from 3.4 on. */
export const spark: Dialect = {
  name: "spark",
  foldsCase: true,
  identifier,
  text: (value) => escaped(value, "'"),
  double: (value) => `(${value}D)`,
  date: (day) => `DATE '${day}'`,
  today: "to_date(to_utc_timestamp(current_timestamp(), current_timezone()))",
  days: (from, to) => `datediff(${to}, ${from})`,
  type: typesIn({
    scalars: { boolean: "BOOLEAN", number: "DOUBLE", string: "STRING", date: "DATE" },
    list: (items) => `ARRAY<${items}>`,
    group: (members) => `STRUCT<${members.map(([name, type]) => `${identifier(name)}: ${type}`).join(", ")}>`,
  }),
  column: (table, name) => `${table}.${identifier(name)}`,
  member: (group, path) => path.reduce((sql, name) => `${sql}.${identifier(name)}`, group),
  element: (name) => name,
  hasUnknownGroups: true,
  isNull: (value) => `${value} IS NULL`,
  among: amongByIn,
  bit: (truth) => `CAST(${truth} AS INT)`,
  toDouble: (value) => `CAST(${value} AS DOUBLE)`,
  map: (list, _, name, body) => `transform(${list}, ${lambda(name, body)})`,
  flatMap: (list, _, name, body) => `flatten(transform(${list}, ${lambda(name, body)}))`,
  bitsOf: (list, _, name, body) =>
    `COALESCE(aggregate(${list}, 1L, (b, ${name}) -> (b & -2L) | CAST(${body} AS BIGINT)), 2L)`,
  hasBits: (number, bits) => `((${number} & ${bits}L) <> 0)`,
  filter: (list, _, name, condition) => `filter(${list}, ${lambda(name, condition)})`,
  gather: (value) => `collect_list(${value})`,
  contains: (list, value) => `COALESCE(array_contains(${list}, ${value}), FALSE)`,
  concat: (one, other) => `(${one} || ${other})`,
  textOf: (list, _, name, index, body) => `array_join(transform(${list}, ${lambda(`(${name}, ${index})`, body)}), '')`,
  place: (index) => `CAST(${index} AS STRING)`,
  words: (all) => `array_sort(array_distinct(filter(split(${all}, ' '), ${lambda("t", "t <> ''")})))`,
  list: (items) => `array(${items.join(", ")})`,
  item: (list, place) => `element_at(${list}, ${place})`,
  least: (list) => `array_min(${list})`,
  size: (list) => `size(${list})`,
  countOf: (list, number) => `size(filter(${list}, ${lambda("n", `n = ${number}`)}))`,
  let: (name, list, body) => `element_at(transform(array(${list}), ${lambda(name, body)}), 1)`,
};
