import type { Case } from "../generated/schemas.js";
import { changesBetween } from "../json/changes.js";
import { marks } from "../reporters/phrases.js";
import { type ToldFact, toldCase } from "./case-verdict.js";
import { details, fence, lines, paragraph, plain } from "./markdown.js";
import type { RuleContext } from "./page-options.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";

/** A case that fails beside one that passes, as people read them: those two that differ in the fewest facts. */
export function exampleSection(context: RuleContext): string {
  const { rule, lang, options } = context;
  const { examples: say } = pagePhrasesIn(lang);
  const { failing, passing } = rulePhrasesIn(lang);
  const { fail, pass } = examplesOf(rule.cases);
  const both = [
    ...(fail === undefined ? [] : [example(failing, fail, context)]),
    ...(pass === undefined ? [] : [example(passing, pass, context)]),
  ];
  if (both.length === 0) return "";
  const below = fail === undefined ? undefined : options.belowExamples?.(rule, fail);
  return lines(`## ${say.title}`, say.legend, `<div class="examples">\n\n${both.join("\n\n")}\n\n</div>`, below);
}

interface Examples {
  readonly fail?: Case;
  readonly pass?: Case;
}

/** The first such two, where several differ in as few facts. */
function examplesOf(cases: readonly Case[]): Examples {
  const [fails, passes] = (["fail", "pass"] as const).map((outcome) =>
    cases.filter(({ expect }) => expect === outcome),
  );
  const [firstFail, firstPass] = [fails?.[0], passes?.[0]];
  let closest: Examples = {
    ...(firstFail === undefined ? {} : { fail: firstFail }),
    ...(firstPass === undefined ? {} : { pass: firstPass }),
  };
  let fewest = Number.POSITIVE_INFINITY;
  for (const fail of fails ?? []) {
    for (const pass of passes ?? []) {
      const count = changesBetween([fail.facts, fail.now], [pass.facts, pass.now]).length;
      if (count >= fewest) continue;
      fewest = count;
      closest = { fail, pass };
    }
  }
  return closest;
}

function example(title: string, one: Case, context: RuleContext): string {
  const { lang, options } = context;
  const { examples: say, day } = pagePhrasesIn(lang);
  const mark = marks[one.expect];
  const { groups } = toldCase(one, context);
  const shown = groups.flatMap(({ title, facts }) => [
    ...(title === "" ? [] : [`**${plain(title)}**`]),
    facts.map((fact) => `- ${factLine(fact, mark)}`).join("\n"),
  ]);
  const body = lines(
    `**${mark} ${title}**`,
    paragraph(options.caseName?.(one.name) ?? one.name),
    one.now === undefined ? "" : say.on(plain(day(one.now))),
    ...(groups.length === 0 ? [say.noFacts] : shown),
    details(say.json, fence(JSON.stringify(one.facts, null, 2), "json")),
  );
  return `<div class="example ${one.expect}">\n\n${body}\n\n</div>`;
}

/** A fact, and whether it decides: said by a mark and by words. */
export function factLine({ text, isDecisive, note }: ToldFact, mark: string): string {
  return isDecisive ? `**${mark} ${plain(text)}**${plain(note)}` : paragraph(text);
}
