import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Stay } from "./engine.js";

/** A program that ends when its standard input does: when it is told to, and whatever ends this process. */
export interface Child {
  readonly stdin: Writable;
  readonly stdout: Readable;
  hasEnded(): boolean;
  /** The end of what it has said. */
  said(): string;
}

/** Starts one, in the folder of its engine. */
export function startChild(
  { folder, after }: Stay,
  name: string,
  [command = "", ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Child {
  const log = join(folder, `${name}.log`);
  const errors = openSync(log, "a");
  const child = spawn(command, args, { cwd: folder, stdio: ["pipe", "pipe", errors], env: { ...process.env, ...env } });
  closeSync(errors);
  const { stdin, stdout } = child as ChildProcess & Pick<Child, "stdin" | "stdout">;
  stdin.on("error", () => undefined); // it is gone already: whoever waits for it tells what it said
  after(() => stopped(child));
  return { stdin, stdout, hasEnded: () => hasEnded(child), said: () => readFileSync(log, "utf8").slice(-2000) };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, "exit");
  child.stdin?.end();
  const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await gone;
  clearTimeout(late);
}

/** Asks a program of Python that reads a request a line, and answers in a line. */
export function askLines(child: Child): (request: object) => Promise<unknown> {
  const lines = createInterface({ input: child.stdout });
  const waiting: { resolve(answer: unknown): void; reject(error: Error): void }[] = [];
  lines.on("line", (line) => {
    const { answer, error } = JSON.parse(line) as { answer?: unknown; error?: string };
    const asked = waiting.shift();
    if (error === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(error));
  });
  lines.on("close", () => {
    for (const { reject } of waiting.splice(0)) reject(new Error(child.said()));
  });
  return (request) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      child.stdin.write(`${JSON.stringify(request)}\n`);
    });
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { readonly port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Tries until it works, for as long as the program runs, and half a minute at most. */
export async function untilItWorks<T>(child: Child, attempt: () => Promise<T>): Promise<T> {
  for (let end = Date.now() + 30_000; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (child.hasEnded() || Date.now() > end) throw new Error(`${error}\n${child.said()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
