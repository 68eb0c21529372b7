import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import { errorCode } from "../node/error-code.js";
import { wait } from "../node/wait.js";
import { unwritable, unwritableReason } from "../node/write-files.js";
import { visible } from "../problems/visible.js";
import { toColors } from "../reporters/colors.js";
import { InputError } from "./inputs.js";

/** Is the output shown on a terminal that has colours? */
export const isColored = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";

/** The colours of what is written to standard output; none where nobody would see them. */
export const colors = toColors(isColored);

/** A value as the text of a JSON file, with what a terminal would obey in it as JSON can write it. */
export function toJson(value: unknown): string {
  return `${inert(JSON.stringify(value, null, 2))}\n`;
}

/**
 * Writes to standard output, with nothing that a terminal would obey but colours where it has them.
 *
 * @throws {@link InputError} when that cannot be written: its disk is full, or nobody reads it.
 */
export function print(text: string): void {
  write(1, forTerminal(text));
}

/**
 * Writes what another program reads to standard output, or to a descriptor that the shell handed over: as it is, but on a terminal, which
 * would obey it.
 *
 * @throws {@link InputError} when that cannot be written.
 */
export function printFile(content: string | Uint8Array, descriptor = 1): void {
  const isTerminal = descriptor === 1 ? process.stdout.isTTY === true : isatty(descriptor);
  write(descriptor, typeof content === "string" && isTerminal ? forTerminal(content) : content);
}

function forTerminal(text: string): string {
  return inert(text, isColored ? lineEndOrColor : lineEnd);
}

function write(descriptor: number, content: string | Uint8Array): void {
  try {
    writeAll(descriptor, content);
  } catch (error) {
    throw unprinted(error, descriptor === 1 ? "/dev/stdout" : `/dev/fd/${descriptor}`);
  }
}

/** Standard output, or another stream, cannot be written. */
export function unprinted(error: unknown, stream = "/dev/stdout"): InputError {
  return new InputError([unwritable(stream, unwritableReason(error))]);
}

/** Writes to standard error: who does not read it is told by the exit code alone. */
export function printError(text: string): void {
  try {
    writeAll(2, inert(text));
  } catch {
    process.exitCode = 2;
  }
}

const lineEnd = /(\n)/;
/** The same, and what turns colours, bold and the like on and off. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI escape sequences begin with one
const lineEndOrColor = /(\n|\u001b\[\d{1,2}m)/;

/** A text with everything that a terminal obeys written out, beside what is kept: what stands at each second place of a split. */
function inert(text: string, kept = lineEnd): string {
  const parts = text.split(kept);
  return parts.map((part, i) => (i % 2 === 1 ? part : visible(part))).join("");
}

/** Writes it at once, be it into a pipe that does not block and has no room yet. */
function writeAll(descriptor: number, content: string | Uint8Array): void {
  let rest: Uint8Array = typeof content === "string" ? Buffer.from(content) : content;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (errorCode(error) !== "EAGAIN") throw error;
      wait();
    }
  }
}
