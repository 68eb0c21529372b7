import { type CompiledPack, nextQuestions, type Question, setFact } from "../../src/index.js";
import { now } from "./macsf.js";

/** An answer to a question, and how probable it is. */
export interface Answer {
  readonly value: unknown;
  readonly probability: number;
}

/** What is asked until every rule has its verdict: what is known at first, and what may be answered, by the path of a fact. */
export interface Inquiry {
  readonly name: string;
  readonly pack: CompiledPack;
  readonly start: object;
  readonly answers: (fact: string) => readonly Answer[];
}

/** Of the questions that are left, none of which is moot, those of which one is asked next. */
export type Among = (questions: readonly Question[]) => readonly Question[];

/** That which hygie asks. */
export const first: Among = ([question]) => (question === undefined ? [] : [question]);

/** As Publicodes asks: that which most of the open rules lack, whatever its section. */
export const mostFrequent: Among = (questions) =>
  questions.length === 0
    ? []
    : [questions.reduce((best, one) => (one.ruleIds.length > best.ruleIds.length ? one : best))];

/** In a fixed order of facts, and of items; what is moot by then is skipped. */
export function declared(paths: readonly string[]): Among {
  return (questions) =>
    first([...questions].sort((a, b) => paths.indexOf(a.fact) - paths.indexOf(b.fact) || byItem(a, b)));
}

/** Any, whatever its section. */
export const any: Among = (questions) => questions;

/** Any of the section at hand; of the items of a list, any of the first one. */
export const atHand: Among = (questions) => {
  const sectionOf = ({ pointer }: Question) => pointer.split("/")[1];
  const section = questions.filter((one) => sectionOf(one) === sectionOf(questions[0] as Question));
  const itemOf = ({ pointer }: Question) => /^(.*?)\/(\d+)\//.exec(pointer) ?? [];
  return section.filter((one) => {
    const [, list, index] = itemOf(one);
    return !section.some((other) => itemOf(other)[1] === list && Number(itemOf(other)[2]) < Number(index));
  });
};

function byItem({ pointer: a }: Question, { pointer: b }: Question): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/**
 * How many questions are expected to be asked, the best of those that may be asked at each step: of an order, which leaves no choice, its
 * own number; of all orders the optimum, by dynamic programming over what is known.
 */
export function expectedQuestions({ pack, start, answers }: Inquiry, among: Among): number {
  const known = new Map<string, number>();
  const from = (facts: object): number => {
    const key = canonical(facts);
    const found = known.get(key);
    if (found !== undefined) return found;
    const numbers = among(nextQuestions(pack, facts, { now })).map(({ pointer, fact }) =>
      answers(fact).reduce(
        (sum, { value, probability }) => sum + probability * from(setFact(facts, pointer, value)),
        1,
      ),
    );
    const least = numbers.length === 0 ? 0 : Math.min(...numbers);
    known.set(key, least);
    return least;
  };
  return from(start);
}

/** How many questions are asked of a practice, one after the other: of a list which items it has, then what they are. */
export function questionsAsked(pack: CompiledPack, practice: object, among: Among): number {
  let facts: object = {};
  const skip: string[] = [];
  for (let asked = 0; ; asked += 1) {
    const [question] = among(nextQuestions(pack, facts, { now, skip }));
    if (question === undefined) return asked;
    const answer = answerOf(practice, question.pointer);
    if (answer === undefined || answer === null) skip.push(question.pointer);
    else facts = setFact(facts, question.pointer, answer);
  }
}

function answerOf(practice: object, pointer: string): unknown {
  const value = pointer
    .split("/")
    .slice(1)
    .reduce((node: unknown, name) => (node as Record<string, unknown> | null | undefined)?.[name], practice);
  return Array.isArray(value) ? value.map((item, i) => ({ id: item?.id ?? `item-${i}` })) : value;
}

/** Facts as a text, whatever the order in which they were answered. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
