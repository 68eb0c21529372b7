import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { refuse } from "../inputs.js";
import { refuseStream, streamOf } from "../streams.js";
import { usageProblem } from "../usage.js";
import { batchProblem } from "./problem.js";

export const outputs = ["outcomes", "reports", "aggregates"] as const;
export const formats = ["ndjson", "csv", "parquet", "json", "html", "text"] as const;

export type Output = (typeof outputs)[number];
export type Format = (typeof formats)[number];

/** What is written, how, and where. */
export interface Target {
  readonly output: Output | "diff";
  readonly format: Format;
  /** How the file is compressed, by its ending. */
  readonly packed?: "gz" | "zst";
  /** The file; nothing is standard output. */
  readonly path?: string;
}

/** The formats of each output, first that which it has when nobody says another. */
const formatsOf: Readonly<Record<Target["output"], readonly Format[]>> = {
  outcomes: ["ndjson", "csv", "parquet"],
  reports: ["ndjson", "csv"],
  aggregates: ["json", "html"],
  diff: ["text", "json"],
};

const byEnding: Readonly<Record<string, Format>> = { jsonl: "ndjson", txt: "text", htm: "html" };

interface Asked {
  readonly output?: Output;
  readonly format?: Format;
  readonly file?: string | undefined;
  readonly isDiff: boolean;
}

/**
 * What is asked for, where the format goes by the ending of the file, and a page has aggregates; in a folder the file has the name of
 * what it holds.
 *
 * @throws {@link InputError} where the format is none of what is written.
 */
export function targetOf({ output, format, file, isDiff }: Asked): Target {
  const path = file !== undefined && streamOf(file) === 1 ? undefined : file;
  refuseStream(path, "-o", "file");
  const isFolder = path !== undefined && (path.endsWith("/") || isDirectory(path));
  const [, ending = "", packed] = isFolder ? [] : (/\.([a-z]+?)(?:\.(gz|zst))?$/.exec(path?.toLowerCase() ?? "") ?? []);
  const ofFile = formats.find((one) => one === (byEnding[ending] ?? ending));
  const page = output === undefined && (format ?? ofFile) === "html" ? "aggregates" : "outcomes";
  const what = isDiff ? "diff" : (output ?? page);
  const allowed = formatsOf[what];
  const asked = format ?? ofFile ?? (allowed[0] as Format);
  const isUnknown = format === undefined && ofFile === undefined && ending !== "";
  if (isUnknown || !allowed.includes(asked)) {
    const params = { format: isUnknown ? ending : asked, output: what, allowed };
    refuse([batchProblem("other-format-of-output", "", params, { file: format ? "--format" : (path ?? "-o") })]);
  }
  if (asked === "parquet") {
    refuse(path === undefined ? [usageProblem("missing-flag", "-o", { flag: "-o" })] : []);
    refuse(packed === undefined ? [] : [batchProblem("packed-parquet", "", {}, { file: path ?? "-o" })]);
  }
  return {
    ...{ output: what, format: asked },
    ...(packed !== undefined && { packed: packed as "gz" | "zst" }),
    ...(path !== undefined && { path: isFolder ? join(path, `${what}.${asked}`) : path }),
  };
}

function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
