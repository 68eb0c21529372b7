import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { FactSchema } from "../../src/facts/schema.js";
import { duckdb } from "../../src/logic/backends/sql/dialects/duckdb.js";

/** A table of facts in DuckDB, and what a statement gives of it, row by row. */
export interface FactsTable {
  readonly rows: (sql: string) => Promise<readonly Record<string, unknown>[]>;
}

/** A table `facts` of these, as NDJSON has them, in an engine of its own. */
export async function tableOf(schema: FactSchema, facts: readonly object[]): Promise<FactsTable> {
  const connection = await (await DuckDBInstance.create()).connect();
  const columns = Object.entries(schema.properties ?? {}).map(
    ([name, fact]) => `${duckdb.identifier(name)} ${duckdb.type(fact)}`,
  );
  await connection.run(`CREATE TABLE facts (${columns.join(", ")})`);
  const folder = mkdtempSync(join(tmpdir(), "hygie-sql-"));
  const file = join(folder, "facts.ndjson");
  writeFileSync(file, facts.map((one) => `${JSON.stringify(one)}\n`).join(""));
  await connection.run(`COPY facts FROM ${duckdb.text(file)} (FORMAT json)`);
  rmSync(folder, { recursive: true });
  return {
    rows: async (sql) => (await (await connection.run(sql)).getRowObjects()) as Record<string, unknown>[],
  };
}
