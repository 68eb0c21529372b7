import { costs, type Goal, isFraction, readGoal } from "../explain/plan/goal.js";
import { planOf } from "../explain/plan/plan-of.js";
import type { Cost, Pack, Severity } from "../generated/schemas.js";
import { pointerSegments } from "../json/pointer.js";
import { formatsIn } from "../locales/format.js";
import { OptionsError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { planToText } from "../reporters/index.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { severities, severityWords } from "./evaluate.js";
import { addPracticeOptions, type PracticeFlags, reportOf } from "./evaluate-inputs.js";
import { InputError, refuse } from "./inputs.js";
import { isColored, print, toJson } from "./output.js";
import { openFirst } from "./packs.js";
import { usageProblem } from "./usage.js";

interface Flags extends PracticeFlags {
  readonly score?: string;
  readonly clear?: Severity;
  readonly impact: readonly string[];
  readonly maxHours?: string;
  readonly maxCost?: Cost;
  readonly format: "text" | "json";
}

/** `hygie plan`: facts and a goal in, which rules to put right out. */
export function addPlan(program: HygieCommand, context: Context): HygieCommand {
  const { help, language } = context;
  const { names, plan: say } = help;
  const flags = {
    score: `--score <${names.score}>`,
    clear: `--clear <${names.severity}>`,
    impact: `--impact <${names.id}=${names.score}>`,
    maxHours: `--max-hours <${names.hours}>`,
    maxCost: `--max-cost <${names.cost}>`,
  };
  const command = program
    .command("plan")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.facts}>`, say.facts)
    .option(`--pack <${names.pack}>`, help.pack, collect, [])
    .option(flags.score, say.score)
    .choice(flags.clear, say.clear, severities, { words: severityWords() })
    .option(flags.impact, say.impact, collect, [])
    .option(flags.maxHours, say.maxHours)
    .choice(flags.maxCost, say.maxCost, costs)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" });
  const any = formatsIn(language.locale).list(Object.values(flags), "or");
  return addPracticeOptions(command, help).action(async (facts: string, given: Flags) => {
    const pack = await openFirst(given.pack);
    const goal = goalOf(given, pack.definition, any);
    const plan = planOf(pack, await reportOf(pack, facts, given, context), goal);
    print(given.format === "json" ? toJson(plan) : planToText(plan, { colors: isColored }));
    if (!plan.isReached) process.exitCode = 1;
  });
}

/** What the flags ask for; `any` is how they are written. */
function goalOf({ score, clear, impact, maxHours, maxCost }: Flags, pack: Pack, any: string): Goal {
  const asked = {
    ...(score !== undefined && { score: toNumber(score) }),
    ...(clear !== undefined && { clear }),
    ...(impact.length > 0 && { impacts: impactsOf(impact) }),
    ...(maxHours !== undefined && { maxHours: toNumber(maxHours) }),
    ...(maxCost !== undefined && { maxCost }),
  };
  refuse([
    ...fractions("--score", asked.score),
    ...Object.entries(asked.impacts ?? {}).flatMap(([id, value]) => fractions(`--impact ${id}`, value)),
  ]);
  if (Object.keys(asked).length === 0) throw new InputError([usageProblem("missing-flag", "--score", { flag: any })]);
  try {
    return readGoal(asked, pack);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    throw new InputError(error.problems.map((one) => ({ ...one, pointer: "", file: flagOf(one.pointer) })));
  }
}

/** A score that is written as a part of 1: any plan would reach it. */
function fractions(flag: string, score: unknown): Problem[] {
  if (typeof score !== "number" || !isFraction(score)) return [];
  return [usageProblem("score-as-fraction", flag, { found: score, meant: Number((score * 100).toPrecision(6)) })];
}

/** The flag that a place of a goal was given by. */
function flagOf(pointer: string): string {
  const [name = "", id] = pointerSegments(pointer);
  if (id !== undefined) return `--impact ${id}`;
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `id=score`, each id once. */
function impactsOf(values: readonly string[]): Record<string, unknown> {
  const pairs = values.map((value) => {
    const [id = "", ...score] = value.split("=");
    return [id, score.length === 0 ? undefined : toNumber(score.join("="))] as const;
  });
  const twice = pairs.find(([id], i) => pairs.findIndex(([other]) => other === id) < i);
  if (twice !== undefined) {
    throw new InputError([usageProblem("given-twice", `--impact ${twice[0]}`, { flag: `--impact ${twice[0]}` })]);
  }
  return Object.fromEntries(pairs);
}

/**
 * A number as it is written, with a decimal comma too where it cannot be one between thousands; or what else was written, to be told.
 */
function toNumber(text: string): unknown {
  return /^\d+(\.\d+|,\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : text;
}
