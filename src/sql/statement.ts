import type { Sql } from "../logic/backends/sql/dialect.js";
import { joined, type Pointers } from "../logic/backends/sql/missing/place.js";
import type { Passes, Scope } from "../logic/backends/sql/scope.js";
import { lackedBy, outcomeOf, weightsOf } from "./rules.js";
import { type Waived, withWaivers } from "./waivers.js";

/** A column of a SELECT, with its name. */
type Column = readonly [name: string, Sql];

/** A rule, and the truths that it comes down to; also without the items that are excused. */
export interface Judged {
  readonly id: string;
  readonly weight: number;
  readonly truths: readonly Sql[];
  readonly withoutItems?: readonly Sql[] | undefined;
  /** What each of its truths lacks. */
  readonly missing?: readonly Pointers[] | undefined;
}

/** What a statement is made of. */
export interface Asking {
  readonly table: Sql;
  readonly keys: readonly string[];
  readonly rules: readonly Judged[];
  readonly scope: Scope;
  /** What is asked of the elements of lists. */
  readonly passes: readonly Passes[];
  /** The table of waivers, and what they excuse. */
  readonly waivers?: { readonly table: Sql; readonly waived: Waived } | undefined;
  readonly score?: boolean | undefined;
  readonly missing?: boolean | undefined;
}

/**
 * The outcomes of rules over a table, in steps, each a SELECT from the one before: what each practice is excused; what is asked of the
 * elements of each list, as bits of a number; the truths of the rules; their outcomes.
 */
export function outcomesOver({ table, keys, rules, scope, passes, waivers, score, missing }: Asking): Sql {
  const { dialect, fresh } = scope;
  const at = (name: string) => `${scope.table}.${dialect.identifier(name)}`;
  const asIs = (names: readonly string[]) => names.map((name): Column => [name, at(name)]);
  const named = rules.map((rule) => ({ ...rule, ...columnsOf(rule) }));
  const facts = [...new Set([...keys, ...scope.reads])];
  const excused = waivers === undefined ? [] : [waivers.waived.column];
  const source =
    waivers === undefined ? table : `(\n${withWaivers(table, waivers.table, keys, facts, waivers.waived, scope)}\n)`;
  const answers = passes.flatMap(({ columns }) => columns());
  const listed = answers.length === 0 ? source : inner([...asIs([...facts, ...excused]), ...answers], source);
  const truths = named.flatMap((one) => [...one.own, ...one.without]);
  const read = missing === true ? [...facts, ...answers.map(([name]) => name)] : keys;
  const judged = inner([...asIs([...read, ...excused]), ...truths], listed);
  const outcomes = named.map(({ id, own, without }): Column => [id, waivedOr(id, namesIn(own), namesIn(without))]);
  const more = [...(score === true ? scores() : []), ...(missing === true ? [lacked()] : [])];
  return select([...asIs(keys), ...outcomes, ...more], judged);

  function columnsOf({ truths, withoutItems = [] }: Judged) {
    const name = (sql: Sql): Column => [fresh(), sql];
    return { own: truths.map(name), without: withoutItems.map(name) };
  }

  function namesIn(columns: readonly Column[]): Sql[] {
    return columns.map(([name]) => at(name));
  }

  function waivedOr(id: string, own: readonly Sql[], without: readonly Sql[]): Sql {
    const outcome = outcomeOf(own);
    if (waivers === undefined || own.length === 0) return outcome;
    const isOpen = `${outcome} IN ('fail', 'unknown')`;
    const isClosed = without.length === 0 ? "" : ` OR ${outcomeOf(without)} IN ('pass', 'not-applicable')`;
    return `CASE WHEN ${isOpen} AND (${waivers.waived.covers(id)}${isClosed}) THEN 'waived' ELSE ${outcome} END`;
  }

  /** A waiver changes no fact, so that a waived rule counts as what it is. */
  function scores(): Column[] {
    const weights = named.map(({ own, weight }) => weightsOf(namesIn(own), weight));
    const [all, met, most] = (["all", "met", "most"] as const).map(
      (which) => `(${weights.map((one) => one[which]).join(" + ")})`,
    ) as [Sql, Sql, Sql];
    const share = (part: Sql) => `CASE WHEN ${all} = 0 THEN 100 ELSE ${dialect.toDouble(`100 * ${part}`)} / ${all} END`;
    return [
      ["score_low", share(met)],
      ["score_high", share(most)],
    ];
  }

  function lacked(): Column {
    const pointers = named.flatMap(({ own, missing = [] }) => lackedBy(namesIn(own), missing));
    return ["missing", dialect.words(joined(pointers))];
  }

  function select(columns: readonly Column[], from: Sql): Sql {
    const lines = columns.map(([name, sql]) => `  ${sql} AS ${dialect.identifier(name)}`);
    return `SELECT\n${lines.join(",\n")}\nFROM ${from} AS ${scope.table}`;
  }

  function inner(columns: readonly Column[], from: Sql): Sql {
    const fence = dialect.fence === undefined ? [] : [[fresh(), dialect.fence] as const];
    return `(\n${select([...columns, ...fence], from)}\n)`;
  }
}
