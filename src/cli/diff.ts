import { diffPacks, type PackDiff, type RuleDiff, type VersionChange } from "../audit/diff/diff-packs.js";
import { pointerSegments } from "../json/pointer.js";
import type { OutputPhrases } from "../locales/phrases/cli-output.js";
import { abridgedJson, printable } from "../reporters/lines.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { colors, toJson } from "./output.js";
import { addPackOption, openPack } from "./packs.js";

interface Flags {
  readonly format: "text" | "json";
  readonly pack: readonly string[];
}

/** `hygie diff`: what another version of a pack changes, in words and in verdicts. */
export function addDiff(program: HygieCommand, { help, output }: Context): void {
  const { names, diff: say } = help;
  addPackOption(program.command("diff"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.old}>`, say.old)
    .argument(`<${names.new}>`, say.new)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action(async (old: string, next: string, { format, pack }: Flags) => {
      const [before, after] = [
        await openPack(old, pack, `<${names.old}>`),
        await openPack(next, pack, `<${names.new}>`),
      ];
      const diff = diffPacks(before, after);
      process.stdout.write(format === "json" ? toJson(diff) : `${lines(diff, output.diff).join("\n")}\n`);
      if (!diff.isEnough) process.exitCode = 1;
    });
}

type Phrases = OutputPhrases["diff"];

function lines(diff: PackDiff, say: Phrases): string[] {
  const { version, added, removed, rules, changes } = diff;
  if (changes.length + rules.length + added.length + removed.length === 0 && version.needed === "none") {
    return [say.same];
  }
  return [
    versionLine(say.pack, version, say),
    ...changes.map((change) => changeLine(change, say)),
    ...removed.map((id) => `  ${colors.red("-")} ${say.removedRule(id)}`),
    ...added.map((id) => `  ${colors.green("+")} ${say.addedRule(id)}`),
    ...rules.flatMap((rule) => ["", ...ruleLines(rule, say)]),
  ];
}

function versionLine(what: string, { before, after, declared, needed, isEnough }: VersionChange, say: Phrases): string {
  const verdict = isEnough ? colors.green(say.isEnough(needed)) : colors.red(say.isTooLow(declared, needed));
  return say.moved(what, before, after, verdict);
}

function changeLine({ pointer, before, after }: PackDiff["changes"][number], say: Phrases): string {
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : abridgedJson(value, 80)));
  const place = pointer === "" ? say.root : pointer;
  const line = was === undefined ? say.added(place, is ?? "") : is === undefined ? say.removed(place, was) : undefined;
  return printable(`    ${line ?? say.became(place, was ?? "", is ?? "")}`);
}

function ruleLines({ ruleId, from, version, changes, verdicts, proof, reason }: RuleDiff, say: Phrases): string[] {
  return [
    from === undefined ? versionLine(ruleId, version, say) : say.ofAnotherPack(ruleId, from, version.needed),
    ...changes.map((change) => changeLine(change, say)),
    ...verdicts.map(
      ({ before, after, facts, now }) => `    ${say.verdict({ before, after, now, facts: JSON.stringify(facts) })}`,
    ),
    ...(isOfLogic(changes) && proof === "proved" ? [`    ${say.noVerdict}`] : []),
    ...(reason === undefined ? [] : [`    ${say.open(reason, verdicts.length > 0)}`]),
  ];
}

function isOfLogic(changes: RuleDiff["changes"]): boolean {
  return changes.some(({ pointer }) => ["logic", "appliesWhen"].includes(pointerSegments(pointer)[0] ?? ""));
}
