import { ownOptions } from "../evaluate/options.js";
import { dayOf, isoDateOf, toInstant } from "../facts/dates.js";
import { noInstant } from "../facts/instant.js";
import { type Collector, toCollector } from "../json/collect.js";
import type { Dialect, DialectName, Sql } from "../logic/backends/sql/dialect.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { dialects } from "./dialects.js";
import { problem } from "./problem.js";

/** The name of a table; a list of names qualifies it, the schema first. */
export type TableName = string | readonly string[];

/** What every statement is written with. */
export interface TableOptions {
  readonly dialect: DialectName;
  readonly table: TableName;
  /** Columns that name a practice, beside its facts: texts. Default: none. */
  readonly key?: string | readonly string[];
}

export interface Table {
  readonly dialect: Dialect;
  readonly table: Sql;
  readonly keys: readonly string[];
}

/** @throws {@link OptionsError} with everything that is wrong with them. */
export function readTable(options: unknown, more: readonly string[] = []) {
  const { add, problems } = toCollector();
  const given = ownOptions(options, ["dialect", "table", "key", ...more], add);
  const dialect = dialectOf(given.dialect, add);
  const names = namesOf("/table", given.table, add);
  const keys = given.key === undefined ? [] : namesOf("/key", given.key, add);
  if (problems().length > 0 || dialect === undefined) throw new OptionsError(problems());
  return { dialect, table: names.map(dialect.identifier).join("."), keys, given };
}

function dialectOf(given: unknown, add: Collector["add"]): Dialect | undefined {
  const dialect = dialects.get(given as DialectName);
  if (dialect !== undefined) return dialect;
  const allowed = [...dialects.keys()];
  add(() => {
    const near = typeof given === "string" ? nearest(given, allowed) : undefined;
    return problem("impossible-value", "/dialect", { found: shown(given), allowed, near });
  });
  return undefined;
}

function namesOf(at: string, given: unknown, add: Collector["add"]): readonly string[] {
  const names: readonly unknown[] = Array.isArray(given) ? [...given] : [given];
  const wrong = names.length === 0 ? [given] : names.filter((name) => typeof name !== "string" || !isName(name));
  for (const name of wrong) {
    add(() => problem("wrong-format", at, { found: shown(name), expected: "text" }));
  }
  return wrong.length > 0 ? [] : (names as string[]);
}

/** No engine takes an empty name, and a null character would end it. */
function isName(name: string): boolean {
  return name !== "" && !name.includes("\0");
}

/** What is asked for beside the outcomes. @throws {@link OptionsError} with everything that is wrong with it. */
export function readSqlOptions(given: Readonly<Record<string, unknown>>, keys: readonly string[], dialect: Dialect) {
  const { add, problems } = toCollector();
  const { score = false, waivers } = given;
  if (typeof score !== "boolean") {
    add(() => problem("wrong-type", "/score", { found: shown(score), expected: ["boolean"] }));
  }
  const names = waivers === undefined ? undefined : namesOf("/waivers", waivers, add);
  if (waivers !== undefined && keys.length === 0) {
    add(() => problem("waivers-without-key", "/waivers", {}));
  }
  if (problems().length > 0) throw new OptionsError(problems());
  return { score: score === true, waivers: names?.map(dialect.identifier).join(".") };
}

/** The day of an instant as dates among facts are held; the day of the query where none is given. */
export function todayOf(now: unknown, dialect: Dialect): Sql {
  if (now === undefined) return dialect.today;
  const instant = toInstant(now);
  if (instant === undefined) throw new OptionsError([noInstant(now)]);
  return dialect.date(isoDateOf(dayOf(instant)));
}
