import {
  type BearingRule,
  type ControlStatus,
  coverageOf,
  type FrameworkCoverage,
  type FrameworkStatement,
  statementOf,
} from "../catalogue/coverage.js";
import {
  coverageMarkdown,
  coveredWords,
  frameworkName,
  statementMarkdown,
  statementTitle,
  statementWords,
  titleOf,
} from "../catalogue/coverage-page.js";
import { csv } from "../catalogue/csv.js";
import { coveragePhrasesIn, rulePhrasesIn } from "../catalogue/phrases.js";
import type { Pack, Report } from "../generated/schemas.js";
import { nearest } from "../problems/suggest.js";
import { wrap } from "../reporters/lines.js";
import { marks } from "../reporters/phrases.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { addPracticeOptions, type PracticeFlags, reportOf } from "./evaluate-inputs.js";
import { InputError, refuse } from "./inputs.js";
import { packLanguage } from "./language.js";
import { colors, print, toJson } from "./output.js";
import { openFirst } from "./packs.js";
import { problem } from "./problem.js";
import { usageProblem } from "./usage.js";

interface Flags extends PracticeFlags {
  readonly framework?: string;
  readonly format: Format;
}

type Format = "text" | "markdown" | "csv" | "json";

/** `hygie coverage`: the controls of frameworks that rules bear on; of a practice, its statement of applicability. */
export function addCoverage(program: HygieCommand, context: Context): HygieCommand {
  const { help, language } = context;
  const { names, coverage: say } = help;
  const command = program
    .command("coverage")
    .summary(say.summary)
    .description(say.description)
    .argument(`[${names.facts}]`, say.facts)
    .option(`--pack <${names.pack}>`, help.pack, collect, [])
    .option(`--framework <${names.id}>`, say.framework)
    .choice(`--format <${names.format}>`, say.format, ["text", "markdown", "csv", "json"], { byDefault: "text" });
  return addPracticeOptions(command, help).action(async (facts: string | undefined, flags: Flags) => {
    const pack = await openFirst(flags.pack);
    const { definition } = pack;
    checkFramework(flags.framework, definition);
    const lang = packLanguage(language, definition);
    const coverage = coverageOf(definition, lang, flags.framework);
    if (facts === undefined) {
      const { now, evidence, waivers } = flags;
      const policy = flags.evidencePolicy === "require" ? flags.evidencePolicy : undefined;
      const idle = Object.entries({ now, evidence, "evidence-policy": policy, waivers });
      const other = `<${names.facts}>`;
      refuse(
        idle.flatMap(([flag, value]) =>
          value === undefined ? [] : [usageProblem("missing-other", `--${flag}`, { other })],
        ),
      );
      print(coverageFormats[flags.format](coverage, lang));
      return;
    }
    const report = await reportOf(pack, facts, flags, context);
    print(statementFormats[flags.format](statementOf(coverage, report), report, lang));
  });
}

function checkFramework(framework: string | undefined, { id: pack, frameworks }: Pack): void {
  const allowed = Object.keys(frameworks);
  if (framework === undefined || allowed.includes(framework)) return;
  const params = { pack, id: framework, allowed, near: nearest(framework, allowed) };
  throw new InputError([problem("no-such-framework", "", params, { file: "--framework" })]);
}

const coverageFormats: Readonly<Record<Format, (coverage: readonly FrameworkCoverage[], lang: string) => string>> = {
  text: coverageText,
  markdown: coverageMarkdown,
  csv: coverageCsv,
  json: toJson,
};

type WriteStatement = (statement: readonly FrameworkStatement[], report: Report, lang: string) => string;

const statementFormats: Readonly<Record<Format, WriteStatement>> = {
  text: statementText,
  markdown: statementMarkdown,
  csv: statementCsv,
  json: (frameworks, { pack, evaluatedAt }) => toJson({ pack, evaluatedAt, frameworks }),
};

const width = 96;

