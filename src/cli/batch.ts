import type { BatchFlags } from "./batch/options.js";
import { formats, outputs } from "./batch/target.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";

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
      const { runBatch } = await import("./batch/run.js"); // no other command needs what goes over many practices
      await runBatch(facts, flags, context);
    });
}
