import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Context } from "../context.js";
import { toJson } from "../output.js";
import { openFirst, openPack } from "../packs.js";
import { practiceLines } from "../practice-lines.js";
import { withProgress } from "../progress.js";
import { keep, refuseExisting } from "../streams.js";
import { compareFiles } from "./compare-files.js";
import { needEngines } from "./duckdb.js";
import { evaluateFiles } from "./evaluate-files.js";
import { filesAt, type PracticeFile } from "./files.js";
import { keepRun, noteOf } from "./kept-run.js";
import { type BatchFlags, identityOf, refuseUseless, settingsOf } from "./options.js";
import { type Target, targetOf } from "./target.js";

/** Some could not be read, or the call or its output is wrong. */
const wrong = 2;

/** Evaluates, counts or compares all practices of files, as the options say. */
export async function runBatch(facts: readonly string[], flags: BatchFlags, context: Context): Promise<void> {
  const target = targetOf({ ...flags, file: flags.o, isDiff: flags.diff !== undefined });
  refuseUseless(facts, flags, target);
  const pack = await openFirst(flags.pack, flags.diff !== undefined);
  const files = filesAt(facts);
  await needEngines(files, target);
  const run = flags.diff === undefined ? evaluateAll : compareAll;
  await run(pack, files, flags, target, context);
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
  const after = await openPack(flags.diff ?? "", flags.pack.slice(1), "--diff", true);
  const comparing = { before, after, files, key: flags.key, others: flags.column, now: flags.now ?? new Date() };
  const diff = await withProgress((line) => compareFiles(comparing, line, context));
  const text = format === "json" ? toJson(diff) : `${practiceLines(diff, context).join("\n")}\n`;
  keep(text, path);
  if (diff.compared < diff.practices) process.exitCode = wrong;
}