function coverageText(coverage: readonly FrameworkCoverage[], lang: string): string {
  const sections = coverage.map((framework) => [
    ...headLines(framework, lang),
    ...framework.controls.flatMap((control) => [
      ...(control.rules.length === 0 ? [] : wrap(titleOf(control), `  ${control.id.padEnd(8)}  `, width)),
      ...control.rules.map((rule) => ruleLine(rule, lang)),
    ]),
    ...withoutLines(framework, lang),
  ]);
  return text([...wrap(coveragePhrasesIn(lang).strengths, "", width), ""], sections);
}

function statementText(statement: readonly FrameworkStatement[], report: Report, lang: string): string {
  const sections = statement.map((framework) => [
    ...headLines(framework, lang),
    ...framework.controls.flatMap((control) => {
      if (control.rules.length === 0) return [];
      const [, status = "", evidence = "", reason = ""] = statementWords(control, lang);
      const said = capital([status, evidence].filter((part) => part !== "").join(", "));
      return [
        ...wrap(titleOf(control), `${statusMarks[control.status]} ${control.id.padEnd(8)}  `, width),
        ...wrap(`${said}. ${reason}`, "            ", width),
        ...control.rules.map((rule) => colors.dim(ruleLine(rule, lang))),
      ];
    }),
    ...withoutLines(framework, lang),
  ]);
  const above = [colors.bold(statementTitle(report, lang)), ...wrap(coveragePhrasesIn(lang).strengths, "", width), ""];
  return text(above, sections);
}

const statusMarks: Readonly<Record<ControlStatus, string>> = {
  "not-met": marks.fail,
  "possible-gap": "!",
  open: marks.unknown,
  waived: marks.waived,
  "met-in-part": "±",
  met: marks.pass,
  "not-applicable": marks["not-applicable"],
  "not-assessed": " ",
};

function ruleLine({ ruleId, strength }: BearingRule, lang: string): string {
  return `            ${ruleId} (${rulePhrasesIn(lang).strength[strength]})`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function headLines(framework: FrameworkCoverage, lang: string): string[] {
  return [...wrap(frameworkName(framework), "", width).map(colors.bold), coveredWords(framework, lang)];
}

function withoutLines({ controls }: FrameworkCoverage, lang: string): string[] {
  const without = controls.filter(({ rules }) => rules.length === 0).map(({ id }) => id);
  if (without.length === 0) return [];
  const { of } = rulePhrasesIn(lang);
  return wrap(of(coveragePhrasesIn(lang).without, without.join(", ")), "  ", width).map(colors.dim);
}

function text(above: readonly string[], sections: readonly (readonly string[])[]): string {
  return `${[...above, sections.map((lines) => lines.join("\n")).join("\n\n")].join("\n")}\n`;
}

/** A line for each control and rule that bears on it; of a control without a rule, a line without one. */
function coverageCsv(coverage: readonly FrameworkCoverage[], lang: string): string {
  const { framework, control, officialTitle, label, rule, closeness, strength: words } = rulePhrasesIn(lang);
  const head = [framework, control, officialTitle, label, rule, closeness];
  const rows = coverage.flatMap(({ framework: id, controls }) =>
    controls.flatMap((one) => {
      const about = [id, one.id, one.officialTitle ?? "", one.label ?? ""];
      if (one.rules.length === 0) return [[...about, "", ""]];
      return one.rules.map(({ ruleId, strength }) => [...about, ruleId, words[strength]]);
    }),
  );
  return csv([head, ...rows]);
}

function statementCsv(statement: readonly FrameworkStatement[], _report: Report, lang: string): string {
  const say = coveragePhrasesIn(lang);
  const { framework, control, officialTitle, strength: words } = rulePhrasesIn(lang);
  const head = [framework, control, officialTitle, say.rules, say.applicable, say.status, say.evidence, say.reason];
  const rows = statement.flatMap(({ framework: id, controls }) =>
    controls.map((one) => [
      id,
      one.id,
      titleOf(one),
      one.rules.map(({ ruleId, strength }) => `${ruleId} (${words[strength]})`).join("; "),
      ...statementWords(one, lang),
    ]),
  );
  return csv([head, ...rows]);
}
