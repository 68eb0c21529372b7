import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import macsf from "hygie/rules/macsf";
import { toSql } from "hygie/sql";

/** @param {string} text */
const literal = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * Writes `outcomes.parquet` and `rules.parquet` to a folder.
 *
 * @param {string} practices - Files of Parquet, as a path or a pattern.
 * @param {string} folder
 * @param {string} now
 */
export async function nightly(practices, folder, now) {
  mkdirSync(folder, { recursive: true });
  const [outcomes, rules] = ["outcomes.parquet", "rules.parquet"].map((name) => literal(join(folder, name)));
  const query = toSql(macsf, { dialect: "duckdb", table: "practices", key: "id", now, score: true });
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`CREATE VIEW practices AS SELECT * FROM read_parquet(${literal(practices)})`);
  await connection.run(`COPY (${query}) TO ${outcomes} (FORMAT parquet)`);
  await connection.run(`COPY (
    SELECT rule, outcome, count(*) AS practices
    FROM (UNPIVOT (SELECT * EXCLUDE (id, score_low, score_high) FROM ${outcomes}) ON COLUMNS(*) INTO NAME rule VALUE outcome)
    GROUP BY ALL ORDER BY ALL
  ) TO ${rules} (FORMAT parquet)`);
  connection.closeSync();
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const [practices = "practices/*.parquet", folder = "out", now = new Date().toISOString().slice(0, 10)] =
    argv.slice(2);
  await nightly(practices, folder, now);
}
