import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Pack } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { type Locale, locales } from "../locales/locale.js";
import type { OutputPhrases } from "../locales/phrases/cli-output.js";
import { insertJson } from "../node/insert-json.js";
import { factsFile, packFile } from "../node/pack-files.js";
import { writeFiles } from "../node/write-files.js";
import { factNameOf, newFact, newFacts, newPack, newRule, vscodeSettings, withVocabulary } from "../pack/scaffold.js";
import type { Asked } from "../problems/codes/cli.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { present, readOwn, refuse } from "./inputs.js";
import { print, toJson } from "./output.js";
import { occupied, schemas, texts } from "./pack-folder.js";
import { addPackOption, loadFolder, openPack } from "./packs.js";
import { problem } from "./problem.js";
import { refuseStream } from "./streams.js";

/** What is asked, by the name of the flag that says it. */
type Questions<K extends string> = Readonly<Record<K, Asked>>;
type Answers<K extends string> = { readonly [name in K]?: string };

/** What `hygie new pack` writes, beside the rule. */
const packFiles = [packFile, factsFile, ".vscode/settings.json"];

const ruleQuestions = { title: "rule-title", quote: "quote" } as const;
const packQuestions = {
  title: "pack-title",
  source: "source",
  publisher: "publisher",
  rule: "rule-id",
  ruleTitle: "first-rule-title",
  quote: "first-quote",
} as const;

type PackFlags = Answers<keyof typeof packQuestions> & {
  readonly extends: readonly string[];
  readonly locale: readonly Locale[];
};
type RuleFlags = Answers<keyof typeof ruleQuestions> & { readonly pack: readonly string[] };

/** `hygie new`: a pack, or a rule of one, to begin with. */
export function addNew(program: HygieCommand, context: Context): void {
  const { help, output } = context;
  const { names, newPack: ofPack, newRule: ofRule } = help;
  const add = program.command("new").summary(help.new.summary).description(help.new.description);
  add
    .command("pack")
    .summary(ofPack.summary)
    .description(ofPack.description)
    .argument(`<${names.folder}>`, ofPack.folder)
    .option(`--title <${names.title}>`, ofPack.title)
    .option(`--source <${names.title}>`, ofPack.source)
    .option(`--publisher <${names.name}>`, ofPack.publisher)
    .option(`--rule <${names.id}>`, ofPack.rule)
    .option(`--rule-title <${names.title}>`, ofPack.ruleTitle)
    .option(`--quote <${names.words}>`, ofPack.quote)
    .option(`--extends <${names.pack}>`, ofPack.extends, collect, [])
    .choice(`--locale <${names.language}...>`, ofPack.locale, locales, { byDefault: "fr" })
    .action(async (folder: string, { locale, extends: packs, ...flags }: PackFlags) => {
      refuseStream(folder, `<${names.folder}>`, "folder");
      const id = basename(resolve(folder));
      refuse([
        ...wrongId(id, `<${names.folder}>`),
        ...wrongId(flags.rule, "--rule"),
        ...packFiles.flatMap((name) => present(join(folder, name))),
        ...occupied(folder),
      ]);
      const languages = [...new Set(locale)];
      const bases: Pack[] = [];
      for (const name of packs) bases.push((await openPack(name, [], "--extends")).definition);
      refuse(bases.flatMap((base) => languages.flatMap((one) => missingLocale(one, base))));
      const { title, source, publisher, rule, ruleTitle, quote } = await ask(packQuestions, flags, output.new);
      refuse([
        ...wrongId(rule, "--rule"),
        ...present(join(folder, `${rule}.json`)),
        ...bases.flatMap((base) => taken(rule, "--rule", base)),
      ]);
      const pack = newPack({ id, title, source, publisher, locales: languages, bases }, rule);
      const facts = newFacts(pack, { [factNameOf(rule)]: newFact(ruleTitle, languages) });
      const json = {
        [packFile]: pack,
        [factsFile]: facts,
        [`${rule}.json`]: newRule({ id: rule, title: ruleTitle, quote }, withVocabulary(pack, bases)),
        ".vscode/settings.json": vscodeSettings,
      };
      refuse(writeFiles(folder, { ...schemas(), ...texts(json) }));
      next(folder, packs, output.new);
    });
  addPackOption(add.command("rule"), help)
    .summary(ofRule.summary)
    .description(ofRule.description)
    .argument(`<${names.folder}>`, ofRule.folder)
    .argument("<id>", ofRule.id)
    .option(`--title <${names.title}>`, ofRule.title)
    .option(`--quote <${names.words}>`, ofRule.quote)
    .action(async (folder: string, id: string, { pack: others, ...flags }: RuleFlags) => {
      refuse([...wrongId(id, "<id>"), ...present(join(folder, `${id}.json`))]);
      const { definition } = await loadFolder(folder, others);
      refuse(taken(id, "<id>", definition));
      const answers = await ask(ruleQuestions, flags, output.new);
      const [name, fact] = [factNameOf(id), newFact(answers.title, definition.locales)];
      const isFirst = !existsSync(join(folder, factsFile)); // all that it knows of, it has from packs that it extends
      const files = {
        ...texts({ [`${id}.json`]: newRule({ id, ...answers }, definition) }),
        [factsFile]: isFirst
          ? toJson(newFacts(definition, { [name]: fact }))
          : insertJson(readOwn(folder, factsFile), ["properties", name], fact),
        [packFile]: insertJson(readOwn(folder, packFile), ["rules", -1], id),
      };
      refuse(writeFiles(folder, files));
      next(folder, others, output.new);
    });
}

