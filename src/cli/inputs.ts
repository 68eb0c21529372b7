import { existsSync } from "node:fs";
import { join } from "node:path";
import { plainDay } from "../facts/mend.js";
import { locateProblems, parseJsonText } from "../json/text.js";
import { readText } from "../node/read-file.js";
import { obstructed, unwritable } from "../node/write-files.js";
import type { InstantProblems } from "../problems/codes/facts.js";
import { OptionsError } from "../problems/errors.js";
import { type Problem, toLine } from "../problems/problem.js";
import type { Shown } from "../problems/shown.js";
import { problem } from "./problem.js";

/** Everything that is wrong with what was given to the command: it prints them all and exits with 2. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(toLine).join("\n"));
    this.name = "InputError";
    this.problems = problems;
  }
}

/** @throws {@link InputError} when there are problems. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

/** What stands in the way at a path: only a file is to be deleted. */
export function present(path: string): Problem[] {
  const reason = obstructed(path);
  if (reason !== undefined) return [unwritable(path, reason)];
  return existsSync(path) ? [problem("already-there", "", {}, { file: path })] : [];
}

/** What is wrong with an option of the library is told of the flag of that name; of another, where one is given for its pointer. */
export async function namingFlags<T>(
  call: () => T | Promise<T>,
  flags: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    throw new InputError(error.problems.map((one) => ofFlag(one, flags[one.pointer] ?? `--${one.pointer.slice(1)}`)));
  }
}

function ofFlag(found: Problem, file: string): Problem {
  const given =
    found.code === "not-an-instant" ? dayGiven(found.params as InstantProblems["not-an-instant"]) : undefined;
  const text = given !== undefined && "json" in given ? given.json.slice(1, -1) : ""; // as JSON has it: no date needs an escape
  const day = plainDay(text);
  return day === undefined
    ? { ...found, pointer: "", file }
    : problem("day-written-otherwise", "", { found: text, day }, { file });
}

/** What was given as a day, and not as a time. */
function dayGiven({ found, near }: InstantProblems["not-an-instant"]): Shown | undefined {
  return near === undefined ? found : undefined;
}

/** The text of a file of a pack's own folder, to add to. @throws {@link InputError} when it cannot be read. */
export function readOwn(folder: string, file: string): string {
  const { text, problem } = readText(join(folder, file), { wanted: "pack-file", file, within: folder });
  if (text === undefined) throw new InputError([problem]);
  return text;
}

/** A JSON file, read. */
export interface Input {
  /** Its text; absent when it cannot be read. */
  readonly text?: string;
  /** What it holds; absent when it is not JSON. */
  readonly value?: unknown;
  /** Everything that is wrong with it. */
  readonly problems: readonly Problem[];
  /** Problems with their places in the file. */
  readonly locate: (problems: readonly Problem[]) => readonly Problem[];
}

/** What an input holds. */
export type InputKind = "facts" | "evidence" | "waivers" | "pack" | "report" | "oscal-catalog";

/** Reads a JSON file, or standard input for `-`, and checks what it holds. */
export function readInput(path: string, what: InputKind, check: (value: unknown) => readonly Problem[]): Input {
  const { text, problem } = readText(path, { wanted: what });
  const locate = (found: readonly Problem[]) => locateProblems(found, text ?? "", path);
  if (text === undefined) return { problems: [problem], locate };
  const { value, problems } = parseJsonText(text, path, what);
  if (value === undefined) return { text, problems, locate };
  return { text, value, problems: [...problems, ...locate(check(value))], locate };
}
