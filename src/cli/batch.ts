import { basename, dirname } from "node:path";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { writeFiles } from "../node/write-files.js";
import { compareFiles } from "./batch/compare-files.js";
import { needEngines } from "./batch/duckdb.js";
import { evaluateFiles } from "./batch/evaluate-files.js";
import { filesAt, type PracticeFile } from "./batch/files.js";
import { keepRun, noteOf } from "./batch/kept-run.js";
import { type BatchFlags, identityOf, refuseUseless, settingsOf } from "./batch/options.js";
import { formats, outputs, type Target, targetOf } from "./batch/target.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { refuse, refuseExisting } from "./inputs.js";
import { print, toJson } from "./output.js";
import { openFirst, openPack } from "./packs.js";
import { practiceLines } from "./practice-lines.js";
import { withProgress } from "./progress.js";

/** Some could not be read, or the call or its output is wrong. */
const wrong = 2;

/** `hygie batch`: all practices of files, evaluated or counted, or compared for two versions of a pack. */
export function addBatch(program: HygieCommand, context: Context): HygieCommand {
  const { help } = context;
  const { names, batch: say } = help;
  return program
    .command("batch")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.facts}...>`, say.facts)
    .option(`--pack <${names.pack}>`, help.pack, collect, [])
    .choice(`--output <${names.what}>`, say.output, outputs)
    .option(`-o <${names.file}>`, say.file)
    .choice(`--format <${names.format}>`, say.format, formats, { words: { jsonl: "ndjson", txt: "text" } })
    .option(`--key <${names.name}>`, say.key)
    .option(`--column <${names.name}>`, say.column, collect, [])
    .option(`--now <${names.date}>`, say.now)
    .option(`--group-by <${names.path}>`, say.groupBy, collect, [])
    .option(`--diff <${names.pack}>`, say.diff)
    .option("--strict", say.strict)
    .option("--resume", say.resume)
    .option(`--workers <${names.number}>`, say.workers)
    .action(async (facts: readonly string[], flags: BatchFlags) => {
      const target = targetOf({ ...flags, file: flags.o, isDiff: flags.diff !== undefined });
      refuseUseless(facts, flags, target);
      const pack = await openFirst(flags.pack);
      const files = filesAt(facts);
      await needEngines(files, target);
      const run = flags.diff === undefined ? evaluateAll : compareAll;
      await run(pack, files, flags, target, context);
    });
}

async function evaluateAll(
  pack: CompiledPack,
  files: readonly PracticeFile[],
  flags: BatchFlags,
  target: Target,
  context: Context,
): Promise<void> {
  const { path } = target;
  const note = path === undefined ? undefined : noteOf(path, flags.resume === true);
  const [settings, running] = await settingsOf(pack, flags, target, note?.now, context);
  const kept =
    path === undefined
      ? undefined
      : keepRun(path, note, identityOf(pack, files, settings, target, context), settings.evaluatedAt);
  const run = { pack, files, settings, running, target, kept };
  const { failed } = await withProgress((line) => evaluateFiles(run, line, context));
  if (failed > 0) process.exitCode = wrong;
}

async function compareAll(
  before: CompiledPack,
  files: readonly PracticeFile[],
  flags: BatchFlags,
  { path, format }: Target,
  context: Context,
): Promise<void> {
  refuseExisting(path);
  const after = await openPack(flags.diff ?? "", flags.pack.slice(1), "--diff");
  const comparing = { before, after, files, key: flags.key, others: flags.column, now: flags.now ?? new Date() };
  const diff = await withProgress((line) => compareFiles(comparing, line, context));
  const text = format === "json" ? toJson(diff) : `${practiceLines(diff, context).join("\n")}\n`;
  if (path === undefined) print(text);
  else refuse(writeFiles(dirname(path), { [basename(path)]: text }));
  if (diff.compared < diff.practices) process.exitCode = wrong;
}
