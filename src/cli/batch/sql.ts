/** What DuckDB is asked: the names of files are parameters, never a part of it. */

/** A text that stands between no two cells. */
const noSign = "'\u0001\u0002\u0003\u0004'";
const linesAsTheyAre =
  `columns = {'line': 'VARCHAR'}, header = false, auto_detect = false, delim = ${noSign}, quote = '', escape = '', ` +
  "strict_mode = false, max_line_size = 16777216, buffer_size = 67108864";

/** Lines with each byte as a letter, as nothing else keeps bytes that are no UTF-8. */
export const linesOfZst = `SELECT line FROM read_csv($1, ${linesAsTheyAre}, encoding = 'latin-1', compression = 'zstd')`;

/** Rows as JSON: what is nested is an object or a list, NULL is `null`, a day is an ISO date; a partitioned path adds no columns. */
export const rowsAsJson = "SELECT to_json(t)::VARCHAR FROM read_parquet($1, hive_partitioning = false) t";
export const countOfRows = "SELECT num_rows::VARCHAR FROM parquet_file_metadata($1)";

/** Lines as they are; those of CSV end as its do. */
export function toZst(isCsv: boolean): string {
  const line = isCsv ? "line || chr(13) AS line" : "line";
  const written = `FORMAT csv, HEADER false, DELIMITER ${noSign}, QUOTE '', ESCAPE '', COMPRESSION zstd`;
  return `COPY (SELECT ${line} FROM read_csv($1, ${linesAsTheyAre})) TO $2 (${written})`;
}

/** A practice a row and a rule a column, named by their ids as names alone are quoted; problems as JSON. */
export function toParquet(ruleIds: readonly string[], columns: readonly string[]): string {
  const others = columns.map((column) => `columns ->> ${text(`$."${column}"`)} AS ${name(column)}`);
  const outcomes = ruleIds.map((id) => `outcomes[${text(id)}] AS ${name(id)}`);
  const told = ["file", "line", "key", ...others, ...outcomes, "problems"].join(", ");
  const struct = `STRUCT(${ruleIds.map((id) => `${name(id)} VARCHAR`).join(", ")})`;
  const read =
    `{'file': 'VARCHAR', 'line': 'BIGINT', 'key': 'VARCHAR', 'columns': 'JSON', 'outcomes': ${text(struct)}, ` +
    "'problems': 'JSON'}, maximum_object_size = 16777216";
  return `COPY (SELECT ${told} FROM read_ndjson($1, columns = ${read})) TO $2 (FORMAT parquet, COMPRESSION zstd)`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function name(id: string): string {
  return `"${id.replaceAll('"', '""')}"`;
}
