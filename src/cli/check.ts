import { type Finding, lintPack } from "../audit/lint/index.js";
import type { OnProgress } from "../audit/progress.js";
import { describeProblem, formatProblem } from "../locales/problems.js";
import { readText } from "../node/read-file.js";
import type { Problem } from "../problems/problem.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError } from "./inputs.js";
import { colors, print, toJson } from "./output.js";
import { addPackOption, openFolder } from "./packs.js";
import { problem } from "./problem.js";
import { ofRules, withProgress } from "./progress.js";
import { toFindingsSarif } from "./sarif.js";

interface Flags {
  readonly pack: readonly string[];
  readonly source?: string;
  readonly format: "text" | "json" | "sarif";
}

/** `hygie check`: everything that is wrong, or likely a mistake, in the folder of a pack. */
export function addCheck(program: HygieCommand, context: Context): void {
  const { help } = context;
  const { names, check: say } = help;
  addPackOption(program.command("check"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.folder}>`, say.folder)
    .option(`--source <${names.file}>`, say.source)
    .choice(`--format <${names.format}>`, say.format, ["text", "json", "sarif"], { byDefault: "text" })
    .action(async (folder: string, { pack, source, format }: Flags) => {
      const text = source === undefined ? undefined : readSource(source);
      const findings = await withProgress((line) => findingsIn(folder, pack, text, ofRules(line, context)));
      print(written(findings, folder, format, context));
      if (findings.some(({ level }) => level === "error")) process.exitCode = 1;
    });
}

async function findingsIn(
  folder: string,
  others: readonly string[],
  source: string | undefined,
  onProgress: OnProgress,
): Promise<Finding[]> {
  const { pack, draft, problems, isAbsent, locate, place } = await openFolder(folder, others);
  if (isAbsent) throw new InputError(problems);
  const rest = pack === undefined ? draft?.() : { pack, isPartial: false, inWhole: (at: string) => at };
  const findings = rest === undefined ? [] : lintPack(rest.pack, source, onProgress, rest);
  const inWhole = findings.map((one) => ({ ...one, pointer: rest?.inWhole(one.pointer) ?? one.pointer }));
  const own = inWhole.filter(({ pointer }) => place(pointer).isOwn); // the rest is for others to mend
  const isTold = ({ file, pointer }: Problem) => problems.some((one) => one.file === file && one.pointer === pointer);
  return [
    ...problems.map((found) => ({ ...found, level: "error" as const })),
    ...own.map((finding) => ({ ...locate(finding), level: finding.level })).filter((finding) => !isTold(finding)),
  ];
}

function readSource(path: string): string {
  const { text, problem: unread } = readText(path, { wanted: "source" });
  if (text === undefined) throw new InputError([unread]);
  if (text.trim() === "") throw new InputError([problem("empty-source", "", {}, { file: path })]);
  return text;
}

function written(findings: readonly Finding[], folder: string, format: Flags["format"], context: Context): string {
  const { locale } = context.language;
  // `message` and `hint` are English, whatever the language; `text` is for people.
  if (format === "json") return toJson(findings.map((one) => ({ ...one, text: describeProblem(one, locale) })));
  if (format === "sarif") return toJson(toFindingsSarif(findings, folder, context));
  const say = context.output.check;
  const paint = { error: colors.red, warning: colors.yellow };
  const lines = findings.map(
    (finding) => `${paint[finding.level](say.level[finding.level])} ${formatProblem(finding, locale)}`,
  );
  const count = (level: Finding["level"]) => findings.filter((finding) => finding.level === level).length;
  return `${[...lines, say.summary(count("error"), count("warning"))].join("\n")}\n`;
}
