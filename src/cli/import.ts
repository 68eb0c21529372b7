import { join } from "node:path";
import type { DraftPack, Imported, ImportOptions } from "../import/index.js";
import { importPhrases as en } from "../locales/en/import.js";
import { importPhrases as fr } from "../locales/fr/import.js";
import type { Locale } from "../locales/locale.js";
import type { ImportPhrases } from "../locales/phrases/import.js";
import { readText } from "../node/read-file.js";
import { writeFiles } from "../node/write-files.js";
import { vscodeSettings } from "../pack/scaffold.js";
import type { Problem } from "../problems/problem.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError, namingFlags, present, readInput, refuse } from "./inputs.js";
import { print } from "./output.js";
import { occupied, schemas, texts } from "./pack-folder.js";
import { refuseStream } from "./streams.js";

interface Flags extends ImportOptions {
  readonly output: string;
}

/** `hygie import`: a draft pack, made of another format. */
export function addImport(program: HygieCommand, context: Context): void {
  const { help } = context;
  const add = program.command("import").summary(help.import.summary).description(help.import.description);
  addSource(add, "oscal", help.importOscal, context, readOscal);
  addSource(add, "ciso-assistant", help.importCisoAssistant, context, readCisoAssistant);
}

/** A format that packs are made of: it is read from a file. */
function addSource(
  command: HygieCommand,
  name: string,
  say: Context["help"]["importCisoAssistant"],
  { help, language }: Context,
  read: (file: string, options: ImportOptions) => Promise<DraftPack>,
): void {
  const { names } = help;
  command
    .command(name)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.file}>`, say.file)
    .requiredOption(`-o, --output <${names.folder}>`, help.import.output)
    .option(`--id <${names.id}>`, help.import.id)
    .option(`--locale <${names.language}>`, help.import.locale)
    .action(async (file: string, { output, ...options }: Flags) => {
      refuseStream(output, "--output", "folder");
      refuse(occupied(output));
      const draft = await namingFlags(() => read(file, options));
      const files = { ...draft.files, ...schemas(), ...texts({ ".vscode/settings.json": vscodeSettings }) };
      refuse(Object.keys(files).flatMap((one) => present(join(output, one))));
      refuse(writeFiles(output, files));
      print(toldOf(draft, output, phrases[language.locale]));
    });
}

/** @throws {@link InputError} with everything that is wrong with the file. */
async function readOscal(file: string, options: ImportOptions): Promise<DraftPack> {
  const { fromOscalCatalog } = await import("../import/oscal.js");
  const { value, problems, locate } = readInput(file, "oscal-catalog", () => []);
  if (problems.length > 0) throw new InputError(problems);
  return drafted(fromOscalCatalog(value, options), locate);
}

/** @throws {@link InputError} with everything that is wrong with the file. */
async function readCisoAssistant(file: string, options: ImportOptions): Promise<DraftPack> {
  const { fromCisoAssistant } = await import("../import/ciso-assistant.js"); // which brings a parser of YAML
  const { text, problem } = readText(file, { wanted: "ciso-assistant" });
  if (text === undefined) throw new InputError([problem]);
  return drafted(fromCisoAssistant(text, options), (problems) => problems.map((one) => ({ ...one, file })));
}

function drafted(made: Imported, locate: (problems: readonly Problem[]) => readonly Problem[]): DraftPack {
  if ("problems" in made) throw new InputError(locate(made.problems));
  return made;
}

const phrases: Readonly<Record<Locale, ImportPhrases>> = { fr, en };

/** So many rules are named where not all of them lack something. */
const mostNamed = 5;

/** What was made, and what remains to be written. */
function toldOf({ rules, remaining, leftOut }: DraftPack, folder: string, say: ImportPhrases): string {
  const lines = remaining.map(({ part, ruleIds }) => {
    const named = ruleIds.slice(0, mostNamed).join(", ");
    const more = ruleIds.length > mostNamed ? ` ${say.more(ruleIds.length - mostNamed)}` : "";
    const which = ruleIds.length === rules.length ? "" : ` (${named}${more})`;
    return `  ${say.count(ruleIds.length)}${which} – ${say.parts[part]}`;
  });
  return [
    say.made(rules.length, folder),
    ...(leftOut.length === 0 ? [] : [say.leftOut(leftOut.map(({ control }) => control))]),
    say.remains,
    ...lines,
    say.next,
    `  npx hygie check ${folder}`,
    "",
  ].join("\n");
}
