import { readFileSync } from "node:fs";
import { locateProblems, parseJsonText } from "../json/text.js";
import { errorCode } from "../node/error-code.js";
import type { HygieErrorKind } from "../problems/errors.js";
import { type Problem, problem } from "../problems/problem.js";

/** Everything that is wrong with what was given to the command: it prints them all and exits with 2. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("wrong input");
    this.name = "InputError";
    this.problems = problems;
  }
}

/** @throws {@link InputError} when there are problems. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

/** A JSON file, read. */
export interface Input {
  /** What it holds; absent when it is not JSON. */
  readonly value?: unknown;
  /** Everything that is wrong with it. */
  readonly problems: readonly Problem[];
}

/** Reads a JSON file, or standard input for `-`, and checks what it holds; `standardInput` is what the latter is called. */
export function readInput(
  path: string,
  what: HygieErrorKind,
  check: (value: unknown) => Problem[],
  standardInput = path,
): Input {
  const file = path === "-" ? standardInput : path;
  let text: string;
  try {
    text = readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    return { problems: [unreadable(file, what, error)] };
  }
  const { value, problems } = parseJsonText(text, file);
  if (value === undefined) return { problems };
  return { value, problems: [...problems, ...locateProblems(check(value), text, file)] };
}

function unreadable(file: string, what: string, error: unknown): Problem {
  const code = errorCode(error);
  const messages: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "this is a folder, not a file",
    EACCES: "the file may not be read",
  };
  return problem("unreadable", "", messages[code] ?? `it cannot be read (${code})`, {
    file,
    found: code === "ENOENT" ? "nothing" : code,
    expected: `a JSON file with ${what}, or - for standard input`,
    hint: "check the path",
  });
}
