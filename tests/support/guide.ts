import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hygie, type Ran, run } from "./command.js";
import { root } from "./macsf.js";

/** A block of code of a page: what it is written in, the file that it stands for, and whether its command is to fail. */
export interface Block {
  readonly language: string;
  readonly file?: string;
  readonly isToFail: boolean;
  readonly text: string;
}

export function blocksOf(page: string): Block[] {
  const found = readFileSync(root + page, "utf8").matchAll(/```(\w+)(?: \[(.+?)\])?( fails)?\n([\s\S]*?)```/g);
  return [...found].map(([, language = "", file, fails, text = ""]) => ({
    language,
    ...(file === undefined ? {} : { file }),
    isToFail: fails !== undefined,
    text,
  }));
}

/** A project with hygie in it, as `npm install hygie` makes it. */
export function projectWithHygie(): string {
  const folder = mkdtempSync(join(tmpdir(), "hygie-guide-"));
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/hygie"), "dir");
  symlinkSync(`${root}dist/cli.js`, join(folder, "node_modules/.bin/hygie"));
  return folder;
}

/** Runs a line of a page in a folder: a call of hygie alone without a shell and `npx`, which tests of the package have. */
export function runLine(line: string, options: Parameters<typeof hygie>[1]): Ran {
  const [, args] = /^npx hygie ([\w\-./@: ]+)$/.exec(line) ?? [];
  return args === undefined ? run("sh", ["-c", line], options) : hygie(args.split(" "), options);
}

/** The lines that a page shows of what is printed; `…` stands for what it leaves out. */
export function shown(text: string): RegExp {
  const parts = text
    .trimEnd()
    .split("…")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join("[\\s\\S]*"));
}
