import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { FactSchema } from "../../src/facts/schema.js";
import { duckdb } from "../../src/logic/backends/sql/dialects/duckdb.js";

/** Tables in DuckDB, and what a statement gives of them, row by row. */
export interface Tables {
  /** A table made by a statement, filled with these rows by the names of their members. */
  readonly fill: (name: string, ddl: string, rows: readonly object[]) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Record<string, unknown>[]>;
}

export async function toTables(): Promise<Tables> {
  const connection = await (await DuckDBInstance.create()).connect();
  return {
    fill: async (name, ddl, rows) => {
      await connection.run(ddl);
      const folder = mkdtempSync(join(tmpdir(), "hygie-sql-"));
      const file = join(folder, "rows.ndjson");
      writeFileSync(file, rows.map((one) => `${JSON.stringify(one)}\n`).join(""));
      await connection.run(`COPY ${duckdb.identifier(name)} FROM ${duckdb.text(file)} (FORMAT json)`);
      rmSync(folder, { recursive: true });
    },
    rows: async (sql) => (await (await connection.run(sql)).getRowObjects()) as Record<string, unknown>[],
  };
}

/** A table `facts` of these, in an engine of its own. */
export async function tableOf(schema: FactSchema, facts: readonly object[]): Promise<Tables> {
  const tables = await toTables();
  const columns = Object.entries(schema.properties ?? {}).map(
    ([name, fact]) => `${duckdb.identifier(name)} ${duckdb.type(fact)}`,
  );
  await tables.fill("facts", `CREATE TABLE facts (${columns.join(", ")})`, facts);
  return tables;
}
