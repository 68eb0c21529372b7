import { join } from "node:path";
import { type Command, Option } from "commander";
import { failure, lack, survival } from "../audit/test/shortcomings.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Case } from "../generated/schemas.js";
import { pointerSegments } from "../json/pointer.js";
import { insertJson } from "../node/insert-json.js";
import type { FilePlace } from "../node/load-pack-directory.js";
import { printable } from "../reporters/lines.js";
import { type FailedCase, type RuleTest, testPack } from "../testing/index.js";
import { colors, toJson } from "./output.js";
import { addPackOption, openSoundFolder } from "./packs.js";

interface Flags {
  readonly pack: readonly string[];
  readonly format: "text" | "json";
  readonly write?: boolean;
}

/** `hygie test`: the cases of a pack, and whether they would notice a mistake in its logic. */
export function addTest(program: Command): void {
  addPackOption(program.command("test"))
    .summary("run the cases of a pack, and mutants of its logic against them")
    .description(
      "Runs the cases of the rules in a folder. Then it changes each rule's logic in every small way, an operator, a bound, " +
        "a literal, an operand at a time, and tells which changes no case notices, with facts that would.\n\n" +
        "Exit code: 0 all well, 1 a case fails or is missing, 2 wrong usage or input.",
    )
    .argument("<folder>", "the folder of the pack")
    .option("--write", "add the missing cases to the files of the rules")
    .addOption(new Option("--format <format>", "how the result is written").choices(["text", "json"]).default("text"))
    .action(async (folder: string, { format, pack: others, write = false }: Flags) => {
      const added = write ? await writeMissing(folder, others) : 0;
      const { pack, placeOf } = await openRules(folder, others);
      const show = (test: RuleTest) => {
        const rule = pack.definition.rules.find(({ id }) => id === test.ruleId);
        process.stdout.write(`${lines(test, rule?.cases ?? [], placeOf(test)).join("\n")}\n`);
      };
      const tests = testPack(pack, format === "text" ? show : undefined);
      if (format === "json") process.stdout.write(toJson(tests));
      else process.stdout.write(`\n${summary(tests, added)}\n`);
      if (!tests.every(isWell)) process.exitCode = 1;
    });
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

function isWell({ failed, uncovered, survivors }: RuleTest): boolean {
  return failed.length + uncovered.length + survivors.length === 0;
}

/** Adds one case to each rule that lacks one, until none is missing: a case often notices more than it was made for. */
async function writeMissing(folder: string, others: readonly string[]): Promise<number> {
  let added = 0;
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const { pack, placeOf } = await openRules(folder, others);
    const tests = testPack(pack);
    const left = tests.reduce((sum, { survivors }) => sum + survivors.length, 0);
    if (left === 0 || left >= before) return added;
    before = left;
    for (const test of tests) {
      const witness = test.survivors[0]?.witness;
      if (witness === undefined) continue;
      const { file, pointer } = placeOf(test);
      insertJson(join(folder, file), [...pointerSegments(pointer).map(toIndex), "cases", -1], witness);
      added += 1;
    }
  }
}

function toIndex(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment;
}

function lines(test: RuleTest, all: readonly Case[], { file, pointer: place }: FilePlace): string[] {
  const { ruleId, cases, failed, uncovered, mutants, survivors, equivalent } = test;
  const mark = isWell(test) ? colors.green("✓") : colors.red("✗");
  const isInherited = place !== "";
  const restate = ({ name, actual }: FailedCase) => {
    const restated = { ...all.find((one) => one.name === name), expect: actual };
    const add = `  if it is right that this changes, add to ${file} ${place}/cases`;
    return actual === undefined ? [] : indented(`${add}\n${JSON.stringify(restated)}`);
  };
  return [
    `${mark} ${ruleId}: ${cases - failed.length} of ${cases} cases hold, ${mutants.killed} of ${mutants.all} mutants noticed`,
    ...failed.flatMap((one) => [...indented(failure(one)), ...(isInherited ? restate(one) : [])]),
    ...[...uncovered.map(lack), ...survivors.map(survival)].flatMap(indented),
    ...equivalent.map(
      ({ pointer, change, tried, exhaustive }) =>
        `    ${pointer}: ${printable(change)} makes no difference ${exhaustive ? "to any" : "to any that were tried"} of ${tried} facts`,
    ),
  ];
}

/** What belongs to a rule, under it. */
function indented(text: string): string[] {
  return text.split("\n").map((line, i) => `    ${i === 0 ? "" : "  "}${printable(line)}`);
}

function summary(tests: readonly RuleTest[], added: number): string {
  const sum = (of: (test: RuleTest) => number) => tests.reduce((total, test) => total + of(test), 0);
  const [all, killed] = [sum(({ mutants }) => mutants.all), sum(({ mutants }) => mutants.killed)];
  const same = sum(({ equivalent }) => equivalent.length);
  const score = all === same ? 100 : Math.floor((100 * killed) / (all - same));
  const written = added > 0 ? `${added} ${added === 1 ? "case was" : "cases were"} added. ` : "";
  const failed = sum((test) => test.failed.length);
  return `${written}${sum(({ cases }) => cases) - failed} cases hold, ${failed} fail. Mutation score: ${score} %.`;
}
