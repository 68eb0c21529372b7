import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import macsf from "hygie/rules/macsf";
import { toDdl, toLoad } from "hygie/sql";
import { nightly } from "./nightly.js";

test("the outcomes of a night are those of JavaScript, and each is counted once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hygie-nightly-"));
  const facts = [{}, { authentication: [] }, { authentication: [{ enforced: false }] }, { authentication: null }];
  const file = join(folder, "practices.ndjson");
  writeFileSync(file, facts.map((one, id) => JSON.stringify({ id, ...one })).join("\n"));
  const table = /** @type {const} */ ({ dialect: "duckdb", table: "practices", key: "id" });
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(toDdl(macsf, table));
  for (const statement of toLoad(macsf, { ...table, file })) await connection.run(statement);
  await connection.run(`COPY practices TO '${join(folder, "practices.parquet")}'`);

  await nightly(join(folder, "*.parquet"), join(folder, "out"), "2026-01-31");

  /** @param {string} name */
  const rows = async (name) =>
    (await connection.runAndReadAll(`SELECT * FROM '${join(folder, "out", name)}'`)).getRowObjectsJson();
  const outcomes = await rows("outcomes.parquet");
  outcomes.forEach((row, i) => {
    const { id, score_low, score_high, ...found } = row;
    assert.equal(id, String(i));
    assert.ok(Number(score_low) <= Number(score_high));
    assert.deepEqual(found, macsf.outcomesByRule(facts[i] ?? {}, "2026-01-31"));
  });
  const counts = await rows("rules.parquet");
  const counted = counts.reduce((sum, { practices }) => sum + Number(practices), 0);
  assert.equal(counted, facts.length * macsf.ruleIds.length);
});
