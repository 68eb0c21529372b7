import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { weight } from "../evaluate/score.js";
import { factsOf } from "../facts/schema.js";
import type { Severity } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import type { Dialect, Sql } from "../logic/backends/sql/dialect.js";
import { Unsayable } from "../logic/backends/sql/unsayable.js";
import { PackError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { checkNames } from "./names.js";
import { readTable, type TableOptions, todayOf } from "./options.js";
import { problem } from "./problem.js";
import { rulesOf, scopeOf, truthsOf } from "./rules.js";
import { type Judged, outcomesOver } from "./statement.js";

/** How the outcomes of a pack are asked for. */
export interface SqlOptions extends TableOptions {
  /** The instant of the evaluation; default: the day of each query, in UTC. */
  readonly now?: Date | string;
  /** Adds the bounds of the score, as the columns `score_low` and `score_high`. */
  readonly score?: boolean;
}

export function toSql(pack: CompiledPack, options: SqlOptions): string {
  return unpolluted(() => {
    assertPack(pack);
    const { dialect, table, keys, given } = readTable(options, ["now", "score"]);
    const today = todayOf(given.now, dialect);
    const facts = factsOf(pack.definition);
    const { add, problems } = toCollector();
    const rules = rulesOf(pack);
    checkNames([...keys, ...rules.map(({ id }) => id)], "/rules", dialect, add);
    const scope = scopeOf(facts, keys, dialect, today);
    const judged = rules.map((rule, i): Judged => {
      try {
        return { id: rule.id, truths: truthsOf(rule, scope) };
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error;
        const params = { rule: rule.id, operator: error.operator, dialect: dialect.name };
        add(() => problem("no-such-sql", `/rules/${i}/logic`, params));
        return { id: rule.id, truths: [] };
      }
    });
    if (problems().length > 0) throw new PackError(problems());
    const verdicts = outcomesOver(table, keys, judged, scope);
    return given.score === true ? scored(verdicts, pack, dialect) : verdicts;
  });
}

function scored(verdicts: Sql, { definition }: CompiledPack, dialect: Dialect): Sql {
  const sum = (outcomes: readonly string[]) =>
    definition.rules
      .map(({ id, severity }) => {
        const column = `v.${dialect.identifier(id)}`;
        const is = outcomes.map((outcome) => `${column} = '${outcome}'`).join(" OR ");
        return `CASE WHEN ${is} THEN ${weight[severity as Severity]} ELSE 0 END`;
      })
      .join(" + ");
  const all = `(${sum(["pass", "fail", "unknown"])})`;
  const share = (part: Sql) => `CASE WHEN ${all} = 0 THEN 100 ELSE ${dialect.toDouble(`100 * (${part})`)} / ${all} END`;
  return [
    "SELECT v.*,",
    `  ${share(sum(["pass"]))} AS score_low,`,
    `  ${share(sum(["pass", "unknown"]))} AS score_high`,
    `FROM (\n${verdicts}\n) AS v`,
  ].join("\n");
}
