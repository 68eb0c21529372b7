import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { isObject } from "../../json/data.js";
import { chunksOf } from "../../node/read-file.js";
import { writeFiles } from "../../node/write-files.js";
import type { BatchFileProblems } from "../../problems/codes/batch-files.js";
import { InputError, refuse } from "../inputs.js";
import { refuseExisting } from "../streams.js";
import { batchProblem } from "./problem.js";
import { writing } from "./writing.js";

type What = BatchFileProblems["changed-meanwhile"]["what"];

/** What makes two runs one, by what it is told as where it changed. */
export type Identity = Readonly<Record<Exclude<What, "output">, unknown>>;

/** How far a run has come. */
export interface Reached {
  /** As many lines of the stream of all files are done. */
  readonly lines: number;
  readonly practices: number;
  readonly failed: number;
  /** What was counted, as JSON has it. */
  readonly counted?: unknown;
  /** All is done, and the file is about to have its name. */
  readonly isDone?: boolean;
}

/** What a run notes of itself, so that it can be gone on with. */
export interface Note extends Reached {
  readonly identity: Identity;
  /** The instant of the evaluation. */
  readonly now: string;
  /** What is written by then: how many bytes, and their digest. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A run that writes a file: aside first, with notes of how far it has come. */
export interface KeptRun {
  readonly reached: Reached;
  /** Nothing is left to do but to forget it. */
  readonly isFinished?: boolean;
  readonly append: (text: string) => void;
  /** Notes how far it has come, once all of that is on the disk. */
  readonly note: (reached: Reached) => void;
  /** Closes the file aside, and gives its path. */
  readonly close: () => string;
  /** Takes away the notes, and the file aside if it is there still. */
  readonly forget: () => void;
}

const start: Reached = { lines: 0, practices: 0, failed: 0 };

/**
 * What an interrupted run of a file noted; nothing where there was none.
 *
 * @throws {@link InputError} when it is not to be gone on with, or cannot be read, or the file is there already.
 */
export function noteOf(path: string, isResumed: boolean): Note | undefined {
  const { note: file, part } = namesFor(path);
  const found = [file, part].find((one) => existsSync(one));
  if (found !== undefined && !isResumed) refuse([batchProblem("interrupted-run", "", {}, { file: found })]);
  const note = found === file ? readNote(file) : undefined;
  if (note?.isDone !== true) refuseExisting(path);
  return note;
}

function readNote(file: string): Note {
  try {
    const note: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isObject(note) && isObject(note.identity) && typeof note.bytes === "number") return note as unknown as Note;
  } catch {
    // it is told beneath
  }
  throw new InputError([batchProblem("unreadable-run", "", {}, { file })]);
}

/** Begins a run, or goes on where it was interrupted. @throws {@link InputError} where it would be another one. */
export function keepRun(path: string, before: Note | undefined, identity: Identity, now: string): KeptRun {
  const { note: file, part } = namesFor(path);
  if (before !== undefined) refuseChanged(before.identity, identity, file);
  if (before?.isDone === true && existsSync(path)) return finishedRun(path, before);
  const hash = createHash("sha256");
  if (before === undefined) {
    refuse(writeFiles(dirname(path), {})); // what is missing of its folder is made
    writing(part, () => rmSync(part, { force: true }));
  }
  const fd = writing(part, () => openSync(part, before === undefined ? "wx" : "r+"));
  let bytes = before === undefined ? 0 : cutTo(before, fd, hash, part);
  const note = (reached: Reached) => {
    writing(part, () => fsyncSync(fd));
    const text = JSON.stringify({ identity, now, bytes, sha256: hash.copy().digest("hex"), ...reached } satisfies Note);
    writing(file, () => replace(file, text));
  };
  if (before === undefined) note(start);
  return {
    reached: before ?? start,
    append(text) {
      const content = Buffer.from(text);
      hash.update(content);
      writing(part, () => writeAll(fd, content, bytes));
      bytes += content.length;
    },
    note,
    close() {
      writing(part, () => fsyncSync(fd));
      closeSync(fd);
      return part;
    },
    forget: () => forgetRun(path),
  };
}

/** A run that was interrupted when its file had its name. */
function finishedRun(path: string, reached: Reached): KeptRun {
  const nothing = () => undefined;
  return {
    reached,
    isFinished: true,
    append: nothing,
    note: nothing,
    close: () => path,
    forget: () => forgetRun(path),
  };
}

/** Takes away what a run keeps of itself. */
function forgetRun(path: string): void {
  const { note, part } = namesFor(path);
  for (const file of [part, note]) writing(file, () => rmSync(file, { force: true }));
}

function namesFor(path: string) {
  return { part: `${path}.part`, note: `${path}.resume` };
}

function refuseChanged(before: Identity, now: Identity, file: string): void {
  const all = Object.keys(now) as (keyof Identity)[];
  const what = all.find((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
  if (what !== undefined) throw new InputError([batchProblem("changed-meanwhile", "", { what }, { file })]);
}

/** Cuts what is behind the last note, which may be half a line; what is before must be what was written. */
function cutTo({ bytes, sha256 }: Note, fd: number, hash: Hash, part: string): number {
  let left = bytes;
  for (const chunk of chunksOf(fd, Number.POSITIVE_INFINITY)) {
    hash.update(chunk.subarray(0, left));
    left -= Math.min(left, chunk.length);
    if (left === 0) break;
  }
  if (fstatSync(fd).size < bytes || hash.copy().digest("hex") !== sha256) {
    throw new InputError([batchProblem("changed-meanwhile", "", { what: "output" }, { file: part })]);
  }
  writing(part, () => ftruncateSync(fd, bytes));
  return bytes;
}

function writeAll(fd: number, content: Uint8Array, at: number): void {
  let done = 0;
  while (done < content.length) done += writeSync(fd, content, done, content.length - done, at + done);
}

/** A file is whole before it has its name. */
function replace(file: string, text: string): void {
  const aside = `${file}~`;
  const fd = openSync(aside, "w");
  try {
    writeAll(fd, Buffer.from(text), 0);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(aside, file);
}
