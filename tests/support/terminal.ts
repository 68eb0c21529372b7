import { createRequire } from "node:module";
import type { IPty } from "@lydell/node-pty";
import { noLanguage } from "./command.js";
import { root } from "./macsf.js";
import { Screen } from "./screen.js";

type Pty = typeof import("@lydell/node-pty");

/** Pseudo-terminals; nothing on a platform for which there is no binary. */
export const pty: Pty | undefined = load();

function load(): Pty | undefined {
  try {
    return createRequire(import.meta.url)("@lydell/node-pty");
  } catch {
    return undefined;
  }
}

export interface Ended {
  readonly exitCode: number;
  readonly signal?: number | undefined;
}

/** `hygie`, as a terminal runs it. */
export const hygieCommand: readonly string[] = [process.execPath, `${root}dist/cli.js`];

/** A command on a terminal: what is seen of it, and the keys of whoever sits there. */
export class Terminal {
  readonly ended: Promise<Ended>;
  private readonly process: IPty;
  private readonly screen: Screen;
  private readonly waiting = new Set<() => void>();
  raw = "";

  constructor(
    given: readonly string[],
    {
      cwd,
      env = {},
      columns = 100,
      lingers = false,
    }: { cwd: string; env?: object; columns?: number; lingers?: boolean },
  ) {
    // What a process wrote last is lost where it ends before that is read, on a machine that is busy: the shell stays a while longer.
    const [command = "", ...args] = lingers
      ? ["sh", "-c", '"$@"; ended=$?; sleep 1; exit $ended', "sh", ...given]
      : given;
    if (pty === undefined) throw new Error("there is no pseudo-terminal for this platform");
    this.screen = new Screen(columns);
    const { NO_COLOR: _, CI: __, ...own } = process.env;
    const all = { ...own, ...noLanguage, TERM: "xterm-256color", ...env };
    const options = { name: all.TERM, cols: columns, rows: 200, cwd, env: all };
    this.process = pty.spawn(command, [...args], options);
    this.process.onData((data) => {
      this.raw += data;
      this.screen.write(data);
      for (const look of this.waiting) look();
    });
    this.ended = new Promise((resolve) => {
      this.process.onExit((end) => this.whenQuiet(() => resolve(end)));
    });
  }

  /** What a process has written last may be read after its end. */
  private whenQuiet(then: () => void): void {
    const { length } = this.raw;
    setTimeout(() => (this.raw.length === length ? then() : this.whenQuiet(then)), 200);
  }

  /** All that was shown, as it is seen now. */
  text(): string {
    return this.screen.text();
  }

  /** Waits until what is seen is so. */
  async until(isSo: (text: string) => boolean): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`waited in vain:\n${this.text()}`)), 10_000);
      const look = () => {
        if (!isSo(this.text())) return;
        clearTimeout(late);
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
    return this.text();
  }

  type(keys: string): void {
    this.process.write(keys);
  }

  kill(signal: string): void {
    this.process.kill(signal);
  }

  /** What is asked, once so many questions were answered: its lines, from the question on. */
  async asked(answered: number): Promise<string> {
    const text = await this.until((seen) => count(seen, "◇") === answered && /[◆▲][\s\S]*\n└/.test(seen));
    return text.slice(Math.max(text.lastIndexOf("◆"), text.lastIndexOf("▲")));
  }
}

export const keys = {
  down: "\u001b[B",
  up: "\u001b[A",
  enter: "\r",
  interrupt: "\u0003",
  end: "\u0004",
  escape: "\u001b",
};

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
