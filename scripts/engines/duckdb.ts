import { DuckDBInstance } from "@duckdb/node-api";
import type { Engine, Setup } from "./engine.js";

export const duckdb: Setup = { name: "DuckDB", dialect: "duckdb", needs: [], start: startDuckdb };

async function startDuckdb({ after }: Parameters<Setup["start"]>[0]): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  after(() => {
    connection.closeSync();
    instance.closeSync();
  });
  const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const [row] = await query("SELECT version() AS version");
  return {
    version: String(row?.version),
    query,
    async load({ name, ddl, file }) {
      await query(`DROP TABLE IF EXISTS ${name}; ${ddl}`);
      await query(`COPY ${name} FROM '${file}' (FORMAT json)`);
    },
  };
}
