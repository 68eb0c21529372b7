import { checkChoice, ownOptions } from "../evaluate/options.js";
import { dayOf, isoDateOf, toInstant } from "../facts/dates.js";
import { noInstant } from "../facts/instant.js";
import { type Collector, toCollector } from "../json/collect.js";
import type { Dialect, DialectName, Sql } from "../logic/backends/sql/dialect.js";
import { isHeld } from "../logic/backends/sql/literals.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { dialects } from "./dialects.js";
import { checkNames } from "./names.js";
import { problem } from "./problem.js";

/** The name of a table; a list of names qualifies it, the schema first. */
export type TableName = string | readonly string[];

/** What every statement is written with. */
export interface TableOptions {
  /** The engine that reads it. */
  readonly dialect: DialectName;
  /** The table of the practices. */
  readonly table: TableName;
  /** Columns that name a practice, beside its facts: texts. Default: none. */
  readonly key?: string | readonly string[];
}

type Given = Readonly<Record<string, unknown>>;

/**
 * What the options say, of which there are `more` than those of every statement.
 *
 * @throws {@link OptionsError} with everything that is wrong with them.
 */
export function readTable(
  options: unknown,
  more: readonly string[] = [],
  check?: (given: Given, add: Collector["add"]) => void,
) {
  const { add, problems } = toCollector();
  const given = ownOptions(options, ["dialect", "table", "key", ...more], add);
  const dialect = dialectOf(given.dialect, add);
  const names = namesOf("/table", given.table, add);
  const keys = given.key === undefined ? [] : namesOf("/key", given.key, add);
  if (dialect !== undefined) for (const name of names) checkNames([name], "/table", dialect, add);
  check?.(given, add);
  if (problems().length > 0 || dialect === undefined) throw new OptionsError(problems());
  return { dialect, table: names.map(dialect.identifier).join("."), last: names.at(-1) ?? "", keys, given };
}

function dialectOf(given: unknown, add: Collector["add"]): Dialect | undefined {
  checkChoice("/dialect", given, [...dialects.keys()], add);
  return dialects.get(given as DialectName);
}

function namesOf(at: string, given: unknown, add: Collector["add"]): readonly string[] {
  if (!Array.isArray(given)) return checkName(given, at, add) ? [given] : [];
  const names: readonly unknown[] = [...given];
  if (names.length === 0) add(() => problem("too-few", at, { found: shown(given) }));
  return names.filter((name, i): name is string => checkName(name, `${at}/${i}`, add));
}

/** Tells of what is no name: no engine takes an empty one, and a null character would end it. */
export function checkName(name: unknown, at: string, add: Collector["add"]): name is string {
  if (typeof name !== "string") {
    add(() => problem("wrong-type", at, { found: shown(name), expected: ["string"] }));
    return false;
  }
  if (name === "") add(() => problem("wrong-format", at, { found: shown(name), expected: "text" }));
  else if (!isHeld(name)) add(() => problem("no-character", at, { found: shown(name) }));
  else return true;
  return false;
}

/** Tells what is wrong with what is asked for beside the outcomes. */
export function checkSqlOptions({ now, score, missing, waivers, key }: Given, add: Collector["add"]): void {
  if (now !== undefined && toInstant(now) === undefined) add(() => noInstant(now));
  for (const [name, value] of Object.entries({ score, missing })) {
    if (value === undefined || typeof value === "boolean") continue;
    add(() => problem("wrong-type", `/${name}`, { found: shown(value), expected: ["boolean"] }));
  }
  if (waivers === undefined) return;
  namesOf("/waivers", waivers, add);
  if (key === undefined) add(() => problem("waivers-without-key", "/waivers", {}));
}

/** The table of waivers, which was checked. */
export function waiversOf({ waivers }: Given, { identifier }: Dialect): Sql | undefined {
  return waivers === undefined ? undefined : [waivers as string | string[]].flat().map(identifier).join(".");
}

/** The day of an instant, which was checked, as dates among facts are held; the day of the query where none is given. */
export function todayOf(now: unknown, dialect: Dialect): Sql {
  const instant = now === undefined ? undefined : toInstant(now);
  return instant === undefined ? dialect.today : dialect.date(isoDateOf(dayOf(instant)));
}
