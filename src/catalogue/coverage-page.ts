import type { Pack, Report } from "../generated/schemas.js";
import { languageOf } from "./controls.js";
import {
  type ControlCoverage,
  type ControlStatement,
  coverageOf,
  type FrameworkCoverage,
  type FrameworkStatement,
} from "./coverage.js";
import { code, details, head, inLanguage, lines, paragraph, plain, table } from "./markdown.js";
import type { PageOptions } from "./page-options.js";
import { coveragePhrasesIn, rulePhrasesIn } from "./phrases.js";

/** The page of a pack's catalogue with the controls of all frameworks, in Markdown. Those that no rule bears on are folded. */
export function coveragePage(pack: Pack, lang: string, { aboveControls }: PageOptions): string {
  const say = coveragePhrasesIn(lang);
  const saidBy = (framework: string) => (text: string) => inLanguage(text, languageOf(framework, pack), lang);
  const controlsOf = ({ framework, controls }: FrameworkCoverage) => {
    const said = saidBy(framework);
    const without = controls.filter(({ rules }) => rules.length === 0);
    const entries = without.map((one) => `- **${plain(one.id)}** ${titleIn(one, said)}`).join("\n");
    const folded = without.length === 0 ? [] : [details(say.uncovered(without.length), entries)];
    return [
      controlTable(
        controls.filter(({ rules }) => rules.length > 0),
        lang,
        true,
        said,
      ),
      ...folded,
    ];
  };
  const tables = sections(coverageOf(pack, lang), lang, controlsOf, saidBy);
  return `${lines(head({ title: say.title }), `# ${say.title}`, aboveControls, ...tables)}\n`;
}

/** The controls of frameworks with the rules that bear on them, as sections in Markdown. */
export function coverageMarkdown(coverage: readonly FrameworkCoverage[], lang: string): string {
  return `${sections(coverage, lang, ({ controls }) => [controlTable(controls, lang, false)]).join("\n\n")}\n`;
}

function controlTable(
  controls: readonly ControlCoverage[],
  lang: string,
  isLinked: boolean,
  said: (official: string) => string = plain,
): string {
  const { control, label, officialTitle } = rulePhrasesIn(lang);
  const rows = controls.map((one) => [
    plain(one.id),
    one.officialTitle === undefined ? "" : said(one.officialTitle),
    plain(one.label ?? ""),
    ruleCells(one, lang, isLinked),
  ]);
  return table([control, officialTitle, label, coveragePhrasesIn(lang).rules], rows);
}

/** What the strengths mean, then of each framework how much is covered, and its controls. */
function sections<F extends FrameworkCoverage>(
  frameworks: readonly F[],
  lang: string,
  controlsOf: (framework: F) => readonly string[],
  saidBy: (framework: string) => (official: string) => string = () => plain,
): string[] {
  const ofFrameworks = frameworks.flatMap((framework) => [
    `## ${nameIn(framework, saidBy(framework.framework))}`,
    coveredWords(framework, lang),
    ...controlsOf(framework),
  ]);
  return [paragraph(coveragePhrasesIn(lang).strengths), ...ofFrameworks];
}

function ruleCells({ rules }: ControlCoverage, lang: string, isLinked: boolean): string {
  const { strength: words } = rulePhrasesIn(lang);
  if (rules.length === 0) return coveragePhrasesIn(lang).none;
  const name = ({ ruleId, title }: (typeof rules)[number]) =>
    isLinked ? `[${plain(title)}](./${ruleId}.md)` : code(ruleId);
  return rules.map((rule) => `${name(rule)} (${words[rule.strength]})`).join("<br>");
}

/** A statement of applicability, in Markdown: every control, also those that no rule bears on. */
export function statementMarkdown(statement: readonly FrameworkStatement[], report: Report, lang: string): string {
  const say = coveragePhrasesIn(lang);
  const { control, officialTitle } = rulePhrasesIn(lang);
  const columns = [control, officialTitle, say.rules, say.applicable, say.status, say.evidence, say.reason];
  const rowOf = (one: ControlStatement) => [
    plain(one.id),
    plain(titleOf(one)),
    ruleCells(one, lang, false),
    ...statementWords(one, lang).map(plain),
  ];
  const ofFrameworks = sections(statement, lang, ({ controls }) => [table(columns, controls.map(rowOf))]);
  return `${[`# ${plain(statementTitle(report, lang))}`, ...ofFrameworks].join("\n\n")}\n`;
}

export function statementTitle({ pack, evaluatedAt }: Report, lang: string): string {
  const day = evaluatedAt.slice(0, "YYYY-MM-DD".length);
  return coveragePhrasesIn(lang).statement(`${pack.id} ${pack.version}`, day);
}

/** What is told of a control of a practice: is it applicable, its status, the state of the evidence, the reason. */
export function statementWords(control: ControlStatement, lang: string): string[] {
  const { applicable, status, evidence, reasons, rules } = control;
  const say = coveragePhrasesIn(lang);
  return [
    say.applies[applicable],
    say.statuses[status],
    evidence === undefined ? "" : say.evidenceStatus[evidence],
    rules.length === 0 ? say.noRule : reasons.map(({ ruleId, message }) => say.reasonOf(ruleId, message)).join(" "),
  ];
}

/** What a control is called: by its framework, else by the pack. */
export function titleOf({ officialTitle, label = "" }: ControlCoverage): string {
  return officialTitle ?? label;
}

function titleIn(control: ControlCoverage, said: (official: string) => string): string {
  return control.officialTitle === undefined ? plain(titleOf(control)) : said(control.officialTitle);
}

function nameIn({ framework, title, publisher }: FrameworkCoverage, said: (official: string) => string): string {
  return frameworkName({ title: said(title), publisher: plain(publisher), framework: plain(framework) });
}

/** What a framework is called, by whom, and by what id it is named. */
export function frameworkName({
  framework,
  title,
  publisher,
}: Pick<FrameworkCoverage, "framework" | "title" | "publisher">): string {
  return `${title} (${publisher}, ${framework})`;
}

export function coveredWords({ controls, isWhole }: FrameworkCoverage, lang: string): string {
  const say = coveragePhrasesIn(lang);
  const covered = controls.filter(({ rules }) => rules.length > 0).length;
  return isWhole ? say.covered(covered, controls.length) : say.coveredOfNamed(covered);
}
