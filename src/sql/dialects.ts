import type { Dialect, DialectName } from "../logic/backends/sql/dialect.js";
import { clickhouse } from "../logic/backends/sql/dialects/clickhouse.js";
import { duckdb } from "../logic/backends/sql/dialects/duckdb.js";
import { postgresql } from "../logic/backends/sql/dialects/postgresql.js";
import { spark } from "../logic/backends/sql/dialects/spark.js";
import { trino } from "../logic/backends/sql/dialects/trino.js";

/** The dialects that SQL is written in, by name. */
export const dialects: ReadonlyMap<DialectName, Dialect> = /* @__PURE__ */ new Map(
  [duckdb, postgresql, clickhouse, spark, trino].map((dialect) => [dialect.name, dialect]),
);
