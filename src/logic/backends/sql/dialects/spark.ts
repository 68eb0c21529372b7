import type { Dialect, Sql } from "../dialect.js";
import { arrays, doubled, escaped, nested, typesIn } from "./shared.js";

const identifier = (name: string) => doubled(name, "`");
const lambda = (name: string, body: Sql) => `${name} -> ${body}`;

/** Apache Spark from 3.4 on. */
export const spark: Dialect = {
  name: "spark",
  foldsCase: true,
  ...nested,
  ...arrays(
    identifier,
    (items) => `array(${items.join(", ")})`,
    (all) => `size(${all})`,
  ),
  identifier,
  text: (value) => escaped(value, "'"),
  double: (value) => `(${value}D)`,
  today: "to_date(to_utc_timestamp(current_timestamp(), current_timezone()))",
  days: (from, to) => `datediff(${to}, ${from})`,
  type: typesIn({
    scalars: { boolean: "BOOLEAN", number: "DOUBLE", string: "STRING", date: "DATE" },
    list: (items) => `ARRAY<${items}>`,
    group: (members) => `STRUCT<${members.map(([name, type]) => `${identifier(name)}: ${type}`).join(", ")}>`,
  }),
  bit: (truth) => `CAST(${truth} AS INT)`,
  bitsOf: (list, _, name, body) =>
    `COALESCE(aggregate(${list}, 1L, (b, ${name}) -> (b & -2L) | CAST(${body} AS BIGINT)), 2L)`,
  hasBits: (number, bits) => `((${number} & ${bits}L) <> 0)`,
  gather: (value) => `collect_list(${value})`,
  contains: (list, value) => `COALESCE(array_contains(${list}, ${value}), FALSE)`,
  textOf: (list, _, name, index, body) => `array_join(transform(${list}, ${lambda(`(${name}, ${index})`, body)}), '')`,
  place: (index) => `CAST(${index} AS STRING)`,
};
