import { missingCases } from "../audit/test/missing-cases.js";
import { caseOf, failure, idleness, lack, openness, survival } from "../audit/test/shortcomings.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Case } from "../generated/schemas.js";
import { pointerSegments } from "../json/pointer.js";
import type { Locale } from "../locales/locale.js";
import type { OutputPhrases } from "../locales/phrases/cli-output.js";
import { insertJson } from "../node/insert-json.js";
import type { FilePlace } from "../node/load-pack-directory.js";
import { writeFiles } from "../node/write-files.js";
import { printable, visible } from "../problems/visible.js";
import {
  type ConditionCoverage,
  conditionCoverage,
  type FailedCase,
  type OnProgress,
  type RuleTest,
  testPack,
} from "../testing/index.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { readOwn, refuse } from "./inputs.js";
import { colors, print, toJson } from "./output.js";
import { addPackOption, openSoundFolder } from "./packs.js";
import { ofRules, type ProgressLine, withProgress } from "./progress.js";

interface Flags {
  readonly pack: readonly string[];
  readonly format: "text" | "json";
  readonly write?: boolean;
  readonly coverage?: boolean;
}

/** `hygie test`: the cases of a pack, and whether they would notice a mistake in its logic. */
export function addTest(program: HygieCommand, context: Context): void {
  const { help } = context;
  const { names, test: say } = help;
  addPackOption(program.command("test"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.folder}>`, say.folder)
    .option("--write", say.write)
    .option("--coverage", say.coverage)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action((folder: string, flags: Flags) => withProgress((line) => run(folder, flags, line, context)));
}

async function run(
  folder: string,
  { format, pack: others, write = false, coverage = false }: Flags,
  line: ProgressLine,
  context: Context,
): Promise<void> {
  const { locale } = context.language;
  const say = context.output.test;
  const onProgress = ofRules(line, context);
  const added = write ? await writeMissing(folder, others, locale, onProgress) : 0;
  const { pack, placeOf } = await openRules(folder, others);
  const covered = new Map(
    (coverage ? conditionCoverage(pack, locale) : []).map(({ ruleId, conditions }) => [ruleId, conditions]),
  );
  const show = (test: RuleTest) => {
    const rule = pack.definition.rules.find(({ id }) => id === test.ruleId);
    const conditions = covered.get(test.ruleId);
    const told = [
      ...lines(test, rule?.cases ?? [], placeOf(test), say, locale),
      ...(conditions === undefined ? [] : coverageLines(conditions, say)),
    ];
    line.clear();
    print(`${told.join("\n")}\n`);
  };
  const tests = testPack(pack, format === "text" ? show : undefined, onProgress);
  line.clear();
  const all = tests.map((test) => (coverage ? { ...test, coverage: covered.get(test.ruleId) } : test));
  print(format === "json" ? toJson(all) : `\n${summary(tests, added, say)}\n`);
  if (!tests.every(isWell)) process.exitCode = 1;
}

interface Rules {
  readonly pack: CompiledPack;
  /** Where a rule is written: in its file, or in what is changed of another pack's rule. */
  readonly placeOf: (test: Pick<RuleTest, "ruleId">) => FilePlace;
}

async function openRules(folder: string, others: readonly string[]): Promise<Rules> {
  const { pack, place } = await openSoundFolder(folder, others);
  return { pack, placeOf: ({ ruleId }) => place(`/rules/${pack.ruleIds.indexOf(ruleId)}`) };
}

function isWell({ failed, uncovered, survivors, open }: RuleTest): boolean {
  return failed.length + uncovered.length + survivors.length + open.length === 0;
}

/** Adds to each rule the few cases that notice what its own do not. */
async function writeMissing(
  folder: string,
  others: readonly string[],
  locale: Locale,
  onProgress: OnProgress,
): Promise<number> {
  const { pack, placeOf } = await openRules(folder, others);
  let added = 0;
  const files: Record<string, string> = {};
  pack.ruleIds.forEach((ruleId, i) => {
    const onCases = (cases: number) => onProgress({ ruleId, rule: i + 1, rules: pack.ruleIds.length, cases });
    const { file, pointer } = placeOf({ ruleId });
    const place = [...pointerSegments(pointer).map(toIndex), "cases", -1];
    for (const one of missingCases(pack, i, onCases)) {
      files[file] = insertJson(files[file] ?? readOwn(folder, file), place, caseOf(one, locale));
      added += 1;
    }
  });
  refuse(writeFiles(folder, files));
  return added;
}

function toIndex(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment;
}

type Phrases = OutputPhrases["test"];

function lines(
  test: RuleTest,
  all: readonly Case[],
  { file, pointer: place }: FilePlace,
  say: Phrases,
  locale: Locale,
): string[] {
  const { ruleId, cases, failed, uncovered, mutants, survivors, equivalent, open } = test;
  const mark = isWell(test) ? colors.green("✓") : colors.red("✗");
  const isInherited = place !== "";
  const restate = ({ name, actual }: FailedCase) => {
    const restated = { ...all.find((one) => one.name === name), expect: actual };
    const add = say.restate(file, `${place}/cases`);
    return actual === undefined ? [] : indented(`  ${add}\n${JSON.stringify(restated)}`);
  };
  return [
    `${mark} ${say.rule({ id: ruleId, cases, held: cases - failed.length, mutants: mutants.all - equivalent.length, noticed: mutants.killed })}`,
    ...failed.flatMap((one) => [
      ...indented(failure({ ...one, name: visible(one.name) }, locale)),
      ...(isInherited ? restate(one) : []),
    ]),
    ...[
      ...uncovered.map((outcome) => lack(outcome, locale)),
      ...survivors.map((one) => survival(one, locale)),
      ...open.map((one) => openness(one, locale)),
      ...equivalent.map((one) => idleness(one, locale)),
    ].flatMap(indented),
  ];
}

function coverageLines(conditions: readonly ConditionCoverage[], say: Phrases): string[] {
  const whole = conditions.filter(({ unseen }) => unseen.length === 0);
  return [
    `    ${say.coverage(conditions.length, whole.length)}`,
    ...conditions.map((one) => {
      const told = printable(say.condition(one));
      return `      ${one.unseen.length === 0 ? told : colors.yellow(told)}`;
    }),
  ];
}

/** What belongs to a rule, under it. */
function indented(text: string): string[] {
  return text.split("\n").map((line, i) => `    ${i === 0 ? "" : "  "}${printable(line)}`);
}

function summary(tests: readonly RuleTest[], added: number, say: Phrases): string {
  const sum = (of: (test: RuleTest) => number) => tests.reduce((total, test) => total + of(test), 0);
  const [all, killed] = [sum(({ mutants }) => mutants.all), sum(({ mutants }) => mutants.killed)];
  const same = sum(({ equivalent }) => equivalent.length);
  const score = all === same ? 100 : Math.floor((100 * killed) / (all - same));
  const failed = sum((test) => test.failed.length);
  const told = say.summary(sum(({ cases }) => cases) - failed, failed, score);
  return added > 0 ? `${say.added(added)} ${told}` : told;
}
