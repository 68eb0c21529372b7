import type { Sql } from "../logic/backends/sql/dialect.js";
import type { Scope } from "../logic/backends/sql/scope.js";

/** The columns of a table of waivers behind the key of the practice: each row excuses a rule, or one item under it. */
export const waiverColumns = [
  { name: "rule_id", fact: { type: "string" } },
  { name: "item", fact: { type: "string" } },
  { name: "starts_on", fact: { type: "string", format: "date" } },
  { name: "expires_on", fact: { type: "string", format: "date" } },
] as const;

/** What a practice is excused: rules by their ids, items by that of the rule and their own. */
export interface Waived {
  readonly column: string;
  /** Is the rule excused as a whole? */
  readonly covers: (rule: string) => Sql;
  /** The scope in which the items that are excused under a rule are not there. */
  readonly without: (rule: string, scope: Scope) => Scope;
}

export function toWaived(scope: Scope): Waived {
  const { dialect, table, fresh } = scope;
  const column = fresh();
  const list = `${table}.${dialect.identifier(column)}`;
  return {
    column,
    covers: (rule) => dialect.contains(list, dialect.text(rule)),
    without: (rule, around) => ({
      ...around,
      excusing: (items, fact) => {
        const name = fresh();
        const id = dialect.member(name, ["id"], fact.items?.properties?.id ?? fact);
        const isExcused = dialect.contains(list, dialect.concat(dialect.text(`${rule}/`), id));
        return dialect.filter(items, fact, name, `NOT ${isExcused}`);
      },
    }),
  };
}

/** A table with a column more: what each practice is excused by the waivers in force on the day. */
export function withWaivers(
  table: Sql,
  waivers: Sql,
  keys: readonly string[],
  columns: readonly string[],
  { column }: Waived,
  { dialect, today, fresh }: Scope,
): Sql {
  const [facts, inForce, waiver] = [fresh(), fresh(), fresh()];
  const of = (alias: string, name: string) => `${alias}.${dialect.identifier(name)}`;
  const named = dialect.concat(of(waiver, "rule_id"), `COALESCE(${dialect.concat("'/'", of(waiver, "item"))}, '')`);
  const day = (name: string) => of(waiver, name);
  return [
    `SELECT ${columns.map((name) => of(facts, name)).join(", ")}, ${of(inForce, column)}`,
    `FROM ${table} AS ${facts}`,
    "LEFT JOIN (",
    `SELECT ${keys.map((key) => of(waiver, key)).join(", ")}, ${dialect.gather(named)} AS ${dialect.identifier(column)}`,
    `FROM ${waivers} AS ${waiver}`,
    `WHERE ${day("expires_on")} >= ${today} AND (${day("starts_on")} IS NULL OR ${day("starts_on")} <= ${today})`,
    `GROUP BY ${keys.map((key) => of(waiver, key)).join(", ")}`,
    `) AS ${inForce} ON ${keys.map((key) => `${of(facts, key)} = ${of(inForce, key)}`).join(" AND ")}`,
  ].join("\n");
}
