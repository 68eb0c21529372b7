import type { CompiledPack } from "../engine/compiled-pack.js";
import { readEvidence, readWaivers } from "../evaluate/check-inputs.js";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import { weight } from "../evaluate/score.js";
import type { Evidence, Report, Severity, Waiver } from "../generated/schemas.js";
import { locales } from "../locales/locale.js";
import { formatProblem } from "../locales/problems.js";
import { descriptorOf } from "../node/read-file.js";
import type { Problem } from "../problems/problem.js";
import { toText } from "../reporters/index.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { type Input, InputError, type InputKind, namingFlags, readInput, refuse } from "./inputs.js";
import { packLanguage } from "./language.js";
import { isColored, print, printError, toJson } from "./output.js";
import { openFirst } from "./packs.js";
import { problem } from "./problem.js";
import { uselessEvidence, verifyEvidence } from "./verify-evidence.js";

interface Flags {
  readonly pack: readonly string[];
  readonly format: "text" | "json";
  readonly now?: string;
  readonly evidence?: string;
  readonly waivers?: string;
  readonly evidencePolicy: "report" | "require";
  readonly failOn: Severity | "never";
}

/** `hygie evaluate`: facts in, a report out. */
export function addEvaluate(program: HygieCommand, context: Context): HygieCommand {
  const { help, output } = context;
  const { names, evaluate: say } = help;
  return program
    .command("evaluate")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.facts}>`, say.facts)
    .option(`--pack <${names.pack}>`, help.pack, collect, [])
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .option(`--now <${names.date}>`, say.now)
    .option(`--evidence <${names.file}>`, say.evidence)
    .choice(`--evidence-policy <${names.policy}>`, say.evidencePolicy, ["report", "require"], { byDefault: "report" })
    .option(`--waivers <${names.file}>`, say.waivers)
    .choice(`--fail-on <${names.severity}>`, say.failOn, [...severities, "never"], {
      byDefault: "low",
      words: { ...severityWords(), [output.never]: "never" },
    })
    .action(async (facts: string, flags: Flags) => {
      const pack = await openFirst(flags.pack);
      const { report, warnings } = await namingFlags(() => run(pack, facts, flags, context));
      const { warning } = output.check.level;
      for (const one of warnings) printError(`${warning} ${formatProblem(one, context.language.locale)}\n`);
      print(flags.format === "json" ? toJson(report) : toText(report, { colors: isColored }));
      if (hasFailed(report, flags.failOn)) process.exitCode = 1;
    });
}

interface Evaluated {
  readonly report: Report;
  /** What of the evidence does not count. */
  readonly warnings: readonly Problem[];
}

function run(pack: CompiledPack, factsPath: string, flags: Flags, { language }: Context): Evaluated {
  const paths = [factsPath, flags.evidence, flags.waivers, ...flags.pack];
  if (paths.filter((path) => path !== undefined && descriptorOf(path) === 0).length > 1) {
    throw new InputError([problem("usage", "", {}, { file: "-" })]);
  }
  const locale = packLanguage(language, pack.definition);
  const facts = readInput(factsPath, "facts", (value) => pack.engine.read(value).problems);
  const evidence = readIfGiven(flags.evidence, "evidence", (value) => readEvidence(value, pack.definition).problems);
  const waivers = readIfGiven(flags.waivers, "waivers", (value) => readWaivers(value, pack.definition).problems);
  const problems = [facts, evidence, waivers].flatMap((input) => input?.problems ?? []);
  refuse(problems);
  const items = (evidence?.value ?? []) as readonly Evidence[];
  const verification = verifyEvidence(items, flags.evidence ?? "-");
  refuse(evidence?.locate(verification.problems) ?? []);
  const options: EvaluateOptions = {
    locale: locale as NonNullable<EvaluateOptions["locale"]>, // the pack has it
    evidencePolicy: flags.evidencePolicy,
    ...(flags.now === undefined ? {} : { now: flags.now }),
    evidence: items,
    evidenceNotAtHand: verification.notAtHand,
    ...(waivers === undefined ? {} : { waivers: waivers.value as readonly Waiver[] }),
  };
  const report = evaluate(pack, facts.value, options);
  const useless = uselessEvidence(items, pack.definition, report.evaluatedAt.slice(0, "YYYY-MM-DD".length));
  return { report, warnings: evidence?.locate([...verification.warnings, ...useless]) ?? [] };
}

const severities = ["critical", "high", "medium", "low"] as const;

/** What the severities are called in each language that hygie speaks. */
function severityWords(): Record<string, Severity> {
  const words = locales.map((locale) => reportPhrasesIn(locale).severity);
  return Object.fromEntries(words.flatMap((said) => severities.map((severity) => [said[severity], severity])));
}

function readIfGiven(
  path: string | undefined,
  what: InputKind,
  check: (value: unknown) => readonly Problem[],
): Input | undefined {
  return path === undefined ? undefined : readInput(path, what, check);
}

function hasFailed(report: Report, failOn: Severity | "never"): boolean {
  if (failOn === "never") return false;
  return report.results.some(({ outcome, severity }) => outcome === "fail" && weight[severity] >= weight[failOn]);
}
