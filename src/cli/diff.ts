import { type Command, Option } from "commander";
import { diffPacks, type PackDiff, type RuleDiff, type VersionChange } from "../audit/diff/diff-packs.js";
import { abridgedJson, printable } from "../reporters/lines.js";
import { colors, toJson } from "./output.js";
import { addPackOption, openPack } from "./packs.js";

interface Flags {
  readonly format: "text" | "json";
  readonly pack: readonly string[];
}

/** `hygie diff`: what another version of a pack changes, in words and in verdicts. */
export function addDiff(program: Command): void {
  addPackOption(program.command("diff"))
    .summary("tell what a version of a pack changes, and whether its versions say so")
    .description(
      "Tells what changed between two versions of a pack, with facts of which a rule says something else than before, and " +
        "how far the versions have to move: major when a verdict can change, minor when something is added, patch for wording.\n\n" +
        "Exit code: 0 all well, 1 a version is too low, 2 wrong usage or input.",
    )
    .argument(
      "<old>",
      "the earlier version: the folder of a pack, a JSON file with one in one piece, or one that comes with hygie",
    )
    .argument("<new>", "the later version")
    .addOption(
      new Option("--format <format>", "how the differences are written").choices(["text", "json"]).default("text"),
    )
    .action(async (old: string, next: string, { format, pack }: Flags) => {
      const [before, after] = [await openPack(old, pack, "<old>"), await openPack(next, pack, "<new>")];
      const diff = diffPacks(before, after);
      process.stdout.write(format === "json" ? toJson(diff) : `${lines(diff).join("\n")}\n`);
      if (!diff.isEnough) process.exitCode = 1;
    });
}

function lines(diff: PackDiff): string[] {
  const { version, added, removed, rules, changes } = diff;
  if (changes.length + rules.length + added.length + removed.length === 0 && version.needed === "none") {
    return ["The two are the same."];
  }
  return [
    `the pack ${versionLine(version)}`,
    ...changes.map(changeLine),
    ...removed.map((id) => `  ${colors.red("-")} the rule ${id} was removed`),
    ...added.map((id) => `  ${colors.green("+")} the rule ${id} was added`),
    ...rules.flatMap((rule) => ["", ...ruleLines(rule)]),
  ];
}

function versionLine({ before, after, declared, needed, isEnough }: VersionChange): string {
  const moved = before === after ? `stays at ${after}` : `goes from ${before} to ${after}`;
  const says = declared === undefined ? "back" : declared === "none" ? "no step" : `a ${declared} step`;
  if (isEnough)
    return `${moved}: ${colors.green(needed === "none" ? "nothing asks for more" : `that is enough for a ${needed} change`)}`;
  return `${moved}: ${colors.red(`${says}, and it needs a ${needed} one`)}`;
}

function changeLine({ pointer, before, after }: PackDiff["changes"][number]): string {
  const show = (value: unknown) => abridgedJson(value, 80);
  const place = pointer === "" ? "(root)" : pointer;
  if (before === undefined) return printable(`    ${place}: added ${show(after)}`);
  if (after === undefined) return printable(`    ${place}: removed ${show(before)}`);
  return printable(`    ${place}: ${show(before)} became ${show(after)}`);
}

function ruleLines({ ruleId, from, version, changes, verdicts, tried, exhaustive }: RuleDiff): string[] {
  const how = exhaustive ? `of all ${tried} facts at the boundaries` : `of ${tried} facts that were tried`;
  return [
    from === undefined
      ? `${ruleId} ${versionLine(version)}`
      : `${ruleId}, a rule of ${from}: a ${version.needed} change, which the version of the pack has to tell`,
    ...changes.map(changeLine),
    ...verdicts.map(
      ({ before, after, facts, now }) =>
        `    ${before} became ${after}${now === undefined ? "" : ` on ${now}`} of ${JSON.stringify(facts)}`,
    ),
    ...(tried > 0 && verdicts.length === 0 ? [`    no verdict differs ${how}`] : []),
  ];
}
