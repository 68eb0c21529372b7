import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { outcomeCodes } from "../../src/engine/compiled-pack.js";
import { backends } from "../../src/engine/general.js";
import { compilationOf, toVerdict } from "../../src/engine/rule.js";
import { factsOf } from "../../src/facts/schema.js";
import type { Parameter } from "../../src/generated/schemas.js";
import { duckdb } from "../../src/logic/backends/sql/dialects/duckdb.js";
import { toSheet } from "../../src/logic/sheet.js";
import { toSql } from "../../src/sql/index.js";
import { type SqlRule, scopeOf, truthsOf } from "../../src/sql/rules.js";
import { outcomesOver } from "../../src/sql/statement.js";
import { runs } from "../support/arbitraries.js";
import { conditionFacts, parametersOfRule, rulesOfConditions } from "../support/conditions.js";
import { macsf } from "../support/macsf.js";
import { randomFacts } from "../support/random-facts.js";
import { type Tables, tableOf } from "../support/sql-rows.js";
import { today } from "../support/stock.js";

const now = "2026-01-31";
/** So many rules at once: an engine reads a statement once for all of them. */
const together = 20;
const packs = Math.max(1, Math.round(runs.numRuns / 200));

describe("the outcomes in DuckDB are those of JavaScript", () => {
  const facts = randomFacts(conditionFacts, 300, 0.2, runs.seed);
  let table: Tables;
  beforeAll(async () => {
    table = await tableOf(conditionFacts, facts);
  });

  test(`of ${packs} packs made up at random`, { timeout: 3_600_000 }, async () => {
    const rule = fc.tuple(rulesOfConditions(), parametersOfRule);
    const pack = fc.array(rule, { minLength: together, maxLength: together });
    await fc.assert(
      fc.asyncProperty(pack, async (rules) => {
        const named = rules.map(
          ([conditions, parameters], i): SqlRule => ({
            id: `rule-${i}`,
            conditions,
            parameters,
            isDisabled: false,
            weight: 1,
          }),
        );
        expect(differences(named, facts, await table.rows(statementOf(named)))).toEqual([]);
      }),
      { ...runs, numRuns: packs },
    );
  });
});

test("the outcomes of macsf in DuckDB are those of JavaScript", async () => {
  const facts = randomFacts(factsOf(macsf.definition), 2000, 0.2, runs.seed);
  const table = await tableOf(factsOf(macsf.definition), facts);
  const rows = await table.rows(toSql(macsf, { dialect: "duckdb", table: "facts", now }));
  expect(rows).toEqual(facts.map((one) => macsf.outcomesByRule(one, now)));
});

function statementOf(rules: readonly SqlRule[]): string {
  const scope = scopeOf(conditionFacts, [], duckdb, duckdb.date(now));
  const judged = rules.map((rule) => ({ id: rule.id, weight: 1, truths: truthsOf(rule, scope) }));
  const passes = scope.passes === undefined ? [] : [scope.passes];
  return outcomesOver({ table: "facts", keys: [], rules: judged, scope, passes });
}

/** Where the rows of an engine are others than the closures say. */
function differences(
  rules: readonly SqlRule[],
  facts: readonly object[],
  rows: readonly Record<string, unknown>[],
): unknown[] {
  expect(rows).toHaveLength(facts.length);
  return rules.flatMap(({ id, conditions, parameters }) => {
    const declared = Object.entries(parameters).map(([name, value]) => [name, { value } as Parameter]);
    const sheet = toSheet();
    const rule = { parameters: Object.fromEntries(declared) };
    const verdict = toVerdict(conditions, compilationOf(rule, conditionFacts, backends, sheet));
    return facts.flatMap((given, row) => {
      const expected = outcomeCodes[verdict(sheet.read(given), { today, facts: given }) as 0 | 1 | 2 | 3];
      const found = rows[row]?.[id];
      return found === expected ? [] : [{ conditions, parameters, given, expected, found }];
    });
  });
}
