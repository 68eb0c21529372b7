import { single as clickhouse, distributed } from "./clickhouse.js";
import { duckdb } from "./duckdb.js";
import type { Setup } from "./engine.js";
import { partitioned, single as postgresql } from "./postgresql.js";
import { spark } from "./spark.js";

/** Every way in which engines are tried, the quick ones first. */
export const setups: readonly Setup[] = [duckdb, postgresql, partitioned, clickhouse, distributed, spark];
