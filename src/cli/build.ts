import { basename, dirname } from "node:path";
import { toPackModule } from "../build/pack-module.js";
import { toPackTypes } from "../build/pack-types.js";
import { writeFiles } from "../node/write-files.js";
import { shown } from "../problems/shown.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError, refuse } from "./inputs.js";
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
export function addBuild(program: HygieCommand, { help }: Context): void {
  const { names, build: say } = help;
  addPackOption(program.command("build"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.folder}>`, say.folder)
    .requiredOption(`-o, --output <${names.file}>`, say.output)
    .action(async (folder: string, { output, pack: others }: Flags) => {
      const kind = endings.find(({ ending }) => output.endsWith(ending));
      if (kind === undefined) throw new InputError([wrongEnding(output)]);
      const pack = await loadFolder(folder, others);
      const name = basename(output);
      const files = {
        [name]: toPackModule(pack, kind.format),
        [name.slice(0, -kind.ending.length) + kind.types]: toPackTypes(pack),
      };
      refuse(writeFiles(dirname(output), files));
    });
}

function wrongEnding(output: string) {
  const params = { found: shown(output), endings: [".js", ".mjs", ".cjs"] };
  return problem("wrong-ending", "", params, { file: "--output" });
}
