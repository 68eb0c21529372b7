import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { visible } from "../../problems/visible.js";
import { InputError } from "../inputs.js";
import type { PracticeFile } from "./files.js";
import { batchProblem } from "./problem.js";
import type { Target } from "./target.js";

/** What reads and writes Parquet and Zstandard: a library that whoever wants these installs. */
const library = "@duckdb/node-api";

/** In memory, without a network: nothing is fetched for what a file may ask for. */
const settings = {
  threads: "1",
  memory_limit: "512MB",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
};

/** A connection, and what closes it. */
interface Opened {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** @throws {@link InputError} when a file to read or to write takes the library, and it is not installed. */
export async function needEngines(
  files: readonly PracticeFile[],
  { format, packed, path = "" }: Target,
): Promise<void> {
  const needs = (one: Pick<PracticeFile, "path" | "packed"> & { readonly format: string }) =>
    one.format === "parquet" ? "parquet" : one.packed === "zst" ? "zst" : undefined;
  for (const one of [...files, { path, format, ...(packed && { packed }) }]) {
    const needed = needs(one);
    if (needed !== undefined) await load(one.path, needed);
  }
}

function load(file: string, format: "zst" | "parquet"): Promise<typeof import("@duckdb/node-api")> {
  return import("@duckdb/node-api").catch(() => {
    throw new InputError([batchProblem("missing-engine", "", { name: library, format }, { file })]);
  });
}

async function open(file: string, format: "zst" | "parquet"): Promise<Opened> {
  const { DuckDBInstance } = await load(file, format);
  const instance = await DuckDBInstance.create(":memory:", settings);
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

/** A query of one column of texts over a file, whose name is a parameter: its chunks of rows, as they come. */
export async function* textsIn(
  { path }: Pick<PracticeFile, "path">,
  format: "zst" | "parquet",
  query: string,
): AsyncGenerator<readonly (string | null)[]> {
  const { connection, close } = await open(path, format);
  try {
    const result = await connection.stream(query, [literally(path)]);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getColumnValues(0) as (string | null)[];
    }
  } catch (error) {
    throw damaged(path, format, error);
  } finally {
    close();
  }
}

/** Runs a statement of which a file to read and a file to write are the parameters. */
export async function convert(from: string, to: string, format: "zst" | "parquet", statement: string): Promise<void> {
  const { connection, close } = await open(to, format);
  try {
    await connection.run(statement, [literally(from), resolve(to)]);
  } finally {
    close();
  }
}

/** A path of which no sign stands for others; absolute, so that none is an address. */
function literally(path: string): string {
  return resolve(path).replace(/[*?[]/g, "[$&]");
}

export function damaged(file: string, format: "gz" | "zst" | "parquet", error: unknown): InputError {
  if (error instanceof InputError) return error;
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return new InputError([batchProblem("damaged-file", "", { format, reason: visible(first) }, { file })]);
}
