import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { listsRead } from "../evaluate/items.js";
import { factsOf } from "../facts/schema.js";
import { toCollector } from "../json/collect.js";
import { toPasses } from "../logic/backends/sql/passes.js";
import type { Scope } from "../logic/backends/sql/scope.js";
import { Unsayable } from "../logic/backends/sql/unsayable.js";
import { PackError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { checkFacts, checkNames } from "./names.js";
import { checkSqlOptions, readTable, type TableName, type TableOptions, todayOf, waiversOf } from "./options.js";
import { problem } from "./problem.js";
import { missingOf, rulesOf, type SqlRule, scopeOf, truthsOf } from "./rules.js";
import { type Judged, outcomesOver } from "./statement.js";
import { toWaived } from "./waivers.js";

/** How the outcomes of a pack are asked for. */
export interface SqlOptions extends TableOptions {
  /** The instant of the evaluation; default: the day of each query, in UTC. */
  readonly now?: Date | string;
  /** Adds the bounds of the score, as the columns `score_low` and `score_high`. */
  readonly score?: boolean;
  /**
   * Adds the facts that are missing and matter, as the last column `missing`: a list of JSON Pointers (RFC 6901), each once, in the order of
   * their code points.
   */
  readonly missing?: boolean;
  /**
   * The table of waivers, as {@link toDdl} makes it: a rule that fails or is unknown is `waived` where one in force excuses it, or the items
   * without which it would pass. It takes a `key`, by which it is joined.
   */
  readonly waivers?: TableName;
}

/**
 * Writes a pack as one SELECT over a table of practices: a row for each practice, a column for each rule, called by its id, which holds
 * `pass`, `fail`, `unknown` or `not-applicable`. These are the outcomes of `outcomesByRule`: a fact that is NULL is not known, and no
 * aggregate of an engine leaves it out.
 *
 * The table is as {@link toDdl} makes it; it may have other columns, and their order does not matter.
 *
 * @param pack - The pack.
 * @param options - The dialect, the table, the columns that name a practice, the instant, and whether scores are wanted.
 * @returns One statement, without a semicolon, so that it goes into a view, an `INSERT` or another query.
 * @throws `OptionsError` with everything that is wrong with the options.
 * @throws `PackError` with everything that the dialect cannot say, by rule and operator, and all names that the engine takes for others.
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { toSql } from "hygie/sql";
 *
 * const query = toSql(macsf, { dialect: "postgresql", table: "practices", key: "id", now: "2026-01-31", score: true });
 * query.includes('AS "device-auto-lock"'); //=> true
 * query.includes("DATE '2026-01-31'"); //=> true
 * ```
 */
export function toSql(pack: CompiledPack, options: SqlOptions): string {
  return unpolluted(() => {
    assertPack(pack);
    const { dialect, table, keys, given } = readTable(options, ["now", "score", "missing", "waivers"], checkSqlOptions);
    const [score, missing] = [given.score === true, given.missing === true];
    const waivers = waiversOf(given, dialect);
    const facts = factsOf(pack.definition);
    const { add, problems } = toCollector();
    const rules = rulesOf(pack);
    checkFacts(facts, "/facts", "", dialect, add);
    const more = [...(score ? ["score_low", "score_high"] : []), ...(missing ? ["missing"] : [])];
    checkNames([...keys, ...more, ...rules.map(({ id }) => id)], "/rules", dialect, add);
    const scope = scopeOf(facts, keys, dialect, todayOf(given.now, dialect));
    const waived = waivers === undefined ? undefined : toWaived(scope);
    const passes = scope.passes === undefined ? [] : [scope.passes];
    const judged = rules.map((rule, i): Judged => {
      const { id, weight } = rule;
      try {
        const truths = truthsOf(rule, scope);
        const own = { id, weight, truths, missing: missing ? missingOf(rule, scope) : undefined };
        if (waived === undefined || !readsItems(rule, scope)) return own;
        const excusing = waived.without(id, scope);
        const without = { ...excusing, passes: toPasses(excusing) };
        passes.push(without.passes);
        return { ...own, withoutItems: truthsOf(rule, without) };
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error;
        const params = { rule: id, operator: error.operator, dialect: dialect.name };
        add(() => problem("no-such-sql", `/rules/${i}/logic`, params));
        return { id, weight, truths: [] };
      }
    });
    if (problems().length > 0) throw new PackError(problems());
    return outcomesOver({
      ...{ table, keys, rules: judged, scope, passes, score, missing },
      ...(waivers === undefined || waived === undefined ? {} : { waivers: { table: waivers, waived } }),
    });
  });
}

/** Does a rule read lists whose items have ids, so that a waiver may excuse one of them? */
function readsItems({ conditions }: SqlRule, { facts }: Scope): boolean {
  return listsRead(conditions, facts).length > 0;
}
