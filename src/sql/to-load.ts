import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { DialectName } from "../logic/backends/sql/dialect.js";
import { unpolluted } from "../problems/host.js";
import { columnsOf } from "./columns.js";
import { dialects } from "./dialects.js";
import { loaders } from "./loaders.js";
import { checkName, readTable, type TableOptions } from "./options.js";
import { problem } from "./problem.js";

/** How a table is filled. */
export interface LoadOptions extends TableOptions {
  /** The file of NDJSON, as the engine is to find it. */
  readonly file: string;
}

/**
 * Writes the statements that fill the table of {@link toDdl} from a file of NDJSON: a practice a line, whose members are its facts and the
 * texts that name it. A member that is absent or `null` is not known, and an empty list is one. PostgreSQL reads the file where the
 * server is, ClickHouse where its client is. Trino reads no files.
 *
 * Facts are taken to be right, as `hygie batch` tells: engines take no notice of a member that is no fact, and some of them take values
 * of another type for what they look like.
 *
 * @param pack - The pack of which the facts are.
 * @param options - The dialect, the table, the columns that name a practice, and the file.
 * @returns The statements in their order, without semicolons.
 * @throws `OptionsError` with everything that is wrong with the options: also a dialect whose engine reads no files.
 * @throws `PackError` with all names that the engine takes for others, or has no place for.
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { toLoad } from "hygie/sql";
 *
 * const [load] = toLoad(macsf, { dialect: "clickhouse", table: "practices", key: "id", file: "practices.ndjson" });
 * load?.startsWith("INSERT INTO `practices` (`id`, `practice`, "); //=> true
 * load?.includes("FROM INFILE 'practices.ndjson'"); //=> true
 * ```
 */
export function toLoad(pack: CompiledPack, options: LoadOptions): readonly string[] {
  return unpolluted(() => {
    assertPack(pack);
    const { dialect, table, last, keys, given } = readTable(options, ["file"], ({ dialect, file }, add) => {
      const readers = Object.keys(loaders);
      if (dialects.has(dialect as DialectName) && !readers.includes(dialect as DialectName)) {
        add(() => problem("no-files", "/dialect", { dialect: dialect as DialectName, others: readers }));
      }
      checkName(file, "/file", add);
    });
    const lines = last.toLowerCase() === "lines" ? "practice_lines" : "lines";
    const load = {
      ...{ dialect, table, columns: columnsOf(pack, keys, dialect) },
      ...{ file: dialect.text(given.file as string), lines: dialect.identifier(lines) },
    };
    return loaders[dialect.name]?.(load) ?? [];
  });
}
