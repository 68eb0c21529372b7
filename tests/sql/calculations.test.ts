import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { loadPack } from "../../src/index.js";
import { toSql } from "../../src/sql/index.js";
import { runs } from "../support/arbitraries.js";
import { calculations, packOfCalculations } from "../support/calculations.js";
import { smallPack } from "../support/pack.js";
import { randomFacts } from "../support/random-facts.js";
import { tableOf } from "../support/sql-rows.js";

const now = "2026-01-31";

test("what is calculated in DuckDB is what JavaScript calculates", { timeout: 600_000 }, async () => {
  const facts = randomFacts(factsOf(loadPack(smallPack()).definition), 300, 0.25, runs.seed);
  const table = await tableOf(factsOf(loadPack(smallPack()).definition), facts);
  const said = { rules: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(calculations, { minLength: 20, maxLength: 20 }), async (conditions) => {
      const pack = packOfCalculations(conditions);
      const { rules } = pack.definition;
      said.rules += rules.length - 1;
      const rows = await table.rows(toSql(pack, { dialect: "duckdb", table: "facts", now }));
      const wrong = facts.findIndex((one, row) => {
        const expected = pack.outcomesByRule(one, now);
        return pack.ruleIds.some((id) => rows[row]?.[id] !== expected[id]);
      });
      const of = (row: number) =>
        pack.ruleIds.filter((id) => rows[row]?.[id] !== pack.outcomesByRule(facts[row], now)[id]);
      const told =
        wrong < 0 ? [] : of(wrong).map((id) => [rules.find((one) => one.id === id)?.logic, rows[wrong]?.[id]]);
      expect([told, facts[wrong]]).toEqual([[], undefined]);
    }),
    { ...runs, numRuns: Math.max(10, Math.round(runs.numRuns / 300)) },
  );
  expect(said.rules).toBeGreaterThan(20);
});
