import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Pack } from "../generated/schemas.js";
import { localeIn } from "../locales/locale.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { coveragePage } from "./coverage-page.js";
import { factsPage } from "./facts-page.js";
import { head, plain, table } from "./markdown.js";
import { coveragePhrasesIn, factsPagePhrasesIn, rulePhrasesIn } from "./phrases.js";
import { type PageOptions, rulePage } from "./rule-page.js";

/** A page of a pack's catalogue. */
export interface Page {
  /** `index.md`, `facts.md`, `controls.md`, or the id of a rule with `.md`. */
  readonly name: string;
  readonly markdown: string;
}

/** The languages of a pack that hygie speaks as well. */
export function languagesOf({ locales }: Pack): string[] {
  return locales.filter((language) => localeIn(language) !== undefined);
}

/** The pages that are no rule's, by the name that no rule may have. */
export const pageNames = { rules: "index", controls: "controls", facts: "facts" } as const;

/**
 * The catalogue of a pack in one language, as Markdown: a table of its rules, one of the controls of other frameworks,
 * a page for each rule, and one for all facts.
 */
export function pagesOf(compiled: CompiledPack, lang: string, options: PageOptions = {}): Page[] {
  const pack = compiled.definition;
  const rules = pack.rules.map((rule) => ({
    name: `${rule.id}.md`,
    markdown: rulePage(rule, compiled, lang, options),
  }));
  return [
    { name: `${pageNames.rules}.md`, markdown: indexPage(pack, lang, options) },
    { name: `${pageNames.controls}.md`, markdown: coveragePage(pack, lang) },
    ...rules,
    { name: `${pageNames.facts}.md`, markdown: factsPage(compiled, lang) },
  ];
}

function indexPage(pack: Pack, lang: string, { aboveTable }: PageOptions): string {
  const say = rulePhrasesIn(lang);
  const report = reportPhrasesIn(lang);
  const title = pack.title[lang] ?? pack.id;
  const { publisher, title: document } = pack.source;
  const rows = pack.rules.map((rule) => {
    const frameworks = new Set(rule.references.map(({ framework }) => pack.frameworks[framework]?.title ?? framework));
    const evidence = new Set(rule.evidence.map(({ type }) => pack.evidenceTypes[type]?.title[lang] ?? type));
    return [
      `[${plain(rule.text[lang]?.title ?? rule.id)}](./${rule.id}.md)`,
      report.severity[rule.severity],
      list(rule.impacts.map((id) => pack.impacts[id]?.title[lang] ?? id)),
      list([...frameworks]),
      list([...evidence]),
      report.owner[rule.remediation.owner],
    ];
  });
  const columns = [say.rule, say.severity, say.impacts, say.frameworks, say.evidence, say.owner];
  return [
    head({ title }),
    `# ${plain(title)}`,
    `${plain(say.sourceOf(publisher, document))}. ${say.versionOf(plain(`${pack.id} ${pack.version}`))}.`,
    ...(aboveTable === undefined ? [] : [aboveTable]),
    table(columns, rows),
    `- [${plain(factsPagePhrasesIn(lang).title)}](./${pageNames.facts}.md)\n- [${plain(coveragePhrasesIn(lang).title)}](./${pageNames.controls}.md)\n`,
  ].join("\n\n");
}

/** Several entries of one cell, which the filter of the site tells apart. */
function list(entries: readonly string[]): string {
  return entries.map(plain).join("<br>");
}
