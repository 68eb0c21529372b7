import { factAt, factsOf } from "../facts/schema.js";
import type { AcceptedEvidence, Pack } from "../generated/schemas.js";
import { code, lines, plain } from "./markdown.js";
import type { RuleContext } from "./page-options.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";
import { freshDays } from "./rule-words.js";

/** The evidence that a rule accepts: which facts each proves, and how long it counts. */
export function evidenceSection({ rule, pack, lang }: RuleContext): string {
  if (rule.evidence.length === 0) return "";
  const items = rule.evidence.map((one) => `- ${evidenceLine(one, pack, lang)}`);
  return lines(`## ${rulePhrasesIn(lang).evidence}`, items.join("\n"));
}

function evidenceLine(accepted: AcceptedEvidence, pack: Pack, lang: string): string {
  const say = pagePhrasesIn(lang);
  const { type, supports } = accepted;
  const title = `**${plain(pack.evidenceTypes[type]?.title[lang] ?? type)}** (${code(type)})`;
  const facts = supports.map((path) => plain(labelOf(path, pack, lang))).join(" · ");
  return rulePhrasesIn(lang).of(`${title}, ${plain(say.freshFor(freshDays(accepted, pack)))}, ${say.proves}`, facts);
}

function labelOf(path: string, pack: Pack, lang: string): string {
  return factAt(factsOf(pack), path)?.["x-text"]?.[lang]?.label ?? path;
}
