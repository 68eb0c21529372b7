import { readFile, readText } from "../node/read-file.js";
import type { Problem } from "../problems/problem.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError } from "./inputs.js";
import { toJson } from "./output.js";
import { openFirst } from "./packs.js";
import { keep, refuseExisting } from "./streams.js";

interface Flags {
  readonly pack: readonly string[];
  readonly output?: string;
}

/** `hygie facts`: facts from what people filled in with a spreadsheet program. */
export function addFacts(program: HygieCommand, context: Context): void {
  const { help } = context;
  const { names, facts: say, factsFromXlsx, factsFromCsv } = help;
  const group = program.command("facts").summary(say.summary).description(say.description);
  const add = (name: string, texts: typeof factsFromXlsx, read: (path: string, flags: Flags) => Promise<string>) =>
    group
      .command(name)
      .summary(texts.summary)
      .description(texts.description)
      .argument(`<${names.file}>`, texts.file)
      .option(`-o, --output <${names.file}>`, texts.output)
      .option(`--pack <${names.pack}>`, help.pack, collect, [])
      .action(async (path: string, flags: Flags) => {
        refuseExisting(flags.output);
        keep(await read(path, flags), flags.output);
      });
  add("from-xlsx", factsFromXlsx, fromXlsx);
  add("from-csv", factsFromCsv, fromCsv);
}

async function fromXlsx(path: string, { pack: packs }: Flags): Promise<string> {
  const { factsFromWorkbook } = await import("../xlsx/facts-from-workbook.js");
  const pack = await openFirst(packs);
  const { bytes, problem: unreadable } = readFile(path, { wanted: "facts" });
  if (bytes === undefined) throw new InputError([unreadable]);
  const read = await factsFromWorkbook(pack, bytes);
  if ("problems" in read) throw new InputError(inFile(read.problems, path));
  return toJson(read.facts);
}

/** A practice a line, as `hygie diff --facts` reads them. */
async function fromCsv(path: string, { pack: packs }: Flags): Promise<string> {
  const { factsFromCsv } = await import("../reporters/csv/facts-from-csv.js");
  const pack = await openFirst(packs);
  const { text, problem: unreadable } = readText(path, { wanted: "facts" });
  if (text === undefined) throw new InputError([unreadable]);
  const read = factsFromCsv(pack, text);
  if ("problems" in read) throw new InputError(inFile(read.problems, path));
  return read.practices.map((facts) => `${JSON.stringify(facts)}\n`).join("");
}

function inFile(problems: readonly Problem[], file: string): Problem[] {
  return problems.map((one) => ({ ...one, file }));
}
