import { factKind } from "../facts/schema.js";
import type { Dialect, DialectName, Sql } from "../logic/backends/sql/dialect.js";
import type { TableColumn } from "./columns.js";

/** A table to be filled, and the file with its lines. */
export interface Load {
  readonly dialect: Dialect;
  readonly table: Sql;
  readonly columns: readonly TableColumn[];
  /** The file, as a literal. */
  readonly file: Sql;
  /** The name of what lines go through, which is not that of the table. */
  readonly lines: Sql;
}

/** What fills a table, statement by statement, in the engines that read files. */
export const loaders: Readonly<Partial<Record<DialectName, (load: Load) => readonly Sql[]>>> = {
  duckdb: ({ dialect, table, columns, file }) => {
    const types = columns.map(([name, fact]) => `    ${dialect.text(name)}: ${dialect.text(dialect.type(fact))}`);
    const options = `format = 'newline_delimited', dateformat = '%Y-%m-%d', columns = {\n${types.join(",\n")}\n  }`;
    return [`INSERT INTO ${table} BY NAME\nSELECT * FROM read_json(${file}, ${options})`];
  },

  // Whole lines go through a table of their own: no JSON has the characters that stand there for quotes and commas.
  postgresql: ({ dialect, table, columns, file, lines }) => [
    `CREATE TEMPORARY TABLE ${lines} (line text)`,
    `COPY ${lines} FROM ${file} WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02', ENCODING 'UTF8')`,
    [
      `INSERT INTO ${table} (${namesOf(columns, dialect)})`,
      `SELECT\n${columns.map((column) => `  ${memberOf(column, dialect)}`).join(",\n")}`,
      `FROM ${lines} CROSS JOIN jsonb_to_record(CAST(${lines}.line AS jsonb)) AS l(${jsonOf(columns, dialect)})`,
      `WHERE ${lines}.line ~ '\\S'`,
    ].join("\n"),
    `DROP TABLE ${lines}`,
  ],

  clickhouse: ({ dialect, table, columns, file }) => {
    const settings = clickhouseSettings.map(([name, value]) => `${name} = ${value}`).join(", ");
    const target = `${table} (${namesOf(columns, dialect)})`;
    return [`INSERT INTO ${target} FROM INFILE ${file}\nSETTINGS ${settings}\nFORMAT JSONEachRow`];
  },

  spark: ({ dialect, table, columns, file, lines }) => {
    const types = columns.map(([name, fact]) => `  ${dialect.identifier(name)} ${dialect.type(fact)}`);
    const options = [`path ${file}`, ...sparkOptions.map(([name, value]) => `${name} '${value}'`)].join(", ");
    const names = namesOf(columns, dialect);
    return [
      `CREATE OR REPLACE TEMPORARY VIEW ${lines} (\n${types.join(",\n")}\n) USING json OPTIONS (${options})`,
      `INSERT INTO ${table} (${names})\nSELECT ${names} FROM ${lines}`,
      `DROP VIEW ${lines}`,
    ];
  },
};

/** What would be taken for a value of another type is an error. */
const clickhouseSettings: readonly (readonly [name: string, value: number])[] = [
  ["input_format_json_read_bools_as_numbers", 0],
  ["input_format_json_read_bools_as_strings", 0],
  ["input_format_json_read_arrays_as_strings", 0],
  ["input_format_json_read_objects_as_strings", 0],
];

/** By default, Spark reads NULL where a value is of another type. */
const sparkOptions: readonly (readonly [name: string, value: string])[] = [
  ["mode", "FAILFAST"],
  ["dateFormat", "yyyy-MM-dd"],
  ["allowNonNumericNumbers", "false"],
];

function namesOf(columns: readonly TableColumn[], { identifier }: Dialect): Sql {
  return columns.map(([name]) => identifier(name)).join(", ");
}

/** The members of a line, each of which is NULL where JSON's null is; a line that is no object is an error. */
function jsonOf(columns: readonly TableColumn[], { identifier }: Dialect): Sql {
  return columns.map(([name]) => `${identifier(name)} jsonb`).join(", ");
}

/** A member in its type: a cast of JSON, other than one of its text, takes that alone. */
function memberOf([name, fact]: TableColumn, { identifier, type }: Dialect): Sql {
  const json = `l.${identifier(name)}`;
  switch (factKind(fact)) {
    case "object":
    case "array":
      return json;
    case "string":
      return `${json} #>> '{}'`;
    case "date":
      return `CAST(${json} #>> '{}' AS date)`;
    default:
      return `CAST(${json} AS ${type(fact)})`;
  }
}
