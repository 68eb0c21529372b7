/**
 * A pack as SQL, for the engines where the facts of many practices lie.
 *
 * @module hygie/sql
 */

export type { DialectName } from "../logic/backends/sql/dialect.js";
export type { TableName, TableOptions } from "./options.js";
export { type DdlOptions, toDdl } from "./to-ddl.js";
export { type LoadOptions, toLoad } from "./to-load.js";
export { type SqlOptions, toSql } from "./to-sql.js";
