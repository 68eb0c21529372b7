import { type Command, Option } from "commander";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { checkEvidence, checkWaivers } from "../evaluate/check-inputs.js";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import { weight } from "../evaluate/score.js";
import type { Evidence, Report, Severity, Waiver } from "../generated/schemas.js";
import { OptionsError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { toText } from "../reporters/index.js";
import { type Input, InputError, type InputKind, readInput, refuse } from "./inputs.js";
import { isColored, toJson } from "./output.js";
import { collect, openFirst, packText } from "./packs.js";
import { problem } from "./problem.js";
import { verifyEvidence } from "./verify-evidence.js";

interface Flags {
  readonly pack: readonly string[];
  readonly lang: "fr" | "en";
  readonly format: "text" | "json";
  readonly now?: string;
  readonly evidence?: string;
  readonly waivers?: string;
  readonly evidencePolicy: "report" | "require";
  readonly failOn: Severity | "never";
}

/** `hygie evaluate`: facts in, a report out. */
export function addEvaluate(program: Command): void {
  program
    .command("evaluate")
    .summary("evaluate the facts of a practice")
    .description(
      "Evaluates the facts of a practice against a rule pack. What the facts do not tell stays unknown.\n\n" +
        "Exit code: 0 all well, 1 rules failed at or above --fail-on, 2 wrong usage or input.",
    )
    .argument("<facts>", "a JSON file with the facts, or - for standard input")
    .option("--pack <pack>", packText, collect, [])
    .addOption(new Option("--lang <language>", "the language of the report").choices(["fr", "en"]).default("fr"))
    .addOption(new Option("--format <format>", "how the report is written").choices(["text", "json"]).default("text"))
    .option(
      "--now <date>",
      "the instant of the evaluation, as 2026-01-31 or 2026-01-31T09:00:00Z (default: the present)",
    )
    .option("--evidence <file>", "a JSON file with evidence, a list")
    .addOption(
      new Option("--evidence-policy <policy>", "require: a pass without fresh evidence becomes unknown")
        .choices(["report", "require"])
        .default("report"),
    )
    .option("--waivers <file>", "a JSON file with waivers, a list")
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 when a rule of this severity or a higher one fails")
        .choices(["critical", "high", "medium", "low", "never"])
        .default("low"),
    )
    .action(async (facts: string, flags: Flags) => {
      const report = run(await openFirst(flags.pack), facts, flags);
      process.stdout.write(flags.format === "json" ? toJson(report) : toText(report, { colors: isColored }));
      if (hasFailed(report, flags.failOn)) process.exitCode = 1;
    });
}

function run(pack: CompiledPack, factsPath: string, flags: Flags): Report {
  if ([factsPath, flags.evidence, flags.waivers].filter((path) => path === "-").length > 1) {
    throw new InputError([problem("usage", "", {}, { file: "-" })]);
  }
  const facts = readInput(factsPath, "facts", (value) => pack.engine.check(value));
  const evidence = readIfGiven(flags.evidence, "evidence", (value) => [
    ...checkEvidence(value, pack.definition),
    ...verifyEvidence(value, flags.evidence ?? "-"),
  ]);
  const waivers = readIfGiven(flags.waivers, "waivers", (value) => checkWaivers(value, pack.definition));
  const problems = [facts, evidence, waivers].flatMap((input) => input?.problems ?? []);
  refuse(problems);
  const options: EvaluateOptions = {
    locale: flags.lang,
    evidencePolicy: flags.evidencePolicy,
    ...(flags.now === undefined ? {} : { now: flags.now }),
    ...(evidence === undefined ? {} : { evidence: evidence.value as readonly Evidence[] }),
    ...(waivers === undefined ? {} : { waivers: waivers.value as readonly Waiver[] }),
  };
  try {
    return evaluate(pack, facts.value, options);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    throw new InputError(error.problems.map((found) => ({ ...found, pointer: "", file: flagOf(found.pointer) })));
  }
}

function readIfGiven(
  path: string | undefined,
  what: InputKind,
  check: (value: unknown) => Problem[],
): Input | undefined {
  return path === undefined ? undefined : readInput(path, what, check);
}

function flagOf(pointer: string): string {
  return pointer === "/locale" ? "--lang" : `--${pointer.slice(1)}`;
}

function hasFailed(report: Report, failOn: Severity | "never"): boolean {
  if (failOn === "never") return false;
  return report.results.some(({ outcome, severity }) => outcome === "fail" && weight[severity] >= weight[failOn]);
}
