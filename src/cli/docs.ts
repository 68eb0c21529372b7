import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languagesOf, pagesOf } from "../catalogue/pages.js";
import type { Pack } from "../generated/schemas.js";
import { type Problem, problem, show } from "../problems/problem.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError, refuse } from "./inputs.js";
import { addPackOption, openPack } from "./packs.js";

interface Flags {
  readonly output: string;
  readonly pack: readonly string[];
  readonly earlier: readonly string[];
}

/** `hygie docs`: a pack as pages to read. */
export function addDocs(program: HygieCommand, { help, output: out }: Context): void {
  const { names, docs: say } = help;
  addPackOption(program.command("docs"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.pack}>`, say.pack)
    .requiredOption(`-o, --output <${names.folder}>`, say.output)
    .option(`--earlier <${names.pack}>`, say.earlier, collect, [])
    .action(async (name: string, { output, pack: others, earlier: names }: Flags) => {
      const pack = await openPack(name, others);
      const { definition } = pack;
      const languages = languagesOf(definition);
      refuse([...withoutLanguage(definition, name, languages), ...namedAsTable(definition, name)]);
      const earlier: Pack[] = [];
      for (const one of names) earlier.push(await earlierOf(definition, one, others));
      for (const language of languages) {
        const folder = join(output, language);
        mkdirSync(folder, { recursive: true });
        const pages = pagesOf(pack, language, { earlier });
        for (const page of pages) writeFileSync(join(folder, page.name), page.markdown);
        process.stdout.write(`${out.docs.pages(folder, pages.length)}\n`);
      }
    });
}

function withoutLanguage({ locales }: Pack, file: string, languages: readonly string[]): Problem[] {
  if (languages.length > 0) return [];
  const details = { file, found: locales.join(", "), expected: "fr or en", hint: "write its texts in fr or en too" };
  return [
    problem("missing-text", "/locales", "pages are written in French and in English, and the pack in neither", details),
  ];
}

/** The page of such a rule would be written over the table of all. */
function namedAsTable({ rules }: Pack, file: string): Problem[] {
  const index = rules.findIndex(({ id }) => id === "index");
  if (index < 0) return [];
  const details = { file, found: show("index"), expected: "another id", hint: "give the rule another id" };
  return [problem("wrong-format", `/rules/${index}/id`, "index is the page with the table of all rules", details)];
}

async function earlierOf({ id }: Pack, name: string, others: readonly string[]): Promise<Pack> {
  const pack = await openPack(name, others);
  const { definition } = pack;
  if (definition.id === id) return definition;
  throw new InputError([
    problem("unknown-pack", "", `${show(name)} is a version of ${definition.id}, not of ${id}`, {
      file: "--earlier",
      found: definition.id,
      expected: id,
      hint: `give earlier versions of ${id}`,
    }),
  ]);
}
