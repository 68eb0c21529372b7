import type { FactSchema } from "../../../facts/schema.js";

/** The text of an expression, which stands by itself: in brackets, where it has several parts. */
export type Sql = string;

export const dialectNames: readonly DialectName[] = ["duckdb", "postgresql", "clickhouse", "spark", "trino"];

/** Which SQL is written, by the engine whose it is. */
export type DialectName = "duckdb" | "postgresql" | "clickhouse" | "spark" | "trino";

/** What engines write each in its own way. Facts that are not known are NULL, also where an engine has no NULL of that type by itself. */
export interface Dialect {
  readonly name: DialectName;
  /** Does it take names for the same that differ in capital letters? */
  readonly foldsCase: boolean;
  /** So many bytes of a name does it keep. */
  readonly longestName?: number;
  /**
   * What keeps a query inside another from being written into that, where an engine would do so and compute a column wherever it is named: a
   * value that may be another each time. What is asked of other columns still goes inside.
   */
  readonly fence?: Sql;
  /** The name of a table or a column, in quotes. */
  identifier(name: string): Sql;
  /** A text as a literal; none that the engine cannot hold. */
  text(value: string): Sql;
  /** A number that is no safe integer, as a double. */
  double(value: number): Sql;
  /** A day (`YYYY-MM-DD`) as dates among facts are held. */
  date(day: string): Sql;
  /** The day of the query in UTC, as dates among facts are held. */
  readonly today: Sql;
  /** The whole days from one date to another. */
  days(from: Sql, to: Sql): Sql;

  /** The type of the column, or the part of one, that holds a fact. */
  type(fact: FactSchema): Sql;
  /** A fact that is a column of the table. */
  column(table: Sql, name: string, fact: FactSchema): Sql;
  /** A fact of a group, by the way to it. */
  member(group: Sql, path: readonly string[], fact: FactSchema): Sql;
  /** An element of a list, which is a fact by itself. */
  element(name: string, fact: FactSchema): Sql;
  isNull(value: Sql): Sql;
  /** Does it tell a group that is not known from one of which no member is known? */
  readonly hasUnknownGroups: boolean;

  /** Is a value among some, of which there is one at least? NULL of NULL. */
  among(value: Sql, values: readonly Sql[]): Sql;
  /** A truth as the number 0 or 1, NULL of NULL. */
  bit(truth: Sql): Sql;
  /** A number as a double. */
  toDouble(value: Sql): Sql;

  /** The elements of a list of facts, computed one by one; NULL or empty where the list is NULL. */
  map(list: Sql, fact: FactSchema, name: string, body: Sql): Sql;
  /** The same where each element gives a list of numbers: all of them. */
  flatMap(list: Sql, fact: FactSchema, name: string, body: Sql): Sql;
  /**
   * The bits that are set in the numbers computed of the elements of a list of facts; 1 where there are no elements, 2 where the list is
   * NULL.
   */
  bitsOf(list: Sql, fact: FactSchema, name: string, body: Sql): Sql;
  /**
   * The bits that are in each of some numbers, of which conditions that hold flip some; an engine has it whose lambdas compute bits in less
   * time than truths.
   */
  commonBits?(numbers: readonly Flipped[]): Sql;
  /** Has a number any of these bits? */
  hasBits(number: Sql, bits: bigint): Sql;
  /** The elements of a list of facts that meet a condition, as such a list; NULL where it is NULL. */
  filter(list: Sql, fact: FactSchema, name: string, condition: Sql): Sql;
  /** All texts of a group of rows, as a list. */
  gather(text: Sql): Sql;
  /** Is a text in a list of texts? FALSE where either is NULL. */
  contains(list: Sql, text: Sql): Sql;
  /** Two texts, one behind the other; NULL where either is. */
  concat(one: Sql, other: Sql): Sql;
  /** The texts that the elements of a list of facts give, whose index has a name too, as one text; any, where the list is NULL. */
  textOf(list: Sql, fact: FactSchema, name: string, index: string, body: Sql): Sql;
  /** An index by its name, from 0, as a text. */
  place(index: string): Sql;
  /** The words of a text, which have spaces between them, as a list: each once, in the order of their code points. */
  words(text: Sql): Sql;
  /** A list of computed values. */
  list(items: readonly Sql[]): Sql;
  /** The item of a list of computed values at a place from 1. */
  item(list: Sql, place: number): Sql;
  /** The least of a list of numbers; NULL where there is none. */
  least(list: Sql): Sql;
  size(list: Sql): Sql;
  /** How many items of a list of numbers are this one. */
  countOf(list: Sql, number: number): Sql;
  /** An expression over a list of computed values, which is computed once. */
  let(name: string, list: Sql, body: Sql): Sql;
}

/** The bits of a number, and those that are flipped where a condition holds. */
export interface Flipped {
  readonly bits: bigint;
  /** One at least. */
  readonly flips: readonly (readonly [condition: Sql, bits: bigint])[];
}
