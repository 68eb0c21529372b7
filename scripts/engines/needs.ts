import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Need, Setup } from "./engine.js";
import { installed, python } from "./places.js";

export const venv: Need = {
  name: "a virtual environment of Python",
  isThere: () => existsSync(python),
  install: ["python3 -m venv .engines/venv"],
};

export function lackedBy({ needs }: Setup): Need[] {
  return needs.filter((need) => !need.isThere());
}

/** Runs the commands that install what an engine lacks, from the folder of the project. */
export function install(lacked: readonly Need[], print: (line: string) => void): void {
  mkdirSync(installed, { recursive: true });
  for (const command of new Set(lacked.flatMap((need) => need.install))) {
    print(`$ ${command}`);
    execFileSync("sh", ["-c", command], { cwd: join(installed, ".."), stdio: ["ignore", "ignore", "inherit"] });
  }
}
