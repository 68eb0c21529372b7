import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { columnsOf, withKeys } from "./columns.js";
import { readTable, type TableOptions } from "./options.js";
import { problem } from "./problem.js";
import { waiverColumns } from "./waivers.js";

/** How tables are made in engines that want to be told more than their columns. */
const endings: Readonly<Partial<Record<string, string>>> = {
  clickhouse: " ENGINE = MergeTree ORDER BY tuple()",
  spark: " USING parquet",
};

/** What a table is made for. */
export interface DdlOptions extends TableOptions {
  /** `facts`, which is the default, or the waivers of the same practices: it takes a `key`. */
  readonly of?: "facts" | "waivers";
}

/**
 * Writes the statement that makes a table of practices: a column for each fact of the pack, behind the texts that name a practice. What is
 * not known is NULL, which is no empty list; numbers are doubles, as JSON's are. PostgreSQL holds lists and groups as `jsonb`; in
 * ClickHouse a list is a `Variant` and a date a text, since its arrays cannot be NULL and its dates begin in 1900. The table of waivers names the practices by the same texts.
 *
 * @param pack - The pack of which the facts are.
 * @param options - The dialect, the table, and the columns that name a practice.
 * @returns One statement, without a semicolon.
 * @throws `OptionsError` with everything that is wrong with the options.
 * @throws `PackError` with all names that the engine takes for others, or has no place for.
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { toDdl } from "hygie/sql";
 *
 * const ddl = toDdl(macsf, { dialect: "duckdb", table: ["insurer", "practices"], key: "id" });
 * ddl.split("\n").slice(0, 2); //=> ['CREATE TABLE "insurer"."practices" (', '  "id" VARCHAR,']
 * ```
 */
export function toDdl(pack: CompiledPack, options: DdlOptions): string {
  return unpolluted(() => {
    assertPack(pack);
    const { dialect, table, keys, given } = readTable(options, ["of"], ({ of = "facts", key }, add) => {
      if (of !== "facts" && of !== "waivers") {
        add(() => problem("impossible-value", "/of", { found: shown(of), allowed: ["facts", "waivers"] }));
      }
      if (of === "waivers" && key === undefined) add(() => problem("waivers-without-key", "/key", {}));
    });
    const columns =
      given.of === "waivers"
        ? withKeys(
            keys,
            waiverColumns.map(({ name, fact }) => [name, fact]),
            dialect,
          )
        : columnsOf(pack, keys, dialect);
    const lines = columns.map(([name, fact]) => `  ${dialect.identifier(name)} ${dialect.type(fact)}`);
    return `CREATE TABLE ${table} (\n${lines.join(",\n")}\n)${endings[dialect.name] ?? ""}`;
  });
}
