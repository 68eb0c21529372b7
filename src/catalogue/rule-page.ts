import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Case, Pack, Rule } from "../generated/schemas.js";
import type { Change } from "../json/changes.js";
import { operatorChange } from "../pack/rule-changes.js";
import { abridgedJson } from "../reporters/lines.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { officialTitle } from "./controls.js";
import { historyOf } from "./history.js";
import { code, details, fence, head, paragraph, plain, table } from "./markdown.js";
import { rulePhrasesIn } from "./phrases.js";
import { type RuleOutline, ruleOutline } from "./rule-outline.js";
import {
  amountOf,
  boundsOf,
  documentOf,
  freshDays,
  impactsOf,
  originOf,
  sectionOf,
  setterWords,
} from "./rule-words.js";
import { tableSection } from "./table-section.js";

interface Context {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly lang: string;
  readonly outline: RuleOutline;
}

/** What pages have besides; all of it is Markdown. */
export interface PageOptions {
  /** Earlier versions of the pack, of which the pages tell what changed since. */
  readonly earlier?: readonly Pack[];
  /** What stands above the table of all rules. */
  readonly aboveTable?: string;
  /** What stands below the reason of a rule. */
  readonly belowWhy?: (rule: Rule) => string;
  /** What a case is called in the language of the page, where its own name is in another. */
  readonly caseName?: (name: string) => string;
}

