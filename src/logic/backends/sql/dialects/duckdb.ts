import type { Dialect, Sql } from "../dialect.js";
import { doubled, nested, typesIn } from "./shared.js";

const identifier = (name: string) => doubled(name, '"');
const text = (value: string) => doubled(value, "'");
const lambda = (name: string, body: Sql) => `lambda ${name}: ${body}`;

/** DuckDB from 1.3 on, whose lambdas are written so. */
export const duckdb: Dialect = {
  name: "duckdb",
  foldsCase: true,
  ...nested,
  identifier,
  text,
  double: (value) => `CAST(${value} AS DOUBLE)`,
  today: "CAST(make_timestamp(epoch_us(now())) AS DATE)",
  days: (from, to) => `date_diff('day', ${from}, ${to})`,
  type: typesIn({
    scalars: { boolean: "BOOLEAN", number: "DOUBLE", string: "VARCHAR", date: "DATE" },
    list: (items) => `${items}[]`,
    group: (members) => `STRUCT(${members.map(([name, type]) => `${identifier(name)} ${type}`).join(", ")})`,
  }),
  column: (table, name) => `${table}.${identifier(name)}`,
  member: (group, path) => path.reduce((sql, name) => `struct_extract(${sql}, ${text(name)})`, group),
  bit: (truth) => `CAST(${truth} AS TINYINT)`,
  map: (list, _, name, body) => `list_transform(${list}, ${lambda(name, body)})`,
  flatMap: (list, _, name, body) => `flatten(list_transform(${list}, ${lambda(name, body)}))`,
  bitsOf: (list, _, name, body) =>
    `COALESCE(list_bit_or(list_transform(${list}, ${lambda(name, body)})), CASE WHEN ${list} IS NULL THEN 2 ELSE 1 END)`,
  commonBits: (numbers) =>
    numbers
      .map(({ bits, flips }) => {
        const one = (condition: Sql, flipped: bigint, from: bigint) =>
          `CASE WHEN ${condition} THEN ${flipped ^ from} ELSE ${from} END`;
        return flips
          .map(([condition, flipped], i) => one(condition, flipped, i === 0 ? bits : 0n))
          .reduce((all, flip) => `xor(${all}, ${flip})`);
      })
      .join(" & "),
  hasBits: (number, bits) => `((${number} & ${bits}) <> 0)`,
  filter: (list, _, name, condition) => `list_filter(${list}, ${lambda(name, condition)})`,
  gather: (value) => `list(${value})`,
  contains: (list, value) => `COALESCE(list_contains(${list}, ${value}), FALSE)`,
  textOf: (list, _, name, index, body) =>
    `COALESCE(array_to_string(list_transform(${list}, ${lambda(`${name}, ${index}`, body)}), ''), '')`,
  place: (index) => `CAST(${index} - 1 AS VARCHAR)`,
  words: (all) => `list_sort(list_distinct(list_filter(string_split(${all}, ' '), ${lambda("t", "t <> ''")})))`,
  list: (items) => `[${items.join(", ")}]`,
  item: (list, place) => `list_extract(${list}, ${place})`,
  least: (list) => `list_min(${list})`,
  size: (list) => `len(${list})`,
  countOf: (list, number) => `len(list_filter(${list}, ${lambda("n", `n = ${number}`)}))`,
  let: (name, list, body) => `list_extract(list_transform([${list}], ${lambda(name, body)}), 1)`,
};
