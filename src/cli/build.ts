import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Command } from "commander";
import { toPackModule } from "../build/pack-module.js";
import { toPackTypes } from "../build/pack-types.js";
import { shown } from "../problems/shown.js";
import { InputError } from "./inputs.js";
import { addPackOption, loadFolder } from "./packs.js";
import { problem } from "./problem.js";

/** The kinds of modules, by the ending of the file that is written; each has its declaration file. */
const endings: readonly { readonly ending: string; readonly format: "esm" | "cjs"; readonly types: string }[] = [
  { ending: ".mjs", format: "esm", types: ".d.mts" },
  { ending: ".cjs", format: "cjs", types: ".d.cts" },
  { ending: ".js", format: "esm", types: ".d.ts" },
];

interface Flags {
  readonly output: string;
  readonly pack: readonly string[];
}

/** `hygie build`: a pack compiled ahead of time. */
export function addBuild(program: Command): void {
  addPackOption(program.command("build"))
    .summary("compile a pack ahead of time into a module")
    .description(
      "Compiles the pack in a folder into a JavaScript module, as fast as code written by hand, and a declaration file " +
        "with the types of its facts and rule ids. A file that ends in .cjs is CommonJS, any other an ES module.",
    )
    .argument("<folder>", "the folder of the pack")
    .requiredOption("-o, --output <file>", "the module to write, ending in .js, .mjs or .cjs")
    .action(async (folder: string, { output, pack: others }: Flags) => {
      const kind = endings.find(({ ending }) => output.endsWith(ending));
      if (kind === undefined) throw new InputError([wrongEnding(output)]);
      const pack = await loadFolder(folder, others);
      mkdirSync(dirname(output), { recursive: true });
      writeFileSync(output, toPackModule(pack, kind.format));
      writeFileSync(output.slice(0, -kind.ending.length) + kind.types, toPackTypes(pack));
    });
}

function wrongEnding(output: string) {
  const params = { found: shown(output), endings: [".js", ".mjs", ".cjs"] };
  return problem("wrong-ending", "", params, { file: "--output" });
}
