import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { languagesOf, pagesOf } from "../catalogue/pages.js";
import { addPackOption, openPack } from "./packs.js";

interface Flags {
  readonly output: string;
  readonly pack: readonly string[];
}

/** `hygie docs`: a pack as pages to read. */
export function addDocs(program: Command): void {
  addPackOption(program.command("docs"))
    .summary("write the catalogue of a pack as Markdown pages")
    .description(
      "Writes a Markdown page for each rule of a pack, and a table of all, in a folder for each of its languages: the facts that " +
        "fail beside those that pass, the quote, the logic, the evidence, the steps, the crosswalk and the cases.",
    )
    .argument("<pack>", "the folder of the pack, or one that comes with hygie")
    .requiredOption("-o, --output <folder>", "the folder to write into; pages that are there are written anew")
    .action(async (name: string, { output, pack: others }: Flags) => {
      const { definition } = await openPack(name, others);
      for (const language of languagesOf(definition)) {
        const folder = join(output, language);
        mkdirSync(folder, { recursive: true });
        const pages = pagesOf(definition, language);
        for (const page of pages) writeFileSync(join(folder, page.name), page.markdown);
        process.stdout.write(`${folder}: ${pages.length} pages\n`);
      }
    });
}
