import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Rule } from "../generated/schemas.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { casesSection } from "./cases-section.js";
import { crosswalkSection } from "./crosswalk-section.js";
import { evidenceSection } from "./evidence-section.js";
import { exampleSection } from "./example-section.js";
import { historySection } from "./history-section.js";
import { logicSection } from "./logic-section.js";
import { head, lines, paragraph, plain } from "./markdown.js";
import type { PageOptions, RuleContext } from "./page-options.js";
import { parameterSection } from "./parameter-section.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";
import { impactsOf, originOf } from "./rule-words.js";
import { quoteSection } from "./source-section.js";
import { tableSection } from "./table-section.js";

/** The page of a rule, as Markdown: what a practice reads first, then what an auditor does. */
export function rulePage(rule: Rule, compiled: CompiledPack, lang: string, options: PageOptions): string {
  const pack = compiled.definition;
  const context: RuleContext = { rule, index: pack.rules.indexOf(rule), compiled, pack, lang, options };
  const text = rule.text[lang];
  const title = text?.title ?? rule.id;
  const sections = [
    head({ title, description: text?.why ?? "" }),
    `# ${plain(title)}`,
    origin(context),
    summary(context),
    why(context),
    limits(context),
    steps(context),
    quoteSection(context),
    exampleSection(context),
    logicSection(context),
    tableSection(compiled, rule.id, lang),
    evidenceSection(context),
    crosswalkSection(context),
    parameterSection(context),
    historySection(context),
    casesSection(context),
    citation(context),
  ];
  return `${lines(...sections)}\n`;
}

function origin({ rule, pack, lang }: RuleContext): string {
  const say = rulePhrasesIn(lang);
  const from = originOf(rule, pack, lang);
  const disabled = rule.disabled === undefined ? [] : [say.of(`**${say.disabled}**`, plain(rule.disabled.reason))];
  const told =
    from === undefined ? [] : [paragraph(from.from), ...from.changes.map((change) => `- ${paragraph(change)}`)];
  return [...told, ...disabled].join("\n");
}

/** What there is to weigh at a glance. */
function summary({ rule, pack, lang }: RuleContext): string {
  const say = rulePhrasesIn(lang);
  const page = pagePhrasesIn(lang);
  const report = reportPhrasesIn(lang);
  const { owner, effortHours, cost } = rule.remediation;
  const entries: readonly (readonly [string, string])[] = [
    [say.severity, report.severity[rule.severity]],
    [say.owner, report.owner[owner]],
    [page.hours, page.about(effortHours)],
    [page.cost, page.costs[cost]],
    [say.impacts, impactsOf(rule, pack, lang)],
  ];
  const items = entries.map(([label, value]) => `- ${say.of(`**${label}**`, plain(value))}`);
  return `<div class="rule-summary ${rule.severity}">\n\n${items.join("\n")}\n\n</div>`;
}

function why({ rule, lang }: RuleContext): string {
  return lines(`## ${rulePhrasesIn(lang).why}`, paragraph(rule.text[lang]?.why ?? ""));
}

/** What the rule does not check stands where nobody misses it. */
function limits({ rule, lang }: RuleContext): string {
  const text = rule.text[lang]?.limits;
  if (text === undefined) return "";
  const { of, limits: label } = rulePhrasesIn(lang);
  return `<div class="info custom-block">\n\n${of(`**${label}**`, plain(text))}\n\n</div>`;
}

function steps({ rule, pack, lang }: RuleContext): string {
  const list = (rule.text[lang]?.steps ?? []).map((step, i) => `${i + 1}. ${paragraph(step)}`);
  return lines(`## ${rulePhrasesIn(lang).steps}`, list.join("\n"), paragraph(pack.judgement?.[lang] ?? ""));
}

/** By what an auditor names the rule, as it was. */
function citation({ rule, pack, compiled, lang }: RuleContext): string {
  const say = pagePhrasesIn(lang);
  const cited = say.cite(`${rule.id} ${rule.version}`, `${pack.id} ${pack.version}`, compiled.digest);
  return lines(`## ${say.citation}`, paragraph(cited));
}
