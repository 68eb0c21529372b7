import type { Dialect, Sql } from "../dialect.js";
import { arrays, doubled, nested, typesIn } from "./shared.js";

const identifier = (name: string) => doubled(name, '"');

export const trino: Dialect = {
  name: "trino",
  foldsCase: true,
  ...nested,
  ...arrays(
    identifier,
    (items) => `ARRAY[${items.join(", ")}]`,
    (all) => `cardinality(${all})`,
  ),
  identifier,
  text: (value) => doubled(value, "'"),
  double: (value) => `DOUBLE '${value}'`,
  today: "CAST(current_timestamp AT TIME ZONE 'UTC' AS DATE)",
  days: (from, to) => `date_diff('day', ${from}, ${to})`,
  type: typesIn({
    scalars: { boolean: "BOOLEAN", number: "DOUBLE", string: "VARCHAR", date: "DATE" },
    list: (items) => `ARRAY(${items})`,
    group: (members) => `ROW(${members.map(([name, type]) => `${identifier(name)} ${type}`).join(", ")})`,
  }),
  bit: (truth) => `CAST(${truth} AS INTEGER)`,
  bitsOf: (list, _, name, body) =>
    `COALESCE(reduce(${list}, BIGINT '1', (b, ${name}) -> bitwise_or(bitwise_and(b, -2), CAST(${body} AS BIGINT)), b -> b), 2)`,
  hasBits: (number, bits) => `(bitwise_and(${number}, ${bits}) <> 0)`,
  gather: (value) => `array_agg(${value})`,
  contains: (list, value) => `COALESCE(contains(${list}, ${value}), FALSE)`,
  textOf: (list, _, name, index, body) => {
    const row = (n: Sql, text: Sql) => `CAST(ROW(${n}, ${text}) AS ROW(n BIGINT, t VARCHAR))`;
    const next = row(`${index}.n + 1`, `concat(${index}.t, ${body})`);
    return `reduce(${list}, ${row("0", "''")}, (${index}, ${name}) -> ${next}, s -> s.t)`;
  },
  place: (index) => `CAST(${index}.n AS VARCHAR)`,
};
