import { code, lines, plain, table } from "./markdown.js";
import type { RuleContext } from "./page-options.js";
import { rulePhrasesIn } from "./phrases.js";
import { amountOf, boundsOf, setterWords } from "./rule-words.js";

/** The numbers and words of the logic that an embedder may set, within which bounds, and who set them. */
export function parameterSection({ rule, pack, lang }: RuleContext): string {
  const say = rulePhrasesIn(lang);
  const rows = Object.entries(rule.parameters ?? {}).map(([name, one]) => [
    code(name),
    plain(amountOf(one, pack, lang)),
    plain(boundsOf(one, lang)),
    setterWords(name, rule, pack, lang).map(plain).join("<br>"),
  ]);
  if (rows.length === 0) return "";
  return lines(`## ${say.parameters}`, table([say.name, say.value, say.allowed, say.setBy], rows));
}
