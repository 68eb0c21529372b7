import type { Reference } from "../generated/schemas.js";
import { languageOf, officialTitle } from "./controls.js";
import { inLanguage, lines, plain } from "./markdown.js";
import type { RuleContext } from "./page-options.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";

/** Where other frameworks ask for the same, framework by framework. */
export function crosswalkSection(context: RuleContext): string {
  const { rule, lang } = context;
  if (rule.references.length === 0) return "";
  const { crosswalk } = pagePhrasesIn(lang);
  const frameworks = [...new Set(rule.references.map(({ framework }) => framework))];
  return lines(
    `## ${rulePhrasesIn(lang).references}`,
    ...frameworks.map((framework) => ofFramework(framework, context)),
    `[${plain(crosswalk.all)}](./controls.md)`,
  );
}

function ofFramework(framework: string, { rule, pack, lang }: RuleContext): string {
  const known = pack.frameworks[framework];
  const { crosswalk } = pagePhrasesIn(lang);
  const said = (text: string) => inLanguage(text, languageOf(framework, pack), lang);
  const title =
    known === undefined
      ? plain(framework)
      : crosswalk.framework(said(known.title), plain(known.publisher), known.version && plain(known.version));
  const controls = rule.references.filter((one) => one.framework === framework);
  const items = controls.map((one) => `- ${controlLine(one, known?.controls[one.id]?.[lang], lang, said)}`);
  return lines(`**${title}**`, items.join("\n"));
}

/** A control by its number and what its framework calls it, else by what the pack does. */
function controlLine(
  { framework, id, strength }: Reference,
  label: string | undefined,
  lang: string,
  said: (official: string) => string,
): string {
  const { strength: words, quote } = rulePhrasesIn(lang);
  const official = officialTitle(framework, id);
  const title = official === undefined ? plain(label ?? "") : quote(said(official));
  return `**${plain(id)}** ${title} – ${words[strength]}`;
}
