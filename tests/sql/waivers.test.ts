import { expect, test } from "vitest";
import { listsRead } from "../../src/evaluate/items.js";
import { factsOf } from "../../src/facts/schema.js";
import { evaluate, type Waiver } from "../../src/index.js";
import type { RuleConditions } from "../../src/logic/condition.js";
import { toDdl, toSql } from "../../src/sql/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf } from "../support/macsf.js";
import { randomFacts } from "../support/random-facts.js";
import { toRandom } from "../support/random-practices.js";
import { toTables } from "../support/sql-rows.js";

const now = "2026-01-31";
/** The rules that go over items with ids. */
const ofItems = macsf.ruleIds.filter(
  (_, i) => listsRead(macsf.engine.conditions[i] as RuleConditions, factsOf(macsf.definition)).length > 0,
);
const practices = randomFacts(factsOf(macsf.definition), 400, 0.15, runs.seed).map(withIds);
const waivers = waiversOf(practices);

test("waivers excuse rules and items in DuckDB as they do in a report, and scores are its scores", async () => {
  const tables = await toTables();
  const options = { dialect: "duckdb", key: "practice_id" } as const;
  const keyed = practices.map((facts, i) => ({ practice_id: `practice-${i}`, ...facts }));
  await tables.fill("facts", toDdl(macsf, { ...options, table: "facts" }), keyed);
  await tables.fill("waivers", toDdl(macsf, { ...options, table: "waivers", of: "waivers" }), waivers.flatMap(rowsOf));
  const rows = await tables.rows(toSql(macsf, { ...options, table: "facts", waivers: "waivers", score: true, now }));
  const found = new Map(rows.map((row) => [row.practice_id, row]));
  const expected = practices.map((facts, i) => {
    const report = evaluate(macsf, facts, { now, waivers: waivers[i] ?? [] });
    const outcomes = report.results.map(({ ruleId, outcome }) => [ruleId, outcome]);
    const { low, high } = report.summary.score;
    return { practice_id: `practice-${i}`, ...Object.fromEntries(outcomes), score_low: low, score_high: high };
  });
  expect(expected.map(({ practice_id }) => found.get(practice_id))).toEqual(expected);
  const told = expected.flatMap((row) => Object.values(row)).filter((outcome) => outcome === "waived");
  expect(told.length).toBeGreaterThan(100);
});

/** Two items of a list never have the same id, which facts may not. */
function withIds(facts: object): object {
  let next = 0;
  return JSON.parse(JSON.stringify(facts), (name, value) => {
    if (name !== "id") return value;
    next += 1;
    return `item-${next}`;
  });
}

function waiversOf(all: readonly object[]): readonly (readonly Waiver[])[] {
  const next = toRandom(runs.seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  return all.map((facts) => {
    const ids = [...JSON.stringify(facts).matchAll(/"id":"([^"]+)"/g)].map(([, id = ""]) => id);
    return Array.from({ length: Math.floor(next() * 12) }, () => {
      const ruleId = pick(macsf.ruleIds);
      const mayNameItems = ids.length > 0 && ofItems.includes(ruleId);
      return {
        ...{ ruleId, reason: "A part is on its way.", approvedBy: "The board" },
        ...(next() < 0.3 ? { startsOn: pick(["2025-12-01", now, "2026-02-01"]) } : {}),
        expiresOn: pick(["2026-01-30", now, "2026-06-30", "2026-06-30"]),
        ...(mayNameItems && next() < 0.7 ? { items: [...new Set([pick(ids), pick(ids), pick(ids)])] } : {}),
      };
    }).filter(({ startsOn = "", expiresOn }) => startsOn <= expiresOn);
  });
}

/** A row for each item of a waiver, or one for the rule as a whole. */
function rowsOf(own: readonly Waiver[], i: number): object[] {
  return own.flatMap(({ ruleId, items = [null], startsOn, expiresOn }) =>
    items.map((item) => ({
      ...{ practice_id: `practice-${i}`, rule_id: ruleId, item },
      ...{ starts_on: startsOn, expires_on: expiresOn },
    })),
  );
}
