import type { CompiledPack } from "../engine/compiled-pack.js";
import { nextQuestions } from "../evaluate/next-questions.js";
import { type LeftFact, type Migrated, migrateFacts } from "../facts/migrate.js";
import { factAt, factsOf, pathOf } from "../facts/schema.js";
import type { Question } from "../generated/schemas.js";
import { abridgedJson } from "../reporters/lines.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { tellingVersion } from "./earlier-facts.js";
import { InputError, readInput, refuse } from "./inputs.js";
import { packLanguage } from "./language.js";
import { print, printError, toJson } from "./output.js";
import { openFirst, openPack } from "./packs.js";
import { problem } from "./problem.js";

interface Flags {
  readonly from: string;
  readonly pack: readonly string[];
  readonly format: "text" | "json";
}

/** `hygie migrate`: facts of an earlier version of a pack as facts of this one, and what has to be asked anew. */
export function addMigrate(program: HygieCommand, context: Context): HygieCommand {
  const { names, migrate: say, pack: ofPack } = context.help;
  return program
    .command("migrate")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.facts}>`, say.facts)
    .requiredOption(`--from <${names.pack}>`, say.from)
    .option(`--pack <${names.pack}>`, ofPack, collect, [])
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action(async (path: string, flags: Flags) => {
      const after = await openFirst(flags.pack, true);
      const before = await openPack(flags.from, flags.pack.slice(1), "--from", true);
      refuseAnother(before, after, flags.from);
      const locale = languageIn(after, context);
      const migrated = readAndMigrate(path, before, after, flags.from);
      const { facts, left } = migrated;
      const questions = askedAnew(migrated, before, after, locale);
      if (flags.format === "json") {
        const told = left.map(({ pointer, value, because }) => ({ pointer, value, text: because?.text[locale] }));
        print(toJson({ facts, left: told, questions }));
        return;
      }
      print(toJson(facts));
      for (const line of linesOf(left, questions, after, locale, context)) printError(`${line}\n`);
    });
}

/** What it says of a fact is in one language with what stands around it, where the pack has that. */
function languageIn({ definition }: CompiledPack, { language }: Context): string {
  const { locale, asked } = language;
  return asked === undefined && definition.locales.includes(locale) ? locale : packLanguage(language, definition);
}

function refuseAnother(before: CompiledPack, after: CompiledPack, name: string): void {
  const [found, expected] = [before.definition.id, after.definition.id];
  if (found === expected) return;
  throw new InputError([problem("another-pack", "", { name, found, expected }, { file: "--from" })]);
}

/** @throws {@link InputError} where they are not facts of the earlier version, or cannot be facts of the later one. */
function readAndMigrate(path: string, before: CompiledPack, after: CompiledPack, earlier: string): Migrated {
  const later = `${after.definition.id} ${after.definition.version}`;
  const read = readInput(path, "facts", (value) => {
    const { problems } = before.engine.read(value);
    if (problems.length === 0 || after.engine.read(value).problems.length > 0) return problems;
    return [...problems, problem("facts-of-version", "", { is: "later", earlier, later, path })];
  });
  refuse(tellingVersion(read.problems, before.definition, path));
  const migrated = migrateFacts(read.value, before.definition, after.definition);
  refuse(read.locate(after.engine.read(migrated.facts).problems));
  return migrated;
}

/** The questions that earlier facts do not answer any more, or never did: of what was left, and of what is new. */
function askedAnew({ facts, left }: Migrated, before: CompiledPack, after: CompiledPack, locale: string): Question[] {
  const [earlier, later] = [before, after].map(({ definition }) => factsOf(definition));
  if (earlier === undefined || later === undefined) return [];
  const pointers = new Set(left.map(({ pointer }) => pointer));
  const options = { locale } as Parameters<typeof nextQuestions>[2];
  return nextQuestions(after, facts, options).filter(
    ({ pointer }) => pointers.has(pointer) || factAt(earlier, pathOf(later, pointer)) === undefined,
  );
}

function linesOf(
  left: readonly LeftFact[],
  questions: readonly Question[],
  { definition }: CompiledPack,
  locale: string,
  { output }: Context,
): string[] {
  const say = output.migrate;
  const noSuchFact = say.noSuchFact(`${definition.id} ${definition.version}`);
  const ofFacts = left.map(
    ({ pointer, value, because }) =>
      `  ${say.leftFact(pointer, abridgedJson(value, 200), because?.text[locale] ?? noSuchFact)}`,
  );
  const ofQuestions = questions.map(
    ({ pointer, subject, label }) => `  ${subject === undefined ? label : say.of(subject, label)} (${pointer})`,
  );
  return [
    ...(ofFacts.length === 0 ? [] : [say.left, ...ofFacts]),
    ...(ofQuestions.length === 0 ? [say.nothingToAsk] : [say.asked, ...ofQuestions]),
  ];
}
