import { type EvaluateOptions, evaluate } from "../../evaluate/evaluate.js";
import { nextQuestions } from "../../evaluate/next-questions.js";
import { questionAt } from "../../evaluate/question-at.js";
import type { Report } from "../../generated/schemas.js";
import { resolvePointer } from "../../json/pointer.js";
import { reportPhrasesIn, wholeScore } from "../../reporters/phrases.js";
import { choosing, given, typing, wordsOf } from "./answers.js";
import type { Asking } from "./asking.js";
import { listPrompt, newNameOf } from "./list-prompt.js";
import { itemsAt, openLists, withoutOpenLists } from "./places.js";
import { type AnyQuestion, type Choosing, isTyped, type Prompt, signs } from "./prompt.js";
import type { Questionnaire } from "./questionnaire.js";

/** What a questionnaire asks where it stands; nothing once the report is wanted. */
export function promptAt(state: Questionnaire, asking: Asking): Prompt | undefined {
  const { pack, flow, now, locale, say } = asking;
  const { facts, trail, place, isDone } = state;
  const pointer = trail[place];
  if (isDone) return undefined;
  if (pointer === undefined) return lastPrompt(state, asking);
  const question: AnyQuestion = questionAt(pack, facts, pointer, { now, locale });
  const { section, label, help } = question;
  const isNew = flow.isNew(state, pointer);
  const subject = isNew ? newNameOf(state, pointer, asking) : question.subject;
  const common = {
    heading: subject === undefined ? section : say.heading(section, subject),
    progress: progressOf(state, asking),
  };
  if (question.type === "array") return { ...common, ...listPrompt(state, question, asking) };
  const said = isTyped(question)
    ? typedPrompt(state, question, isNew, asking)
    : { lines: given([label, help]), answer: choosing(state, question, isNew, asking) };
  return { ...common, ...said };
}

/** A question that is answered in one's own words, with what may be written. */
function typedPrompt(state: Questionnaire, question: AnyQuestion, isNew: boolean, asking: Asking) {
  const { say } = asking;
  const { pointer, label, help } = question;
  const known = isNew ? undefined : resolvePointer(state.facts, pointer);
  const called = isNew && pointer.endsWith("/id") ? newNameOf(state, pointer, asking) : undefined;
  const hints = [
    say.wanted(question),
    called === undefined ? undefined : say.unnamed(signs.skip, called),
    say.signs(isNew ? undefined : signs.skip, state.place > 0 ? signs.back : undefined),
  ];
  const answer = typing(state, question, isNew, asking);
  if (known === undefined) return { lines: given([label, help, ...hints]), answer };
  const current = wordsOf(known, question, say);
  return { lines: given([label, help, ...hints, say.current(current)]), answer: { ...answer, current } };
}

/** The report of a practice as far as it is known. */
export function reportOf(facts: unknown, { pack, now, locale }: Asking): Report {
  return evaluate(pack, facts, { now, locale: locale as NonNullable<EvaluateOptions["locale"]> }); // the pack has it
}

/** How many questions were answered, the unknown ones too. */
export function answersIn({ facts, trail }: Questionnaire): number {
  const open = openLists(facts);
  return trail.filter((pointer) => resolvePointer(facts, pointer) !== undefined && !open.includes(pointer)).length;
}

/** At the end: the report, or what was not known once more, where it still matters. */
function lastPrompt({ facts, trail }: Questionnaire, asking: Asking): Prompt | undefined {
  const { pack, now, say } = asking;
  if (trail.length === 0) return undefined; // nothing was ever asked
  const left = nextQuestions(pack, facts, { now }).length;
  const report = { label: say.end.report, step: { type: "report" } } as const;
  const again: Choosing["choices"] = left === 0 ? [] : [{ label: say.end.again, step: { type: "again" } }];
  return {
    heading: say.end.heading,
    progress: `${scoreOf(facts, asking)}.`,
    lines: [left === 0 ? say.end.nothingLeft : say.end.left(left)],
    answer: { choices: [report, ...again, { label: say.back, step: { type: "back" } }] },
    atEnd: report.step,
  };
}

function progressOf(state: Questionnaire, asking: Asking): string {
  const { facts, skip, trail, place } = state;
  const toCome = openLists(facts).map((list) => `${list}/${itemsAt(facts, list).length}`);
  const open = nextQuestions(asking.pack, facts, { now: asking.now, skip: [...skip, ...toCome] });
  const left = open.filter(({ pointer }) => pointer !== trail[place]).length + 1;
  return asking.say.progress({ answered: answersIn(state), left, score: scoreOf(facts, asking) });
}

function scoreOf(facts: unknown, asking: Asking): string {
  return reportPhrasesIn(asking.locale).score(wholeScore(reportOf(withoutOpenLists(facts), asking).summary.score));
}
