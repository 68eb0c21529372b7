import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createSyncFn } from "synckit";
import { root } from "./macsf.js";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of someone who set no language, whatever that of whoever runs the tests. */
export const noLanguage = { LC_ALL: "", LC_MESSAGES: "", LANG: "C.UTF-8" };

/** Runs a program as a user does; `input` is its standard input. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: object } = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: options.cwd ?? root,
    input: options.input ?? "",
    encoding: "utf8",
    env: { ...process.env, ...noLanguage, ...options.env },
    maxBuffer: 1 << 26,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** The environment in which Node.js takes its input for a terminal, which no test has. */
export const asTerminal = { NODE_OPTIONS: "--import=data:text/javascript,process.stdin.isTTY=true" };

const inThread = createSyncFn<(file: string, args: readonly string[], cwd: string, input: string, env: object) => Ran>(
  new URL("./command-thread.js", import.meta.url),
  { timeout: 60_000 },
);

/**
 * Runs the command that was built: in a thread, since Node.js takes longer to start than most calls do; in a process of its own
 * where the environment says how that is to start.
 */
export function hygie(args: readonly string[], options: Parameters<typeof run>[2] = {}): Ran {
  const file = `${root}dist/cli.js`;
  if (!existsSync(file)) throw new Error("run npm run build first: the command is tested as it is built");
  if (options.env && "NODE_OPTIONS" in options.env) return run(process.execPath, [file, ...args], options);
  const before = process.cwd();
  process.chdir(options.cwd ?? root);
  try {
    return inThread(file, args, process.cwd(), options.input ?? "", { ...process.env, ...noLanguage, ...options.env });
  } finally {
    process.chdir(before);
  }
}