/** The page of a rule, as Markdown: the facts that fail beside those that pass come first. */
export function rulePage(rule: Rule, compiled: CompiledPack, lang: string, options: PageOptions): string {
  const pack = compiled.definition;
  const { earlier = [], belowWhy, caseName } = options;
  const context = {
    rule,
    pack,
    lang,
    outline: ruleOutline(compiled, rule.id, lang),
  };
  const text = rule.text[lang];
  const title = text?.title ?? rule.id;
  const sections = [
    head({ title, description: text?.why ?? "" }),
    `# ${plain(title)}`,
    badges(context),
    origin(context),
    examples(context),
    paragraph(text?.why ?? ""),
    limits(context),
    belowWhy?.(rule) ?? "",
    quote(context),
    parameters(context),
    logic(context),
    tableSection(compiled, rule.id, lang),
    evidence(context),
    steps(context),
    references(context),
    history(context, [...earlier, pack]),
    cases(context, caseName),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function badges({ rule, pack, lang }: Context): string {
  const say = rulePhrasesIn(lang);
  const report = reportPhrasesIn(lang);
  return [
    `${code(rule.id)} – ${say.versionOf(plain(rule.version))}`,
    say.of(`**${say.severity}**`, report.severity[rule.severity]),
    say.of(`**${say.impacts}**`, plain(impactsOf(rule, pack, lang))),
    say.of(`**${say.owner}**`, report.owner[rule.remediation.owner]),
  ].join("  \n");
}

function origin({ rule, pack, lang }: Context): string {
  const say = rulePhrasesIn(lang);
  const from = originOf(rule, pack, lang);
  const disabled = rule.disabled === undefined ? [] : [say.of(`**${say.disabled}**`, plain(rule.disabled.reason))];
  const lines =
    from === undefined ? [] : [paragraph(from.from), ...from.changes.map((change) => `- ${paragraph(change)}`)];
  return [...lines, ...disabled].join("\n");
}

/** A case that fails and one that passes, side by side. */
function examples({ rule, lang }: Context): string {
  const say = rulePhrasesIn(lang);
  const shown = (title: string, mark: string, outcome: Case["expect"]) => {
    const found = rule.cases.find(({ expect }) => expect === outcome);
    if (found === undefined) return "";
    const facts = fence(JSON.stringify(found.facts, null, 2), "json");
    return `<div class="example ${outcome}">\n\n**${mark} ${title}**\n\n${facts}\n\n</div>`;
  };
  const both = [shown(say.failing, "✗", "fail"), shown(say.passing, "✓", "pass")].filter((one) => one !== "");
  return both.length === 0 ? "" : `<div class="examples">\n\n${both.join("\n\n")}\n\n</div>`;
}

function limits({ rule, lang }: Context): string {
  const text = rule.text[lang]?.limits;
  return text === undefined ? "" : paragraph(rulePhrasesIn(lang).of(rulePhrasesIn(lang).limits, text));
}

function quote({ rule, pack, lang }: Context): string {
  const say = rulePhrasesIn(lang);
  const { publisher, title, language } = documentOf(rule, pack);
  const words = `<p lang="${plain(language)}">${plain(say.quote(rule.source.quote))}</p>`;
  return `<blockquote>${words}<p>${plain([say.sourceOf(publisher, title), ...sectionOf(rule)].join(", "))}</p></blockquote>`;
}

function parameters({ rule, pack, lang }: Context): string {
  const say = rulePhrasesIn(lang);
  const rows = Object.entries(rule.parameters ?? {}).map(([name, one]) => [
    code(name),
    plain(amountOf(one, pack, lang)),
    plain(boundsOf(one, lang)),
    setterWords(name, rule, pack, lang).map(plain).join("<br>"),
  ]);
  return rows.length === 0
    ? ""
    : `## ${say.parameters}\n\n${table([say.name, say.value, say.allowed, say.setBy], rows)}`;
}

function logic({ rule, lang, outline }: Context): string {
  const say = rulePhrasesIn(lang);
  const shown = (lines: readonly string[]) => fence(lines.join("\n"), "text");
  const { appliesWhen, logic: met } = rule;
  const applies = outline.applies === undefined ? `${say.always}.` : shown(outline.applies);
  const source = JSON.stringify(appliesWhen === undefined ? { logic: met } : { appliesWhen, logic: met }, null, 2);
  return [
    `## ${say.applies}`,
    applies,
    `## ${say.met}`,
    shown(outline.met),
    details(say.logic, fence(source, "json")),
  ].join("\n\n");
}

function evidence({ rule, pack, lang }: Context): string {
  const say = rulePhrasesIn(lang);
  if (rule.evidence.length === 0) return "";
  const rows = rule.evidence.map((one) => [
    plain(pack.evidenceTypes[one.type]?.title[lang] ?? one.type),
    code(one.type),
    one.supports.map(code).join(", "),
    say.days(freshDays(one, pack)),
  ]);
  return `## ${say.evidence}\n\n${table([say.name, say.type, say.supports, say.freshness], rows)}`;
}

function steps({ rule, pack, lang }: Context): string {
  const report = reportPhrasesIn(lang);
  const { owner, effortHours, cost } = rule.remediation;
  const list = (rule.text[lang]?.steps ?? []).map((step, i) => `${i + 1}. ${paragraph(step)}`);
  const effort = report.effort(report.owner[owner], effortHours, report.cost[cost]);
  const parts = [`## ${rulePhrasesIn(lang).steps}`, list.join("\n"), effort, paragraph(pack.judgement?.[lang] ?? "")];
  return parts.filter((part) => part !== "").join("\n\n");
}

function references({ rule, pack, lang }: Context): string {
  const say = rulePhrasesIn(lang);
  if (rule.references.length === 0) return "";
  const rows = rule.references.map(({ framework, id, strength }) => {
    const known = pack.frameworks[framework];
    return [
      plain(known?.title ?? framework),
      plain(id),
      plain(known?.controls[id]?.[lang] ?? ""),
      plain(officialTitle(framework, id) ?? ""),
      say.strength[strength],
    ];
  });
  const columns = [say.framework, say.control, say.label, say.officialTitle, say.closeness];
  return `## ${say.references}\n\n${table(columns, rows)}`;
}

function history({ rule, pack, lang }: Context, packs: readonly Pack[]): string {
  const say = rulePhrasesIn(lang);
  const told = (version: string) =>
    Object.entries(rule.text[lang]?.changes ?? {}).flatMap(([of, text]) => (of === version ? [text] : []));
  const rows = historyOf(rule.id, packs).map(({ version, since, changes }) => [
    plain(version),
    plain(`${pack.id} ${since}`),
    changes === undefined
      ? say.first
      : [...told(version), ...changes.flatMap((change) => changesIn(change, lang))].map(plain).join("<br>"),
  ]);
  return `## ${say.history}\n\n${table([say.version, say.since, say.changes], rows)}`;
}

function changesIn(change: Change, lang: string): string[] {
  const { pointer, before, after } = change;
  const { became } = rulePhrasesIn(lang);
  const operator = operatorChange(change);
  if (operator !== undefined) {
    const inside = operator.inside.flatMap((one) => changesIn(one, lang));
    return [became(pointer, operator.before, operator.after), ...inside];
  }
  const show = (value: unknown) => (value === undefined ? undefined : abridgedJson(value, 60));
  return [became(pointer, show(before), show(after))];
}

function cases({ rule, lang }: Context, caseName = (name: string) => name): string {
  const say = rulePhrasesIn(lang);
  const report = reportPhrasesIn(lang);
  const rows = rule.cases.map(({ name, facts, now, expect }) => [
    plain(caseName(name)),
    code(JSON.stringify(facts)) + (now === undefined ? "" : ` (${plain(now)})`),
    report.headings[expect],
  ]);
  return details(say.allCases(rows.length), table([say.name, say.facts, say.expected], rows));
}
