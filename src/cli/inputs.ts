import { readFileSync, statSync } from "node:fs";
import { didYouMean, type HygieErrorKind, type Problem, problem } from "../errors.js";
import { errorCode } from "../node/error-code.js";
import { loadPackDirectory } from "../node/index.js";
import { locateProblems, parseJsonText } from "../node/json-text.js";
import type { CompiledPack } from "../pack/compiled-pack.js";

/** Everything that is wrong with what was given to the command: it prints them all and exits with 2. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("wrong input");
    this.name = "InputError";
    this.problems = problems;
  }
}

/** A JSON file, read. */
export interface Input {
  /** What it holds; absent when it is not JSON. */
  readonly value?: unknown;
  /** Everything that is wrong with it. */
  readonly problems: readonly Problem[];
}

/** Reads a JSON file, or standard input for `-`, and checks what it holds. */
export function readInput(path: string, what: HygieErrorKind, check: (value: unknown) => Problem[]): Input {
  const file = path === "-" ? "standard input" : path;
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

/** The packs that come with hygie, by the name under which anyone imports them. */
const builtIn: Readonly<Record<string, string>> = { macsf: "hygie/rules/macsf" };

/** The pack that `--pack` names: one that comes with hygie, or the folder of another. */
export async function openPack(name: string): Promise<CompiledPack> {
  const module = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
  if (module !== undefined) {
    const loaded: { readonly default: CompiledPack } = await import(module);
    return loaded.default;
  }
  if (isFolder(name)) return loadPackDirectory(name);
  const names = Object.keys(builtIn);
  throw new InputError([
    problem("unknown-pack", "", `there is no pack ${JSON.stringify(name)}`, {
      file: "--pack",
      found: name,
      expected: `${names.join(", ")}, or a folder with pack.json`,
      hint: didYouMean(name, names) ?? "check the path",
    }),
  ]);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
