#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { formatProblem } from "../locales/problems.js";
import { HygieError } from "../problems/errors.js";
import { addBuild } from "./build.js";
import { addCheck } from "./check.js";
import { HygieCommand } from "./command.js";
import { contextOf } from "./context.js";
import { addDiff } from "./diff.js";
import { addDocs } from "./docs.js";
import { addEvaluate } from "./evaluate.js";
import { InputError } from "./inputs.js";
import { languageOf, refuseUnknown } from "./language.js";
import { addNew } from "./new.js";
import { addRules } from "./rules.js";
import { addTest } from "./test.js";

const wrongUsage = 2;

// Beside the built command, dist/cli.js.
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const context = contextOf(languageOf(process.argv.slice(2), process.env), version);
const { language, help, output } = context;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(); // the reader has read enough
});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function program(): HygieCommand {
  const { names } = help;
  const all = new HygieCommand("hygie", help)
    .description(help.program)
    .version(version, "-V, --version", help.version)
    .helpCommand(`help [${names.command}]`, help.helpCommand)
    .option(`--lang <${names.language}>`, help.lang);
  const inPackLanguage = [addEvaluate(all, context), addRules(all, context)];
  for (const add of [addCheck, addTest, addDiff, addBuild, addDocs, addNew]) add(all, context);
  const check = (command: unknown) => {
    if (!inPackLanguage.some((one) => one === command)) refuseUnknown(language);
  };
  all.hook("preAction", (_, command) => check(command));
  all.on("beforeAllHelp", ({ command }) => check(command));
  return all;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage; // commander has said it already
  if (error instanceof InputError || error instanceof HygieError) {
    process.stderr.write(`${error.problems.map((problem) => formatProblem(problem, language.locale)).join("\n")}\n`);
    return wrongUsage;
  }
  process.stderr.write(`${output.unexpected(error instanceof Error ? error.message : String(error))}\n`);
  return wrongUsage;
}
