import { diffPacks, type PackDiff, type RuleDiff, type VersionChange } from "../audit/diff/diff-packs.js";
import { diffPractices, type Practice, type PracticesDiff } from "../audit/diff/diff-practices.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { pointerSegments } from "../json/pointer.js";
import type { OutputPhrases } from "../locales/phrases/cli-output.js";
import { operatorChange } from "../pack/rule-changes.js";
import { printable } from "../problems/visible.js";
import { abridgedJson } from "../reporters/lines.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError, namingFlags } from "./inputs.js";
import { colors, print, toJson } from "./output.js";
import { addPackOption, openPack } from "./packs.js";
import { practiceLines } from "./practice-lines.js";
import { practicesAt } from "./practices.js";
import { problem } from "./problem.js";
import { ofRules, type ProgressLine, withProgress } from "./progress.js";
import { usageProblem } from "./usage.js";

interface Flags {
  readonly format: "text" | "json";
  readonly pack: readonly string[];
  readonly facts?: string;
  readonly now?: string;
}

/** `hygie diff`: what another version of a pack changes, in words, in verdicts, and for the practices that one has. */
export function addDiff(program: HygieCommand, context: Context): void {
  const { help, output } = context;
  const { names, diff: say } = help;
  const ofFacts = `--facts <${names.path}>`;
  addPackOption(program.command("diff"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.old}>`, say.old)
    .argument(`<${names.new}>`, say.new)
    .option(ofFacts, say.facts)
    .option(`--now <${names.date}>`, say.now)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action(async (old: string, next: string, { format, pack, facts, now }: Flags) => {
      if (now !== undefined && facts === undefined) {
        throw new InputError([usageProblem("missing-flag", "--facts", { flag: ofFacts })]);
      }
      const [before, after] = [
        await openPack(old, pack, `<${names.old}>`, true),
        await openPack(next, pack, `<${names.new}>`, true),
      ];
      const { diff, practices } = await withProgress(async (line) => ({
        practices: facts === undefined ? undefined : await comparePractices(before, after, facts, now, line, output),
        diff: diffPacks(before, after, ofRules(line, context)),
      }));
      const told = practices === undefined ? [] : ["", ...practiceLines(practices, context)];
      const text = () => `${[...lines(diff, output.diff), ...told].join("\n")}\n`;
      print(format === "json" ? toJson(practices === undefined ? diff : { ...diff, practices }) : text());
      if (!diff.isEnough || (practices !== undefined && practices.compared < practices.practices)) process.exitCode = 1;
    });
}

async function* watched(
  practices: AsyncIterable<Practice>,
  line: ProgressLine,
  { progress }: OutputPhrases,
): AsyncGenerator<Practice> {
  let count = 0;
  for await (const practice of practices) {
    yield practice;
    count += 1;
    line.show(() => progress.practices(count));
  }
}

/** Where not one practice can be read, it is the input that is wrong. */
async function comparePractices(
  before: CompiledPack,
  after: CompiledPack,
  path: string,
  now: string | undefined,
  line: ProgressLine,
  output: OutputPhrases,
): Promise<PracticesDiff> {
  const read = watched(practicesAt(path), line, output);
  const diff = await namingFlags(() => diffPractices(before, after, read, now ?? new Date()));
  if (diff.practices === 0) throw new InputError([problem("no-practices", "", {}, { file: path })]);
  if (diff.practices === diff.wrong.unreadable) {
    throw new InputError(diff.wrongPractices.flatMap(({ problems }) => problems));
  }
  return diff;
}

type Phrases = OutputPhrases["diff"];

function lines(diff: PackDiff, say: Phrases): string[] {
  const { version, added, removed, rules, changes } = diff;
  if (changes.length + rules.length + added.length + removed.length === 0 && version.needed === "none") {
    return [say.same];
  }
  return [
    versionLine(say.pack, version, say),
    ...changes.flatMap((change) => changeLines(change, say)),
    ...removed.map((id) => `  ${colors.red("-")} ${say.removedRule(id)}`),
    ...added.map((id) => `  ${colors.green("+")} ${say.addedRule(id)}`),
    ...rules.flatMap((rule) => ["", ...ruleLines(rule, say)]),
  ];
}

function versionLine(what: string, { before, after, declared, needed, isEnough }: VersionChange, say: Phrases): string {
  const verdict = isEnough ? colors.green(say.isEnough(needed)) : colors.red(say.isTooLow(declared, needed));
  return say.moved(what, before, after, verdict);
}

function changeLines(change: PackDiff["changes"][number], say: Phrases): string[] {
  const { pointer, before, after } = change;
  const operator = operatorChange(change);
  if (operator !== undefined) {
    const inside = operator.inside.flatMap((one) => changeLines(one, say));
    return [printable(`    ${say.became(pointer, operator.before, operator.after)}`), ...inside];
  }
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : abridgedJson(value, 80)));
  const place = pointer === "" ? say.root : pointer;
  const line = was === undefined ? say.added(place, is ?? "") : is === undefined ? say.removed(place, was) : undefined;
  return [printable(`    ${line ?? say.became(place, was ?? "", is ?? "")}`)];
}

function ruleLines({ ruleId, from, version, changes, verdicts, proof, reason }: RuleDiff, say: Phrases): string[] {
  return [
    from === undefined ? versionLine(ruleId, version, say) : say.ofAnotherPack(ruleId, from, version.needed),
    ...changes.flatMap((change) => changeLines(change, say)),
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
