import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Pack } from "../generated/schemas.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { head, lines, plain, table } from "./markdown.js";
import type { PageOptions } from "./page-options.js";
import { coveragePhrasesIn, factsPagePhrasesIn, pagePhrasesIn, rulePhrasesIn } from "./phrases.js";
import { impactsOf } from "./rule-words.js";
import { nameOf, sourceSection } from "./source-section.js";

/** The page of all rules of a pack: a table of them, and what the pack stands on. */
export function indexPage({ definition: pack, digest }: CompiledPack, lang: string, options: PageOptions): string {
  const say = rulePhrasesIn(lang);
  const title = pack.title[lang] ?? pack.id;
  const version = say.versionOf(plain(`${pack.id} ${pack.version}`));
  const page = lines(
    head({ title }),
    `# ${plain(title)}`,
    `${nameOf(pack.source, lang)}. ${version}.`,
    options.ruleTable ?? ruleTable(pack, lang),
    `- [${plain(factsPagePhrasesIn(lang).title)}](./facts.md)\n- [${plain(coveragePhrasesIn(lang).title)}](./controls.md)`,
    sourceSection(pack, lang, options),
    plain(`${version}, ${say.of(pagePhrasesIn(lang).source.digest, digest)}`),
  );
  return `${page}\n`;
}

/** A row for each rule, as narrow as it can be read. */
function ruleTable(pack: Pack, lang: string): string {
  const say = rulePhrasesIn(lang);
  const report = reportPhrasesIn(lang);
  const rows = pack.rules.map((rule) => [
    `[${plain(rule.text[lang]?.title ?? rule.id)}](./${rule.id}.md)`,
    report.severity[rule.severity],
    plain(impactsOf(rule, pack, lang)),
    report.owner[rule.remediation.owner],
  ]);
  return table([say.rule, say.severity, say.impacts, say.owner], rows);
}
