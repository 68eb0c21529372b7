import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { decode } from "../json/decode.js";
import type { FileProblems, Wanted } from "../problems/codes/files.js";
import type { Problem } from "../problems/problem.js";
import { errorCode, obstacle } from "./error-code.js";
import { problem } from "./problem.js";
import { wait } from "./wait.js";

type Reason = FileProblems["unreadable"]["reason"];

/** Why hygie itself does not read something that the system would have read. */
class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(String(reason));
    this.reason = reason;
  }
}

/** As many bytes are read of one file at the most; a device would never end. */
export const mostBytes = 1 << 28;

/** What is read, and for what. */
export interface Reading {
  readonly wanted: Wanted;
  /** What the file is called in problems; by default its path. */
  readonly file?: string;
  /** The folder that the file must not lead out of by a link. */
  readonly within?: string;
  /** A file that may be meant where this one is not there. */
  readonly near?: string | undefined;
}

/** A text, or why there is none. */
export type Read =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Problem };

/** The text of a file, or of a descriptor that the shell handed over (`-`, `/dev/stdin`, `/dev/fd/63`); or what is wrong with it. */
export function readText(path: string, { wanted, file = path, within, near }: Reading): Read {
  try {
    const text = decode(readBytes(path, within));
    if (typeof text === "string") return { text };
    const { format, ...place } = text;
    return { problem: problem("other-format", "", { format, wanted }, { file, ...place }) };
  } catch (error) {
    const reason = unreadableReason(error);
    const params = { wanted, reason, ...(reason === "absent" ? { near } : {}) };
    return { problem: problem("unreadable", "", params, { file }) };
  }
}

/** The bytes of a file, or of a descriptor that the shell handed over; or why there are none. */
export function readFile(
  path: string,
  { wanted }: Pick<Reading, "wanted">,
):
  | { readonly bytes: Uint8Array; readonly problem?: undefined }
  | { readonly bytes?: undefined; readonly problem: Problem } {
  try {
    return { bytes: readBytes(path) };
  } catch (error) {
    return { problem: problem("unreadable", "", { wanted, reason: unreadableReason(error) }, { file: path }) };
  }
}

function readBytes(path: string, within?: string): Uint8Array {
  const given = descriptorOf(path);
  if (given !== undefined) return Buffer.concat([...chunksOf(given)]);
  const opened = openFile(path, within);
  try {
    return Buffer.concat([...chunksOf(opened)]);
  } finally {
    closeSync(opened);
  }
}

/** The descriptor that a path stands for. */
export function descriptorOf(path: string): number | undefined {
  if (path === "-" || path === "/dev/stdin") return 0;
  const [, digits] = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Opens what is a file: a folder, a pipe and a device are refused, and so is a link that leads out of the folder `within`. */
export function openFile(path: string, within?: string): number {
  const real = within === undefined ? path : realpathSync(path);
  if (within !== undefined && !isInside(real, realpathSync(within))) throw new Refusal("leads-out");
  assertFile(statSync(real));
  const opened = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)); // lest what became a pipe be waited for
  assertFile(fstatSync(opened));
  return opened;
}

function assertFile(kind: ReturnType<typeof statSync>): void {
  if (kind?.isFile()) return;
  throw new Refusal(kind?.isDirectory() ? "folder" : "not-a-file");
}

/** Does a path, which holds no link, stand in a folder? */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** All that a descriptor gives, up to so many bytes; where it does not block, what comes late is waited for. */
export function* chunksOf(descriptor: number, most = mostBytes): Generator<Uint8Array> {
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const length = readSome(descriptor, chunk);
    if (length === 0) return;
    total += length;
    if (total > most) throw new Refusal("too-large");
    yield chunk.subarray(0, length);
  }
}

function readSome(descriptor: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, into);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EOF") return 0; // the end of a pipe on Windows
      if (code !== "EAGAIN") throw error;
      wait();
    }
  }
}

/** Why a file or a folder is not read. */
export function unreadableReason(error: unknown): Reason {
  if (error instanceof Refusal) return error.reason;
  return errorCode(error) === "ENOENT" ? "absent" : obstacle(error);
}
