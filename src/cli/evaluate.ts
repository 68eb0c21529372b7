import { weight } from "../evaluate/score.js";
import type { Report, Severity } from "../generated/schemas.js";
import { locales } from "../locales/locale.js";
import { filePhrasesIn } from "../reporters/details.js";
import { draftSentence } from "../reporters/drafts.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { addPracticeOptions, evaluateFile, type PracticeFlags } from "./evaluate-inputs.js";
import { askedOf, type ReportFormat, reportFormats } from "./formats.js";
import { isColored, printError } from "./output.js";
import { openFirst } from "./packs.js";
import { writeFormats } from "./write-formats.js";

interface Flags extends PracticeFlags {
  readonly format: readonly ReportFormat[];
  readonly output: readonly string[];
  readonly failOn: Severity | "never";
}

/** `hygie evaluate`: facts in, a report out. */
export function addEvaluate(program: HygieCommand, context: Context): HygieCommand {
  const { help, output } = context;
  const { names, evaluate: say } = help;
  const command = program
    .command("evaluate")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.facts}>`, say.facts)
    .option(`--pack <${names.pack}>`, help.pack, collect, [])
    .choice(`--format <${names.format}>`, say.format, Object.keys(reportFormats) as ReportFormat[], {
      byDefault: "text",
      isRepeatable: true,
      words: { pdf: "html", md: "markdown", excel: "xlsx", xml: "junit", yaml: "ciso-assistant" },
    })
    .option(`-o, --output <${names.file}>`, say.output, collect, []);
  return addPracticeOptions(command, help)
    .choice(`--fail-on <${names.severity}>`, say.failOn, [...severities, "never"], {
      byDefault: "low",
      words: { ...severityWords(), [output.never]: "never" },
    })
    .action(async (facts: string, flags: Flags) => {
      const pack = await openFirst(flags.pack);
      const { report, factsText } = await evaluateFile(pack, facts, flags, context);
      const drafts = draftSentence(report, pack.definition.rules, filePhrasesIn(context.language.locale));
      if (drafts !== undefined) printError(`${output.check.level.warning} ${drafts}\n`);
      const given = {
        report,
        pack,
        locale: report.locale,
        facts: { path: facts, text: factsText },
        version: context.version,
        isColored: isColored && flags.output.length === 0 && flags.format.length === 1,
      };
      const asked = askedOf(reportFormats, flags.format, given);
      const inputs = [facts, flags.evidence, flags.waivers, ...flags.pack];
      await writeFormats(asked, flags.output, { inputs, stem: "report", isOfReport: true }, context);
      if (hasFailed(report, flags.failOn)) process.exitCode = 1;
    });
}

export const severities = ["critical", "high", "medium", "low"] as const;

/** What the severities are called in each language that hygie speaks. */
export function severityWords(): Record<string, Severity> {
  const words = locales.map((locale) => reportPhrasesIn(locale).severity);
  return Object.fromEntries(words.flatMap((said) => severities.map((severity) => [said[severity], severity])));
}

function hasFailed(report: Report, failOn: Severity | "never"): boolean {
  if (failOn === "never") return false;
  return report.results.some(({ outcome, severity }) => outcome === "fail" && weight[severity] >= weight[failOn]);
}
