import { basename, dirname } from "node:path";
import { writeFiles } from "../../node/write-files.js";
import type { Context } from "../context.js";
import { tellingVersion } from "../earlier-facts.js";
import { readInput, refuse } from "../inputs.js";
import { packLanguage } from "../language.js";
import { printError } from "../output.js";
import { openFirst } from "../packs.js";
import { refuseExisting, refuseStream } from "../streams.js";
import { usageProblem } from "../usage.js";
import type { AskFlags } from "./run.js";
import { toCommand } from "./to-command.js";

/** Writes the questionnaire as a workbook, with what a file of facts knows already, and asks nothing. What somebody may have filled in is never written over. */
export async function writeQuestionnaire(
  file: string,
  given: string | undefined,
  flags: AskFlags,
  { language, output }: Context,
): Promise<void> {
  const others = Object.entries({ "--output": flags.output, "--now": flags.now });
  refuse(
    others.flatMap(([other, value]) =>
      value === undefined ? [] : [usageProblem("not-together", other, { flag: other, other: "--xlsx" })],
    ),
  );
  refuseStream(file, "--xlsx", "file");
  refuseExisting(file);
  const pack = await openFirst(flags.pack);
  const locale = packLanguage(language, pack.definition);
  const read =
    given === undefined
      ? { value: {}, problems: [] }
      : readInput(given, "facts", (json) => pack.engine.read(json).problems);
  refuse(given === undefined ? [] : tellingVersion(read.problems, pack.definition, given));
  const { toWorkbook } = await import("../../xlsx/to-workbook.js");
  const { bytes } = await toWorkbook(pack, { facts: read.value, locale });
  refuse(writeFiles(dirname(file), { [basename(file)]: bytes }));
  const packs = flags.pack.flatMap((one) => ["--pack", one]);
  printError(`${output.ask.written(file, toCommand(["hygie", "facts", "from-xlsx", file, ...packs]))}\n`);
}
