import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { askedOf, type PackFormat, packFormats } from "./formats.js";
import { packLanguage } from "./language.js";
import { addPackOption, openPack } from "./packs.js";
import { writeFormats } from "./write-formats.js";

interface Flags {
  readonly pack: readonly string[];
  readonly format: readonly PackFormat[];
  readonly output: readonly string[];
}

/** `hygie export`: a pack in the formats of other tools. */
export function addExport(program: HygieCommand, context: Context): HygieCommand {
  const { help, language, version } = context;
  const { names, export: say } = help;
  const place = `<${names.pack}>`;
  return addPackOption(program.command("export"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(place, say.pack)
    .choice(`--format <${names.format}>`, say.format, Object.keys(packFormats) as PackFormat[], {
      isRepeatable: true,
      isRequired: true,
    })
    .option(`-o, --output <${names.file}>`, say.output, collect, [])
    .action(async (name: string, { pack: others, format, output }: Flags) => {
      const pack = await openPack(name, others, place);
      const given = { pack, locale: packLanguage(language, pack.definition), version };
      const asked = askedOf(packFormats, format, given);
      await writeFormats(
        asked,
        output,
        { inputs: [name, ...others], stem: pack.definition.id, isOfReport: false },
        context,
      );
    });
}
