import type { CompiledPack } from "../../engine/compiled-pack.js";
import { type EvaluateOptions, evaluate } from "../../evaluate/evaluate.js";
import { nextQuestions } from "../../evaluate/next-questions.js";
import { itemName, phrasesIn } from "../../evaluate/phrases.js";
import { questionAt } from "../../evaluate/question-at.js";
import { factAt, factsOf, pathOf } from "../../facts/schema.js";
import type { Report } from "../../generated/schemas.js";
import { resolvePointer } from "../../json/pointer.js";
import type { AskPhrases } from "../../locales/phrases/cli-ask.js";
import { reportPhrasesIn, wholeScore } from "../../reporters/phrases.js";
import { itemsAt, namedItem, openLists, withoutOpenLists } from "./places.js";
import { type AnyQuestion, type Choosing, isTyped, type Prompt, signs, type Typing } from "./prompt.js";
import type { Questionnaire, questionnaireOf, Step } from "./questionnaire.js";
import { readValue } from "./read-answer.js";

/** In which words it is asked, and for which instant. */
export interface Asking {
  readonly pack: CompiledPack;
  readonly flow: ReturnType<typeof questionnaireOf>;
  readonly now: string;
  /** The language of the pack's texts. */
  readonly locale: string;
  readonly say: AskPhrases;
}

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
  const known = resolvePointer(facts, pointer);
  if (isTyped(question)) {
    const hasId = pointer.endsWith("/id");
    const current = known === undefined || isNew ? undefined : wordsOf(known, question, say);
    const hints = [
      say.wanted(question),
      isNew && hasId ? say.unnamed(signs.skip, subject ?? section) : undefined,
      say.signs(isNew ? undefined : signs.skip, place > 0 ? signs.back : undefined),
      current === undefined ? undefined : say.current(current),
    ];
    const answer = typing(state, question, isNew, asking);
    return {
      ...common,
      lines: given([label, help, ...hints]),
      answer: current === undefined ? answer : { ...answer, current },
    };
  }
  return { ...common, lines: given([label, help]), answer: choosing(state, question, isNew, asking) };
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

/** The items of a list, one by one; which one has to go, where one has. */
function listPrompt(state: Questionnaire, question: AnyQuestion, asking: Asking): Pick<Prompt, "lines" | "answer"> {
  const { flow, say } = asking;
  const { pointer, label, help } = question;
  const items = itemsAt(state.facts, pointer);
  const name = (index: number) => nameOf(state, pointer, index, asking);
  const names = items.map((_, index) => name(index));
  const back = backOf(state, say);
  if (state.isRemoving) {
    const choices = names.map((one, index) => ({ label: one, step: { type: "remove", index } as const }));
    return { lines: [say.list.which], answer: { choices: [...choices, { label: say.back, step: { type: "back" } }] } };
  }
  const add = items.length === 0 ? say.list.add : say.list.addOther;
  const hasRoom = items.length < flow.mostAt(pointer);
  const more: Choosing["choices"] = hasRoom ? [{ label: add(name(items.length)), step: { type: "add" } }] : [];
  if (items.length > 0) {
    const choices: Choosing["choices"] = [
      ...more,
      { label: say.list.whole, step: { type: "whole" } },
      { label: say.list.remove, step: { type: "removing" } },
      ...back,
    ];
    const isWhole = !openLists(state.facts).includes(pointer);
    const current = isWhole ? { current: more.length } : {}; // so that who comes back here goes on by Enter
    return { lines: [say.list.others, say.list.told(names)], answer: { choices, ...current } };
  }
  const none = { label: say.list.none, step: { type: "whole" } } as const;
  const skip = { label: say.skip, step: { type: "skip" } } as const;
  const known: unknown = resolvePointer(state.facts, pointer);
  const current = known === null ? { current: more.length + 1 } : Array.isArray(known) ? { current: more.length } : {};
  return { lines: given([label, help]), answer: { choices: [...more, none, skip, ...back], ...current } };
}

/** What an item is called whose name is asked, until it has one. */
function newNameOf(state: Questionnaire, pointer: string, asking: Asking): string | undefined {
  const named = namedItem(pointer);
  return named === undefined ? undefined : nameOf(state, named.list, named.index, asking);
}

/** What an item is called: by its id or its value, else by its place. */
function nameOf({ facts }: Questionnaire, list: string, index: number, { pack, now, locale, say }: Asking): string {
  const item = `${list}/${index}`;
  const value = resolvePointer(facts, item);
  const id = resolvePointer(facts, `${item}/id`);
  if (typeof id === "string") return id;
  if (typeof value !== "object" && value !== undefined) {
    return wordsOf(value, questionAt(pack, facts, item, { now, locale }), say);
  }
  const schema = factsOf(pack.definition);
  const declared = factAt(schema, pathOf(schema, list)) ?? schema;
  return itemName(declared, index + 1, locale, phrasesIn(locale, pack.engine));
}

function choosing(state: Questionnaire, question: AnyQuestion, isNew: boolean, { say }: Asking): Choosing {
  const values = question.choices ?? [
    { value: true, label: say.yes },
    { value: false, label: say.no },
  ];
  const known = resolvePointer(state.facts, question.pointer);
  const answers = values.map(({ value, label }) => ({ label, step: { type: "answer", value } as const }));
  const skip = isNew ? [] : [{ label: say.skip, step: { type: "skip" } as const }];
  const current = known === null && !isNew ? values.length : values.findIndex(({ value }) => value === known);
  const choices = [...answers, ...skip, ...backOf(state, say)];
  return current < 0 ? { choices } : { choices, current };
}

function backOf({ place }: Questionnaire, say: AskPhrases): Choosing["choices"] {
  return place > 0 ? [{ label: say.back, step: { type: "back" } }] : [];
}

/** What a line of text means: a sign, the answer as it is known where it is empty, else the answer. */
function typing(state: Questionnaire, question: AnyQuestion, isNew: boolean, { pack, locale, say }: Asking): Typing {
  const known: unknown = isNew ? undefined : resolvePointer(state.facts, question.pointer);
  const isNothing = isNew && !question.pointer.endsWith("/id"); // an item that is its own name is none without it
  return {
    read(typed): Step | string {
      const text = typed.trim();
      if (text === signs.skip || (text === "" && known === null)) return { type: isNothing ? "back" : "skip" };
      if (text === signs.back && (isNew || state.place > 0)) return { type: "back" };
      if (text === "") return known === undefined ? say.unanswered(signs.skip) : { type: "answer", value: known };
      const read = readValue(pack, state.facts, question, text, locale);
      return "wrong" in read ? read.wrong : { type: "answer", value: read.value };
    },
  };
}

function wordsOf(value: unknown, { choices }: AnyQuestion, say: AskPhrases): string {
  if (value === null) return say.skip;
  if (typeof value === "boolean") return value ? say.yes : say.no;
  return choices?.find((choice) => choice.value === value)?.label ?? String(value);
}

function given(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line): line is string => line !== undefined && line !== "");
}
