import * as util from "node:util";
import { nextQuestions } from "../../evaluate/next-questions.js";
import { ask as en } from "../../locales/en/cli-ask.js";
import { ask as fr } from "../../locales/fr/cli-ask.js";
import { type Locale, localeOrEnglish } from "../../locales/locale.js";
import type { AskPhrases } from "../../locales/phrases/cli-ask.js";
import { descriptorOf } from "../../node/read-file.js";
import { toText } from "../../reporters/index.js";
import type { Context } from "../context.js";
import { InputError, namingFlags } from "../inputs.js";
import { packLanguage } from "../language.js";
import { isColored, print, printError } from "../output.js";
import { openFirst } from "../packs.js";
import { problem } from "../problem.js";
import type { Asker } from "./asker.js";
import type { Asking } from "./asking.js";
import { converse, greetings } from "./converse.js";
import { openFacts } from "./facts-file.js";
import { askerOnLines } from "./lines.js";
import { reportOf } from "./prompts.js";
import { questionnaireOf } from "./questionnaire.js";
import { toCommand } from "./to-command.js";

export interface AskFlags {
  readonly pack: readonly string[];
  readonly output?: string;
  readonly now?: string;
  readonly xlsx?: string;
}

/** The exit code of what was interrupted, as shells have it for Ctrl-C: 128 and the number of SIGINT. */
const interruption = 130;

const phrases: Readonly<Record<Locale, AskPhrases>> = { fr, en };

/** Asks, then shows the report. */
export async function ask(given: string | undefined, flags: AskFlags, { language }: Context): Promise<void> {
  if ([given, ...flags.pack].some((path) => path !== undefined && descriptorOf(path) === 0)) {
    throw new InputError([problem("usage", "", {}, { file: "-" })]); // the answers come from there
  }
  const pack = await openFirst(flags.pack);
  const locale = packLanguage(language, pack.definition);
  const now = flags.now ?? new Date().toISOString();
  await namingFlags(() => nextQuestions(pack, {}, { now, limit: 1 }));
  const say = phrases[localeOrEnglish(locale)];
  const asking: Asking = { pack, flow: questionnaireOf(pack, now), now, locale, say };
  const { facts, path, keep } = openFacts(pack, given, flags.output);
  const options = [
    ...flags.pack.flatMap((name) => ["--pack", name]),
    ...(flags.now === undefined ? [] : ["--now", flags.now]),
    ...(language.asked === undefined ? [] : ["--lang", language.asked]),
  ];
  const start = asking.flow.start(facts);
  const asker = await askerHere(say);
  const stopListening = listening(asker.stop);
  try {
    asker.title(pack.definition.title[locale] ?? pack.definition.id);
    asker.say(greetings(start, path, asker, asking));
    const end = await converse(start, asking, asker, keep);
    if (end.isInterrupted) {
      printError(`${say.interrupted(path, toCommand(["hygie", "ask", path, ...options]))}\n`);
      process.exitCode = interruption;
      return;
    }
    asker.end(say.end.done);
    print(toText(reportOf(end.facts, asking), { colors: isColored }));
    print(`\n${say.end.kept(path, toCommand(["hygie", "evaluate", path, ...options]))}\n`);
  } finally {
    stopListening();
    asker.close();
  }
}

/** On a terminal by its keys, where it can move its cursor and Node.js can style text (since 20.12); else on lines. */
async function askerHere(say: AskPhrases): Promise<Asker> {
  const { stdin, stdout, stderr } = process;
  const hasKeys = stdin.isTTY && stdout.isTTY && process.env.TERM !== "dumb" && "styleText" in util;
  if (hasKeys) {
    const { askerOnTerminal } = await import("./terminal.js");
    return askerOnTerminal(stdin, stdout, isColored);
  }
  const isSeenBeside = !stdout.isTTY && stdin.isTTY && stderr.isTTY; // the report goes into a file: hygie ask > report.txt
  return askerOnLines(stdin, isSeenBeside ? printError : print, say);
}

/** Interrupts on the signals that would end the process; what is given back listens no more. */
function listening(stop: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
