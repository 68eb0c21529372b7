import type { CompiledPack } from "../engine/compiled-pack.js";
import { readEvidence, readWaivers } from "../evaluate/check-inputs.js";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import type { Evidence, Report, Waiver } from "../generated/schemas.js";
import type { HelpPhrases } from "../locales/phrases/cli-help.js";
import { formatProblem } from "../locales/problems.js";
import { descriptorOf } from "../node/read-file.js";
import type { Problem } from "../problems/problem.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { idleWaivers } from "../reporters/waivers.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { tellingVersion } from "./earlier-facts.js";
import { type Input, InputError, type InputKind, namingFlags, readInput, refuse } from "./inputs.js";
import { packLanguage } from "./language.js";
import { printError } from "./output.js";
import { problem } from "./problem.js";
import { uselessWaivers } from "./useless-waivers.js";
import { uselessEvidence, verifyEvidence } from "./verify-evidence.js";

/** What tells of a practice, beside its facts. */
export interface PracticeFlags {
  readonly pack: readonly string[];
  readonly now?: string;
  readonly evidence?: string;
  readonly waivers?: string;
  readonly evidencePolicy: "report" | "require";
}

/** The options that tell of a practice, of each command that reports on one. */
export function addPracticeOptions(command: HygieCommand, { names, evaluate: say }: HelpPhrases): HygieCommand {
  return command
    .option(`--now <${names.date}>`, say.now)
    .option(`--evidence <${names.file}>`, say.evidence)
    .choice(`--evidence-policy <${names.policy}>`, say.evidencePolicy, ["report", "require"], { byDefault: "report" })
    .option(`--waivers <${names.file}>`, say.waivers);
}

interface Evaluated {
  readonly report: Report;
  /** The text of the file with the facts. */
  readonly factsText: string;
  /** What of the evidence and the waivers does not count. */
  readonly warnings: readonly Problem[];
}

/**
 * The report of the practice that is given, for what does not show its waivers: what of them and of the evidence does not count is
 * told on standard error.
 *
 * @throws {@link InputError} with all that is wrong with facts, evidence, waivers and flags.
 */
export async function reportOf(
  pack: CompiledPack,
  factsPath: string,
  flags: PracticeFlags,
  context: Context,
): Promise<Report> {
  const { report } = await evaluateFile(pack, factsPath, flags, context);
  for (const { heading, sentences } of idleWaivers(report, reportPhrasesIn(context.language.locale))) {
    printError(`${[heading, ...sentences.map((one) => `  - ${one}`)].join("\n")}\n`);
  }
  return report;
}

/** The same, with the text of the file that has the facts. */
export async function evaluateFile(
  pack: CompiledPack,
  factsPath: string,
  flags: PracticeFlags,
  context: Context,
): Promise<Pick<Evaluated, "report" | "factsText">> {
  const { report, factsText, warnings } = await namingFlags(() => evaluateInputs(pack, factsPath, flags, context));
  const { warning } = context.output.check.level;
  for (const one of warnings) printError(`${warning} ${formatProblem(one, context.language.locale)}\n`);
  return { report, factsText };
}

/** What a practice hands over, read and found right. */
export interface GivenPractice {
  readonly facts: unknown;
  readonly factsText: string;
  readonly evidence: readonly Evidence[];
  readonly waivers: readonly Waiver[] | undefined;
  /** Pointers to the evidence whose files could not be compared. */
  readonly notAtHand: readonly string[];
  /** What of it does not count on a day; `fresh` are pointers to the evidence that a report takes for fresh all the same. */
  readonly warningsOn: (today: string, fresh?: readonly string[]) => readonly Problem[];
}

/**
 * Reads facts, evidence and waivers; `more` are the other files that the call reads.
 *
 * @throws {@link InputError} with all that is wrong with them.
 */
export function readPractice(
  pack: CompiledPack,
  factsPath: string,
  flags: Pick<PracticeFlags, "pack" | "evidence" | "waivers">,
  more: readonly string[] = [],
): GivenPractice {
  refuseOneForSeveral([factsPath, flags.evidence, flags.waivers, ...flags.pack, ...more]);
  const facts = readFactsFile(factsPath, pack);
  const evidence = readIfGiven(flags.evidence, "evidence", (value) => readEvidence(value, pack.definition).problems);
  const waivers = readIfGiven(flags.waivers, "waivers", (value) => readWaivers(value, pack).problems);
  refuse([...facts.problems, ...[evidence, waivers].flatMap((input) => input?.problems ?? [])]);
  const items = (evidence?.value ?? []) as readonly Evidence[];
  const verification = verifyEvidence(items, flags.evidence ?? "-");
  refuse(evidence?.locate(verification.problems) ?? []);
  const given = waivers?.value as readonly Waiver[] | undefined;
  const known = pack.engine.read(facts.value).facts;
  return {
    facts: facts.value,
    factsText: facts.text ?? "",
    evidence: items,
    waivers: given,
    notAtHand: verification.notAtHand,
    warningsOn(today, fresh = []) {
      const ofEvidence = [...verification.warnings(fresh), ...uselessEvidence(items, known, pack.definition, today)];
      const ofWaivers = uselessWaivers(given ?? [], known, pack, today);
      return [...(evidence?.locate(ofEvidence) ?? []), ...(waivers?.locate(ofWaivers) ?? [])];
    },
  };
}

function evaluateInputs(pack: CompiledPack, factsPath: string, flags: PracticeFlags, { language }: Context): Evaluated {
  const { facts, factsText, evidence, waivers, notAtHand, warningsOn } = readPractice(pack, factsPath, flags);
  const options: EvaluateOptions = {
    locale: packLanguage(language, pack.definition) as NonNullable<EvaluateOptions["locale"]>, // the pack has it
    evidencePolicy: flags.evidencePolicy,
    ...(flags.now === undefined ? {} : { now: flags.now }),
    evidence,
    evidenceNotAtHand: notAtHand,
    ...(waivers === undefined ? {} : { waivers }),
  };
  const report = evaluate(pack, facts, options);
  return { report, factsText, warnings: warningsOn(report.evaluatedAt.slice(0, "YYYY-MM-DD".length)) };
}

/** The facts of a practice from a file, with all that is wrong with them. */
export function readFactsFile(path: string, pack: CompiledPack): Input {
  const input = readInput(path, "facts", (value) => pack.engine.read(value).problems);
  return { ...input, problems: tellingVersion(input.problems, pack.definition, path) };
}

/** @throws {@link InputError} when several inputs are standard input, which can be read once. */
export function refuseOneForSeveral(paths: readonly (string | undefined)[]): void {
  if (paths.filter((path) => path !== undefined && descriptorOf(path) === 0).length > 1) {
    throw new InputError([problem("usage", "", {}, { file: "-" })]);
  }
}

function readIfGiven(
  path: string | undefined,
  what: InputKind,
  check: (value: unknown) => readonly Problem[],
): Input | undefined {
  return path === undefined ? undefined : readInput(path, what, check);
}
