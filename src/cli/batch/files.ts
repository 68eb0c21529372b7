import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { descriptorOf, unreadableReason } from "../../node/read-file.js";
import { InputError, refuse } from "../inputs.js";
import { problem } from "../problem.js";
import { batchProblem } from "./problem.js";

/** A file of practices, by its ending. */
export interface PracticeFile {
  /** As it was given, or found in a folder; `-` is standard input. */
  readonly path: string;
  readonly format: "ndjson" | "json" | "csv" | "parquet";
  readonly packed?: "gz" | "zst";
  /** In bytes, as it lies there; 0 of standard input. */
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly changed: number;
}

const known = /\.(?:ndjson|jsonl|json|csv|parquet)(?:\.(?:gz|zst))?$/i;
const ending = /(?:\.(ndjson|jsonl|json|csv|parquet))?(?:\.(gz|zst))?$/i;

/**
 * The files that paths stand for: files, those of practices in folders and in the folders in them, patterns with `*`, `?` and `**`, and
 * `-`; those of a folder or a pattern in the order of their names.
 *
 * @throws {@link InputError} with every path that stands for none, and every file that would be read twice.
 */
export function filesAt(paths: readonly string[]): readonly PracticeFile[] {
  const found = paths.flatMap(namesAt);
  const seen = new Set<string>();
  const twice = found.filter((path) => {
    const real = descriptorOf(path) === undefined ? reading(path, () => realpathSync(path)) : "-";
    const isSecond = seen.has(real);
    seen.add(real);
    return isSecond;
  });
  refuse(twice.map((path) => batchProblem("file-twice", "", {}, { file: path })));
  return found.map(fileAt);
}

function namesAt(path: string): string[] {
  if (descriptorOf(path) !== undefined) return [path];
  const kind = reading(path, () => statSync(path, { throwIfNoEntry: false }));
  const isPattern = kind === undefined && /[*?]/.test(path);
  if (!isPattern && !kind?.isDirectory()) return [path];
  const names = isPattern ? matching(path) : within(path).filter((name) => known.test(name));
  refuse(names.length === 0 ? [batchProblem("no-files", "", { isPattern }, { file: path })] : []);
  return names;
}

/** All files in a folder and in the folders in it, in the order of their names. */
function within(folder: string): string[] {
  const entries = reading(folder, () => readdirSync(folder, { withFileTypes: true }));
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? within(path) : [path];
  });
}

/** The files whose paths a pattern fits; no wildcard but `**` goes beyond a folder, and none stands for a hidden file. */
function matching(pattern: string): string[] {
  const parts = pattern.split(/[\\/]/);
  const first = parts.findIndex((part) => /[*?]/.test(part));
  const folder = parts.slice(0, first).join(sep) || (pattern.startsWith("/") ? "/" : ".");
  const isThere = reading(folder, () => statSync(folder, { throwIfNoEntry: false }))?.isDirectory();
  const source = parts.slice(first).map(toSource).join("");
  const fits = new RegExp(`^${source.replace(/\/$/, "")}$`);
  const start = folder === "." && !pattern.startsWith(".") ? 0 : join(folder, "x").length - 1;
  return isThere ? within(folder).filter((path) => fits.test(path.slice(start).split(sep).join("/"))) : [];
}

/** A part of a pattern, between slashes, as a regular expression with the slash behind it. */
function toSource(part: string): string {
  if (part === "**") return "(?:[^./][^/]*/)*";
  const source = part
    .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
  return `${/^[*?]/.test(part) ? "(?!\\.)" : ""}${source}/`;
}

function fileAt(path: string): PracticeFile {
  if (descriptorOf(path) !== undefined) return { path, format: "ndjson", size: 0, changed: 0 };
  const { size, mtimeMs } = reading(path, () => statSync(path));
  const [, named = "json", packed] = ending.exec(path.toLowerCase()) ?? [];
  const format = named === "jsonl" ? "ndjson" : (named as PracticeFile["format"]);
  refuse(format === "parquet" && packed ? [batchProblem("packed-parquet", "", {}, { file: path })] : []);
  return { path, format, size, changed: mtimeMs, ...(packed && { packed: packed as "gz" | "zst" }) };
}

/** @throws {@link InputError} when the system does not let it be read. */
export function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error);
  }
}

export function unreadable(file: string, error: unknown): InputError {
  return new InputError([
    problem("unreadable", "", { wanted: "practices", reason: unreadableReason(error) }, { file }),
  ]);
}
