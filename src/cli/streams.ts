import { basename, dirname } from "node:path";
import { descriptorOf } from "../node/read-file.js";
import { writeFiles } from "../node/write-files.js";
import { present, refuse } from "./inputs.js";
import { printFile } from "./output.js";
import { usageProblem } from "./usage.js";

/** The descriptor that a path to write to stands for: `-` and `/dev/stdout` are standard output, others are what the shell handed over. */
export function streamOf(path: string): number | undefined {
  if (path === "-" || path === "/dev/stdout") return 1;
  return path === "/dev/stderr" ? 2 : path === "/dev/stdin" ? undefined : descriptorOf(path);
}

/** A new file takes the place of nothing. @throws `InputError` where there is one of that name. */
export function refuseExisting(output: string | undefined): void {
  if (output !== undefined && streamOf(output) === undefined) refuse(present(output));
}

/** Writes to a file, or to standard output where none is named. @throws `InputError` when that cannot be written. */
export function keep(content: string | Uint8Array, path = "-"): void {
  const stream = streamOf(path);
  if (stream === undefined) refuse(writeFiles(dirname(path), { [basename(path)]: content }));
  else printFile(content, stream);
}

/** What has to be a file or a folder is no stream, and least of all a folder that is called `-`. @throws `InputError` where it is one. */
export function refuseStream(path: string | undefined, about: string, wanted: "file" | "folder"): void {
  if (path === undefined || streamOf(path) === undefined) return;
  refuse([usageProblem("not-a-place", about, { found: path, wanted })]);
}
