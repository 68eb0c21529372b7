import type { FactSchema } from "../../../../facts/schema.js";
import type { Dialect, Sql } from "../dialect.js";
import { escaped, typesIn } from "./shared.js";

const identifier = (name: string) => escaped(name, "`");
const text = (value: string) => escaped(value, "'");
const lambda = (name: string, body: Sql) => `${name} -> ${body}`;
/** The calendar of its dates begins in 1900, that of this function in the year 1. */
const dayNumber = (date: Sql) => `toModifiedJulianDayOrNull(${date})`;

const type = typesIn({
  scalars: {
    boolean: "Nullable(Bool)",
    number: "Nullable(Float64)",
    string: "Nullable(String)",
    date: "Nullable(String)",
  },
  list: (items) => `Variant(Array(${items}))`,
  group: (members) => `Tuple(${members.map(([name, of]) => `${identifier(name)} ${of}`).join(", ")})`,
});

/** The elements of a list, none of one that is NULL. */
function elements(list: Sql, fact: FactSchema): Sql {
  const items = fact.items === undefined ? "Nullable(Bool)" : type(fact.items);
  return `variantElement(${list}, ${text(`Array(${items})`)})`;
}

/**
 * ClickHouse from 25.3 on. Its arrays cannot be NULL, and a Variant of one can; its tuples cannot either, so that a group is known
 * by its members alone.
 */
export const clickhouse: Dialect = {
  name: "clickhouse",
  foldsCase: false,
  identifier,
  text,
  double: (value) => `toFloat64(${value})`,
  date: (day) => `'${day}'`,
  today: "toString(toDate(now('UTC')))",
  days: (from, to) => `(${dayNumber(to)} - ${dayNumber(from)})`,
  type,
  column: (table, name) => `${table}.${identifier(name)}`,
  member: (group, path) => path.reduce((sql, name) => `tupleElement(${sql}, ${text(name)})`, group),
  element: (name) => name,
  hasUnknownGroups: false,
  isNull: (value) => `${value} IS NULL`,
  // Its IN is false of NULL.
  among: (value, values) => `(${values.map((one) => `${value} = ${one}`).join(" OR ")})`,
  bit: (truth) => `toInt8(${truth})`,
  toDouble: (value) => `toFloat64(${value})`,
  map: (list, fact, name, body) => `arrayMap(${lambda(name, body)}, ${elements(list, fact)})`,
  flatMap: (list, fact, name, body) => `arrayFlatten(arrayMap(${lambda(name, body)}, ${elements(list, fact)}))`,
  bitsOf: (list, fact, name, body) => {
    const numbers = `arrayMap(${lambda(name, `toInt64(${body})`)}, ${elements(list, fact)})`;
    return `COALESCE(arrayReduce('groupBitOrOrNull', ${numbers}), CASE WHEN ${list} IS NULL THEN 2 ELSE 1 END)`;
  },
  hasBits: (number, bits) => `(bitAnd(${number}, ${bits}) <> 0)`,
  filter: (list, fact, name, condition) => {
    const some = `arrayFilter(${lambda(name, condition)}, ${elements(list, fact)})`;
    return `CASE WHEN ${list} IS NULL THEN NULL ELSE CAST(${some} AS ${type(fact)}) END`;
  },
  gather: (value) => `groupArray(${value})`,
  contains: (list, value) => `COALESCE(has(${list}, ${value}), FALSE)`,
  concat: (one, other) => `concat(${one}, ${other})`,
  textOf: (list, fact, name, index, body) => {
    const all = elements(list, fact);
    return `arrayStringConcat(arrayMap(${lambda(`(${name}, ${index})`, body)}, ${all}, arrayEnumerate(${all})))`;
  },
  place: (index) => `toString(${index} - 1)`,
  words: (all) => `arraySort(arrayDistinct(arrayFilter(${lambda("t", "t <> ''")}, splitByChar(' ', ${all}))))`,
  list: (items) => `[${items.join(", ")}]`,
  item: (list, place) => `arrayElement(${list}, ${place})`,
  least: (list) => `arrayReduce('minOrNull', ${list})`,
  size: (list) => `length(${list})`,
  countOf: (list, number) => `countEqual(${list}, ${number})`,
  let: (name, list, body) => `arrayElement(arrayMap(${lambda(name, body)}, [${list}]), 1)`,
};
