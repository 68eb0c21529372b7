import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { languagesOf, pagesOf } from "../catalogue/pages.js";
import type { Pack } from "../generated/schemas.js";
import type { Problem } from "../problems/problem.js";
import { InputError, refuse } from "./inputs.js";
import { addPackOption, collect, openPack } from "./packs.js";
import { problem } from "./problem.js";

interface Flags {
  readonly output: string;
  readonly pack: readonly string[];
  readonly earlier: readonly string[];
}

/** `hygie docs`: a pack as pages to read. */
export function addDocs(program: Command): void {
  addPackOption(program.command("docs"))
    .summary("write the catalogue of a pack as Markdown pages")
    .description(
      "Writes a Markdown page for each rule of a pack, and a table of all, in a folder for each of its languages: the facts that " +
        "fail beside those that pass, the quote, the logic, the evidence, the steps, the crosswalk, the versions and the cases.",
    )
    .argument("<pack>", "the folder of the pack, or one that comes with hygie")
    .requiredOption("-o, --output <folder>", "the folder to write into; pages that are there are written anew")
    .option("--earlier <pack>", "an earlier version of the pack, of which the pages tell what changed", collect, [])
    .action(async (name: string, { output, pack: others, earlier: names }: Flags) => {
      const { definition } = await openPack(name, others, "<pack>");
      const languages = languagesOf(definition);
      refuse([...withoutLanguage(definition, name, languages), ...namedAsTable(definition, name)]);
      const earlier: Pack[] = [];
      for (const one of names) earlier.push(await earlierOf(definition, one, others));
      for (const language of languages) {
        const folder = join(output, language);
        mkdirSync(folder, { recursive: true });
        const pages = pagesOf(definition, language, { earlier });
        for (const page of pages) writeFileSync(join(folder, page.name), page.markdown);
        process.stdout.write(`${folder}: ${pages.length} pages\n`);
      }
    });
}

function withoutLanguage({ locales }: Pack, file: string, languages: readonly string[]): Problem[] {
  if (languages.length > 0) return [];
  return [problem("no-page-language", "/locales", { locales }, { file })];
}

/** The page of such a rule would be written over the table of all. */
function namedAsTable({ rules }: Pack, file: string): Problem[] {
  const index = rules.findIndex(({ id }) => id === "index");
  if (index < 0) return [];
  return [problem("reserved-id", `/rules/${index}/id`, { id: "index" }, { file })];
}

async function earlierOf({ id }: Pack, name: string, others: readonly string[]): Promise<Pack> {
  const { definition } = await openPack(name, others, "--earlier");
  if (definition.id === id) return definition;
  const params = { name, found: definition.id, expected: id };
  throw new InputError([problem("another-pack", "", params, { file: "--earlier" })]);
}
