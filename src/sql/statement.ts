import type { Sql } from "../logic/backends/sql/dialect.js";
import type { Scope } from "../logic/backends/sql/scope.js";
import { outcomeOf } from "./rules.js";

/** A column of a SELECT, with its name. */
type Column = readonly [name: string, Sql];

/** A rule, and the truths that it comes down to. */
export interface Judged {
  readonly id: string;
  readonly truths: readonly Sql[];
}

/**
 * The outcomes of rules over a table, in three steps, each a SELECT from the one before: what is asked of the elements of each list, as
 * bits of a number; the truths of the rules; their outcomes.
 */
export function outcomesOver(table: Sql, keys: readonly string[], rules: readonly Judged[], scope: Scope): Sql {
  const { dialect, fresh } = scope;
  const named = rules.map(({ id, truths }) => ({ id, truths: truths.map((sql): Column => [fresh(), sql]) }));
  const passes = scope.passes?.columns() ?? [];
  const own = keys.map((key): Column => [key, `${scope.table}.${dialect.identifier(key)}`]);
  const listed = passes.length === 0 ? table : `(\n${select([[undefined, `${scope.table}.*`], ...passes], table)}\n)`;
  const truths = select([...own, ...named.flatMap((one) => one.truths)], listed);
  const outcomes = named.map(
    ({ id, truths }): Column => [id, outcomeOf(truths.map(([name]) => `${scope.table}.${dialect.identifier(name)}`))],
  );
  return select([...own, ...outcomes], `(\n${truths}\n)`);

  function select(columns: readonly (readonly [string | undefined, Sql])[], from: Sql): Sql {
    const lines = columns.map(([name, sql]) => (name === undefined ? sql : `${sql} AS ${dialect.identifier(name)}`));
    return `SELECT\n${lines.map((line) => `  ${line}`).join(",\n")}\nFROM ${from} AS ${scope.table}`;
  }
}
