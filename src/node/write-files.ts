import { randomUUID } from "node:crypto";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { FileProblems } from "../problems/codes/files.js";
import type { Problem } from "../problems/problem.js";
import { errorCode, obstacle } from "./error-code.js";
import { problem } from "./problem.js";

type Reason = FileProblems["unwritable"]["reason"];

/** Whether a link counts for what it leads to, or for itself. */
type Look = (path: string, options: { readonly throwIfNoEntry: false }) => Stats | undefined;

/** What cannot be written, and why. */
class Unwritable extends Error {
  readonly path: string;
  readonly reason: Reason;

  constructor(path: string, reason: Reason) {
    super(path);
    this.path = path;
    this.reason = reason;
  }
}

/**
 * Writes files into a folder, by their names in it: all of them or none, each first aside and then under its name, so that
 * nobody finds half of one. What is missing of the folder is made. Nothing is written through a link that stands in it; the
 * folder itself may be one, since whoever asks has named it.
 *
 * @returns what is in the way; then nothing was changed.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Problem[] {
  const made: string[] = [];
  const aside: { readonly from: string; readonly to: string }[] = [];
  try {
    makeFolder(folder, made, statSync);
    const entries = Object.entries(files).map(([name, text]) => ({ name, text, path: join(folder, name) }));
    for (const { path } of entries) assertFree(path);
    for (const { name, text, path } of entries) {
      if (dirname(name) !== ".") makeFolders(folder, dirname(name), made);
      const from = join(dirname(path), `.hygie-${randomUUID()}`);
      aside.push({ from, to: path });
      trying(path, () => writeAside(from, text, path));
    }
    for (const { from, to } of aside) trying(to, () => renameSync(from, to));
    return [];
  } catch (error) {
    for (const { from } of aside) rmSync(from, { force: true });
    for (const path of made.reverse()) removeEmpty(path);
    if (!(error instanceof Unwritable)) throw error;
    return [unwritable(error.path, error.reason)];
  }
}

/** A problem of what cannot be written. */
export function unwritable(file: string, reason: Reason): Problem {
  return problem("unwritable", "", { reason }, { file });
}

/** Why the system does not let something be written. */
export function unwritableReason(error: unknown): Reason {
  switch (errorCode(error)) {
    case "EROFS":
      return "forbidden";
    case "ENOSPC":
    case "EDQUOT":
      return "full";
    case "EPIPE":
      return "unread";
    default:
      return obstacle(error);
  }
}

/** A folder and, where they are missing, those around it. */
function makeFolder(path: string, made: string[], look: Look): void {
  const kind = standingAt(path, look);
  if (kind?.isDirectory()) return;
  if (kind !== undefined) throw new Unwritable(path, kind.isSymbolicLink() ? "link" : "not-a-folder");
  if (standingAt(path) !== undefined) throw new Unwritable(path, "link"); // it leads nowhere
  const around = dirname(path);
  if (around !== path) makeFolder(around, made, look);
  trying(path, () => mkdirSync(path));
  made.push(path);
}

/** Folders in a folder, none of them a link. */
function makeFolders(folder: string, name: string, made: string[]): void {
  if (dirname(name) !== ".") makeFolders(folder, dirname(name), made);
  makeFolder(join(folder, name), made, lstatSync);
}

/** What stands at a path; nothing where there is nothing, nor where what is around it is a file. */
function standingAt(path: string, look: Look = lstatSync): Stats | undefined {
  return trying(path, () => {
    try {
      return look(path, { throwIfNoEntry: false });
    } catch (error) {
      if (errorCode(error) === "ENOTDIR") return undefined;
      throw error;
    }
  });
}

/** Is there nothing at a path yet, or a file to write over? */
function assertFree(path: string): void {
  const kind = standingAt(path);
  if (kind === undefined || kind.isFile()) return;
  throw new Unwritable(path, kind.isSymbolicLink() ? "link" : kind.isDirectory() ? "folder" : "not-a-file");
}

/** What at a path no file can take the place of. */
export function obstructed(path: string): Reason | undefined {
  try {
    assertFree(path);
    return undefined;
  } catch (error) {
    if (error instanceof Unwritable) return error.reason;
    throw error;
  }
}

/** Writes a file that takes the place of another, with the rights of that. */
function writeAside(path: string, text: string | Uint8Array, over: string): void {
  const before = standingAt(over);
  const mode = before === undefined ? undefined : before.mode & 0o7777;
  writeFileSync(path, text, { flag: "wx", mode });
  if (mode !== undefined) chmodSync(path, mode);
}

function trying<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof Unwritable ? error : new Unwritable(path, unwritableReason(error));
  }
}

function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // somebody else has put something in it
  }
}
