import type { Condition } from "../logic/condition.js";
import { type LogicPoint, toLogicWords } from "./logic-words.js";
import { details, fence, lines, paragraph } from "./markdown.js";
import type { RuleContext } from "./page-options.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";

/** When a rule applies and when it is met, point by point, with its JsonLogic folded. */
export function logicSection({ rule, index, compiled, lang, options }: RuleContext): string {
  const say = rulePhrasesIn(lang);
  const { logic: page } = pagePhrasesIn(lang);
  const conditions = compiled.engine.conditions[index];
  const words = toLogicWords(rule, compiled, lang);
  const shown = (condition: Condition | undefined) =>
    condition === undefined ? `${capital(say.always, lang)}.` : pointLines(words(condition), lang);
  const { appliesWhen, logic } = rule;
  const source = JSON.stringify(appliesWhen === undefined ? { logic } : { appliesWhen, logic }, null, 2);
  return lines(
    `## ${page.title}`,
    `### ${say.applies}`,
    shown(conditions?.applies),
    `### ${say.met}`,
    shown(conditions?.passes),
    options.belowLogic?.(rule),
    details(say.logic, fence(source, "json")),
  );
}

/** The first point in a line of its own, and those below it as a list in it. */
function pointLines({ text, points }: LogicPoint, lang: string): string {
  if (points.length === 0) return paragraph(`${capital(text, lang)}.`);
  const colon = (line: string) => rulePhrasesIn(lang).of(line, "").trimEnd();
  const below = (point: LogicPoint, indent: string): string[] => [
    `${indent}- ${paragraph(point.points.length === 0 ? point.text : colon(point.text))}`,
    ...point.points.flatMap((one) => below(one, `${indent}  `)),
  ];
  return [paragraph(colon(capital(text, lang))), "", ...points.flatMap((one) => below(one, ""))].join("\n");
}

function capital(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}