/** The answers to all questions: those of the flags, and on a terminal those typed in. */
async function ask<K extends string>(
  questions: Questions<K>,
  flags: Answers<K>,
  say: OutputPhrases["new"],
): Promise<Record<K, string>> {
  const names = Object.keys(questions) as K[];
  const isMissing = (name: K) => (flags[name] ?? "").trim() === "";
  if (!process.stdin.isTTY) refuse(names.filter(isMissing).map((name) => missingFlag(name, questions[name])));
  const answers: Partial<Record<K, string>> = { ...flags };
  if (!names.some(isMissing)) return answers as Record<K, string>;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  for (const name of names.filter(isMissing)) {
    while ((answers[name] ?? "").trim() === "") {
      terminal.setPrompt(say.ask(say.questions[questions[name]]));
      terminal.prompt();
      const { done = false, value } = await lines.next();
      if (done) refuse([missingFlag(name, questions[name])]); // the terminal was closed
      answers[name] = value;
    }
  }
  terminal.close();
  return answers as Record<K, string>;
}

function next(folder: string, others: readonly string[], say: OutputPhrases["new"]): void {
  const folders = others.filter((name) => existsSync(join(name, packFile)));
  const flags = folders.map((name) => ` --pack ${name}`).join("");
  print(`${say.made}\n  npx hygie check ${folder}${flags}\n  npx hygie test ${folder}${flags}\n`);
}

function wrongId(id: string | undefined, file: string): Problem[] {
  if (id === undefined) return [];
  const isInherited = factNameOf(id) in {}; // lest what an object inherits be taken for a fact
  if (!isInherited && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id !== "pack") return [];
  const reason = isInherited ? "inherited" : "form";
  return [problem("impossible-id", "", { found: shown(id), reason }, { file })];
}

/** A new rule has an id of its own, and a fact of its own, named after it. */
function taken(ruleId: string, file: string, { id, version, rules, facts }: Pack): Problem[] {
  const name = factNameOf(ruleId);
  const whats = [
    ...(rules.some((rule) => rule.id === ruleId) ? [{ what: "rule", name: ruleId } as const] : []),
    ...(isObject(facts.properties) && Object.hasOwn(facts.properties, name) ? [{ what: "fact", name } as const] : []),
  ];
  const pack = `${id} ${version}`;
  return whats.map((taken) => problem("taken-name", "", { pack, ...taken, id: ruleId }, { file }));
}

function missingLocale(locale: string, { id, version, locales }: Pack): Problem[] {
  if (locales.includes(locale)) return [];
  const params = { pack: `${id} ${version}`, locale, locales };
  return [problem("missing-language", "", params, { file: "--locale" })];
}

function missingFlag(name: string, asked: Asked): Problem {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return problem("missing-option", "", { flag, asked }, { file: flag });
}
