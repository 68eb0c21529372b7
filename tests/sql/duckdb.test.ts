import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import type { Dialect } from "../../src/logic/backends/sql/dialect.js";
import { duckdb } from "../../src/logic/backends/sql/dialects/duckdb.js";
import { toSql } from "../../src/sql/index.js";
import { runs } from "../support/arbitraries.js";
import { conditionFacts } from "../support/conditions.js";
import { macsf } from "../support/macsf.js";
import { randomFacts } from "../support/random-facts.js";
import { differences, now, randomPack, statementOf } from "../support/sql-packs.js";
import { type Tables, tableOf } from "../support/sql-rows.js";

/** So many rules has a pack: an engine reads a statement once for all of them. */
const size = 20;
/** `HYGIE_RUNS=400000` tries 2,000 packs. */
const packs = Math.max(1, Math.round(runs.numRuns / 200));

describe("outcomes in DuckDB beside those of JavaScript", () => {
  const facts = randomFacts(conditionFacts, 300, 0.2, runs.seed);
  let table: Tables;
  beforeAll(async () => {
    table = await tableOf(conditionFacts, facts);
  });

  test(`are the same, of ${packs} packs made up at random`, { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomPack(size), async (rules) => {
        const rows = await table.rows(statementOf(rules, duckdb));
        expect(rows).toHaveLength(facts.length);
        expect(differences(rules, facts, rows)).toEqual([]);
      }),
      { ...runs, numRuns: packs },
    );
  });

  const [someRules = []] = fc.sample(randomPack(60), { seed: 1, numRuns: 1 });
  const withoutNulls = (list: string) => `list_filter(${list}, lambda p: p IS NOT NULL)`;
  test.each<[string, Partial<Dialect>]>([
    ["takes NULL for no", { bit: (truth) => `COALESCE(${duckdb.bit(truth)}, 0)` }],
    ["leaves unknown items out", { bitsOf: (list, ...rest) => duckdb.bitsOf(withoutNulls(list), ...rest) }],
    ["leaves them out where it counts", { map: (list, ...rest) => duckdb.map(withoutNulls(list), ...rest) }],
    ["takes a list that is not known for an empty one", { isNull: (value) => `(${value} IS NULL AND FALSE)` }],
  ])("a dialect is found out that %s", async (_, wrong) => {
    const rows = await table.rows(statementOf(someRules, { ...duckdb, ...wrong }));
    expect(differences(someRules, facts, rows).length).toBeGreaterThan(0);
  });
});

test("the outcomes of macsf in DuckDB are those of JavaScript", async () => {
  const facts = randomFacts(factsOf(macsf.definition), 2000, 0.2, runs.seed);
  const table = await tableOf(factsOf(macsf.definition), facts);
  const rows = await table.rows(toSql(macsf, { dialect: "duckdb", table: "facts", now }));
  expect(rows).toEqual(facts.map((one) => macsf.outcomesByRule(one, now)));
});
