import type { AskFlags } from "./ask/run.js";
import type { HygieCommand } from "./command.js";
import { collect } from "./command.js";
import type { Context } from "./context.js";

/** `hygie ask`: the questions of a pack one after the other, answers into a file of facts, and the report. */
export function addAsk(program: HygieCommand, context: Context): HygieCommand {
  const { names, pack, ask: say, evaluate } = context.help;
  return program
    .command("ask")
    .summary(say.summary)
    .description(say.description)
    .argument(`[${names.facts}]`, say.facts)
    .option(`-o, --output <${names.file}>`, say.output)
    .option(`--pack <${names.pack}>`, pack, collect, [])
    .option(`--now <${names.date}>`, evaluate.now)
    .option(`--xlsx <${names.file}>`, say.xlsx)
    .action(async (facts: string | undefined, flags: AskFlags) => {
      if (flags.xlsx !== undefined) {
        const { writeQuestionnaire } = await import("./ask/write-questionnaire.js");
        await writeQuestionnaire(flags.xlsx, facts, flags, context);
        return;
      }
      const { ask } = await import("./ask/run.js"); // no other command needs what it asks with
      await ask(facts, flags, context);
    });
}
