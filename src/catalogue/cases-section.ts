import { marks, reportPhrasesIn } from "../reporters/phrases.js";
import { type ToldCase, toldCase } from "./case-verdict.js";
import { factLine } from "./example-section.js";
import { details, lines, plain } from "./markdown.js";
import type { RuleContext } from "./page-options.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";

/** All test cases of a rule as people read them, folded. */
export function casesSection(context: RuleContext): string {
  const { rule, lang, options } = context;
  const { examples: say, day } = pagePhrasesIn(lang);
  const { headings } = reportPhrasesIn(lang);
  const told = rule.cases.map((one) => {
    const mark = marks[one.expect];
    const name = plain(options.caseName?.(one.name) ?? one.name);
    const on = one.now === undefined ? "" : ` ${plain(say.on(day(one.now)))}`;
    const title = `- **${mark} ${headings[one.expect]}** – ${name}.${on}`;
    return [title, ...inLines(toldCase(one, context), mark, lang).map((line) => `  - ${line}`)].join("\n");
  });
  const folded = details(rulePhrasesIn(lang).allCases(told.length), told.join("\n"));
  return lines(`## ${pagePhrasesIn(lang).cases}`, folded);
}

/** A line for each group of facts. */
function inLines({ groups }: ToldCase, mark: string, lang: string): string[] {
  const { examples } = pagePhrasesIn(lang);
  if (groups.length === 0) return [examples.noFacts];
  return groups.map(({ title, facts }) => {
    const said = facts.map((fact) => factLine(fact, mark)).join(" · ");
    return title === "" ? said : rulePhrasesIn(lang).of(plain(title), said || examples.noFacts);
  });
}
