import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { type Finding, lintPack } from "../audit/lint.js";
import { formatProblem } from "../locales/problems.js";
import { unreadableReason } from "../node/problem.js";
import { printable } from "../reporters/lines.js";
import { InputError } from "./inputs.js";
import { colors, toJson } from "./output.js";
import { addPackOption, openFolder } from "./packs.js";
import { problem } from "./problem.js";
import { toFindingsSarif } from "./sarif.js";

interface Flags {
  readonly pack: readonly string[];
  readonly source?: string;
  readonly format: "text" | "json" | "sarif";
}

/** `hygie check`: everything that is wrong, or likely a mistake, in the folder of a pack. */
export function addCheck(program: Command, version: string): void {
  addPackOption(program.command("check"))
    .summary("tell everything that is wrong, or likely a mistake, in a pack")
    .description(
      "Checks the pack in a folder: its schema, the types of its logic, outcomes that are impossible, units that do not agree, " +
        "evidence that proves nothing, texts that are missing, facts and names that nothing uses.\n\n" +
        "Exit code: 0 all well or warnings alone, 1 errors found, 2 wrong usage or input.",
    )
    .argument("<folder>", "the folder of the pack")
    .option("--source <file>", "the text of the source document, in which the quotes must stand")
    .addOption(
      new Option("--format <format>", "how findings are written").choices(["text", "json", "sarif"]).default("text"),
    )
    .action(async (folder: string, { pack, source, format }: Flags) => {
      const findings = await findingsIn(folder, pack, source === undefined ? undefined : readSource(source));
      process.stdout.write(written(findings, folder, format, version));
      if (findings.some(({ level }) => level === "error")) process.exitCode = 1;
    });
}

async function findingsIn(folder: string, others: readonly string[], source: string | undefined): Promise<Finding[]> {
  const { pack, problems, isAbsent, locate, place } = await openFolder(folder, others);
  if (isAbsent) throw new InputError(problems);
  if (pack === undefined) return problems.map((found) => ({ ...found, level: "error" }));
  const own = lintPack(pack, source).filter(({ pointer }) => place(pointer).isOwn); // the rest is for others to mend
  return own.map((finding) => ({ ...locate(finding), level: finding.level }));
}

function readSource(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const params = { wanted: "source" as const, reason: unreadableReason(error) };
    throw new InputError([problem("unreadable", "", params, { file: path })]);
  }
}

function written(findings: readonly Finding[], folder: string, format: Flags["format"], version: string): string {
  if (format === "json") return toJson(findings);
  if (format === "sarif") return toJson(toFindingsSarif(findings, folder, version));
  const paint = { error: colors.red, warning: colors.yellow };
  const lines = findings.map(
    (finding) => `${paint[finding.level](finding.level)} ${printable(formatProblem(finding))}`,
  );
  const count = (level: Finding["level"]) => findings.filter((finding) => finding.level === level).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${[...lines, `${plural(errors, "error")}, ${plural(warnings, "warning")}`].join("\n")}\n`;
}
