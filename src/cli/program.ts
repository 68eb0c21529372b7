import { addAsk } from "./ask.js";
import { addBatch } from "./batch.js";
import { addBuild } from "./build.js";
import { addCheck } from "./check.js";
import { HygieCommand } from "./command.js";
import { addCompare } from "./compare.js";
import type { Context } from "./context.js";
import { addCoverage } from "./coverage.js";
import { addDiff } from "./diff.js";
import { addDocs } from "./docs.js";
import { addEvaluate } from "./evaluate.js";
import { addExplain } from "./explain.js";
import { addExport } from "./export.js";
import { addFacts } from "./facts.js";
import { addImport } from "./import.js";
import { refuseUnknown } from "./language.js";
import { addMigrate } from "./migrate.js";
import { addNew } from "./new.js";
import { addPlan } from "./plan.js";
import { addRules } from "./rules.js";
import { addSeal } from "./seal.js";
import { addSql } from "./sql.js";
import { addTest } from "./test.js";
import { addVerify } from "./verify.js";

/** The command with all of its subcommands, in the language of the call. */
export function programIn(context: Context): HygieCommand {
  const { help, language, version } = context;
  const { names } = help;
  const program = new HygieCommand("hygie", help)
    .description(help.program)
    .version(version, "-V, --version", help.version)
    .helpCommand(`help [${names.command}]`, help.helpCommand)
    .option(`--lang <${names.language}>`, help.lang);
  const inLanguageOfPack = [
    addEvaluate,
    addBatch,
    addAsk,
    addExplain,
    addPlan,
    addRules,
    addCoverage,
    addMigrate,
    addExport,
  ].map((add) => add(program, context));
  for (const add of [
    addCheck,
    addTest,
    addDiff,
    addCompare,
    addVerify,
    addSeal,
    addBuild,
    addSql,
    addDocs,
    addNew,
    addFacts,
    addImport,
  ])
    add(program, context);
  const check = (command: unknown) => {
    if (!inLanguageOfPack.some((one) => one === command)) refuseUnknown(language);
  };
  program.hook("preAction", (_, command) => check(command));
  return program.on("beforeAllHelp", ({ command }) => check(command));
}
