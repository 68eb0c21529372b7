import { join } from "node:path";
import { languagesOf, pageNames, pagesOf } from "../catalogue/pages.js";
import type { Pack } from "../generated/schemas.js";
import { writeFiles } from "../node/write-files.js";
import type { Problem } from "../problems/problem.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError, refuse } from "./inputs.js";
import { print } from "./output.js";
import { addPackOption, openPack } from "./packs.js";
import { problem } from "./problem.js";
import { refuseStream } from "./streams.js";

interface Flags {
  readonly output: string;
  readonly pack: readonly string[];
  readonly earlier: readonly string[];
}

/** `hygie docs`: a pack as pages to read. */
export function addDocs(program: HygieCommand, { help, output: out }: Context): void {
  const { names, docs: say } = help;
  const place = `<${names.pack}>`;
  addPackOption(program.command("docs"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.pack}>`, say.pack)
    .requiredOption(`-o, --output <${names.folder}>`, say.output)
    .option(`--earlier <${names.pack}>`, say.earlier, collect, [])
    .action(async (name: string, { output, pack: others, earlier: names }: Flags) => {
      refuseStream(output, "--output", "folder");
      const pack = await openPack(name, others, place, names.length > 0);
      const { definition } = pack;
      const languages = languagesOf(definition);
      refuse([...withoutLanguage(definition, name, languages), ...namedAsTable(definition, name)]);
      const earlier: Pack[] = [];
      for (const one of names) earlier.push(await earlierOf(definition, one, others));
      const catalogue = languages.map((language) => ({ language, pages: pagesOf(pack, language, { earlier }) }));
      const files = catalogue.flatMap(({ language, pages }) =>
        pages.map((page) => [`${language}/${page.name}`, page.markdown] as const),
      );
      refuse(writeFiles(output, Object.fromEntries(files)));
      for (const { language, pages } of catalogue) print(`${out.docs.pages(join(output, language), pages.length)}\n`);
    });
}

function withoutLanguage({ locales }: Pack, file: string, languages: readonly string[]): Problem[] {
  if (languages.length > 0) return [];
  return [problem("no-page-language", "/locales", { locales }, { file })];
}

/** The page of such a rule would be written over one that is about all of them. */
function namedAsTable({ rules }: Pack, file: string): Problem[] {
  const reserved: readonly string[] = Object.values(pageNames);
  return rules.flatMap(({ id }, index) =>
    reserved.includes(id) ? [problem("reserved-id", `/rules/${index}/id`, { id }, { file })] : [],
  );
}

async function earlierOf({ id }: Pack, name: string, others: readonly string[]): Promise<Pack> {
  const { definition } = await openPack(name, others, "--earlier", true);
  if (definition.id === id) return definition;
  const params = { name, found: definition.id, expected: id };
  throw new InputError([problem("another-pack", "", params, { file: "--earlier" })]);
}
