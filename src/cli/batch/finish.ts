import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Settings } from "../../batch/settings.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { refuseExisting } from "../streams.js";
import { convert } from "./duckdb.js";
import { toParquet, toZst } from "./sql.js";
import type { Target } from "./target.js";
import { unwritten, writing } from "./writing.js";

/**
 * Gives the file that was written aside its name, once it is in its format and compressed as its ending says: all of it or nothing,
 * and in the place of no other.
 */
export async function finish(part: string, target: Target, pack: CompiledPack, settings: Settings): Promise<void> {
  const { path = "", format, packed } = target;
  const made = format === "parquet" || packed !== undefined ? `${path}.part~` : part;
  const ids = settings.rules.map((rule) => pack.ruleIds[rule] as string);
  try {
    if (format === "parquet") await convert(part, made, "parquet", toParquet(ids, settings.columns));
    else if (packed === "zst") await convert(part, made, "zst", toZst(format === "csv"));
    else if (packed === "gz") await pipeline(createReadStream(part), createGzip(), createWriteStream(made));
    if (made !== part) synced(made);
    refuseExisting(path);
    writing(path, () => renameSync(made, path));
  } catch (error) {
    if (made !== part) rmSync(made, { force: true });
    throw unwritten(path, error);
  }
}

function synced(file: string): void {
  const fd = openSync(file, "r+");
  fsyncSync(fd);
  closeSync(fd);
}
