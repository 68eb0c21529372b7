import { basename, dirname } from "node:path";
import { type ModuleContent, toPackModule } from "../build/pack-module.js";
import { toPackTypes } from "../build/pack-types.js";
import type { Pack } from "../generated/schemas.js";
import { writeFiles } from "../node/write-files.js";
import { shown } from "../problems/shown.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError, refuse } from "./inputs.js";
import { languageOfPack } from "./language.js";
import { addPackOption, loadFolder } from "./packs.js";
import { problem } from "./problem.js";
import { usageProblem } from "./usage.js";

/** The kinds of modules, by the ending of the file that is written; each has its declaration file. */
const endings: readonly { readonly ending: string; readonly format: "esm" | "cjs"; readonly types: string }[] = [
  { ending: ".mjs", format: "esm", types: ".d.mts" },
  { ending: ".cjs", format: "cjs", types: ".d.cts" },
  { ending: ".js", format: "esm", types: ".d.ts" },
];

interface Flags {
  readonly output: string;
  readonly pack: readonly string[];
  readonly lean?: true;
  readonly locale: readonly string[];
  readonly outcomes?: true;
}

/** `hygie build`: a pack compiled ahead of time. */
export function addBuild(program: HygieCommand, { help }: Context): void {
  const { names, build: say } = help;
  addPackOption(program.command("build"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.folder}>`, say.folder)
    .requiredOption(`-o, --output <${names.file}>`, say.output)
    .option("--lean", say.lean)
    .option(`--locale <${names.language}>`, say.locale, collect, [])
    .option("--outcomes", say.outcomes)
    .action(async (folder: string, { output, pack: others, ...flags }: Flags) => {
      refuse(wrongFlags(flags));
      const kind = endings.find(({ ending }) => output.endsWith(ending));
      if (kind === undefined) throw new InputError([wrongEnding(output)]);
      const pack = await loadFolder(folder, others);
      const content = contentOf(flags, pack.definition);
      const name = basename(output);
      const files = {
        [name]: toPackModule(pack, kind.format, content),
        [name.slice(0, -kind.ending.length) + kind.types]: toPackTypes(pack, content),
      };
      refuse(writeFiles(dirname(output), files));
    });
}

function wrongEnding(output: string) {
  const params = { found: shown(output), endings: [".js", ".mjs", ".cjs"] };
  return problem("wrong-ending", "", params, { file: "--output" });
}

type ContentFlags = Pick<Flags, "lean" | "locale" | "outcomes">;

function wrongFlags({ lean, locale, outcomes }: ContentFlags) {
  const [flag, other] = ["--outcomes", "--lean"];
  if (lean && outcomes) return [usageProblem("not-together", flag, { flag, other })];
  return locale.length > 0 && !lean ? [usageProblem("missing-other", "--locale", { other })] : [];
}

/** What is written of the pack; of a lean one without a language, all that it has. */
function contentOf({ lean, locale, outcomes }: ContentFlags, pack: Pack): ModuleContent {
  if (outcomes) return { is: "outcomes" };
  if (!lean) return { is: "whole" };
  const asked = locale.map((tag) => languageOfPack(tag, pack, "--locale"));
  return { is: "lean", locales: pack.locales.filter((one) => asked.length === 0 || asked.includes(one)) };
}
