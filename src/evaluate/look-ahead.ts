import { code, type Engine } from "../engine/compiled-pack.js";
import type { Data } from "../facts/schema.js";
import { replaceAt } from "../json/freeze.js";
import type { Ground } from "../logic/ground.js";
import { answersTo, type OpenRule } from "./bearing.js";
import type { Informing, Rank } from "./questions.js";

/** How many answers are tried at the most before one question is asked. */
const mostTries = 200;

/** Practices say yes more often than no, in the examples three times of four: little more than even decides where all else is. */
const yes = 0.55;

/**
 * Values the facts of the section at hand by what an answer is expected to settle: how many facts fewer the rules that lack it then lack, and
 * how many of them have their verdict. Of a number or a date, whose answers are too many, it is what any settles. Of the items of a list, the
 * first one that lacks a fact stands for the others.
 */
export function toLookAhead(facts: Data, today: number, engine: Engine): Rank {
  return (informs, open, section) => {
    let tries = 0;
    const gains = new Map<string, number>();
    for (const [pointer, { fact, ask }] of firstOfEach(informs, section)) {
      const rules = open.filter(({ missing }) => missing.some((one) => one.pointer === pointer));
      const answers = answersTo(ask.fact);
      tries += answers.length;
      const isTried = answers.length > 1 && tries <= mostTries;
      const gain = isTried
        ? sum(answers, (one) => shareOf(one, answers.length) * settledBy(replaceAt(facts, pointer, one), rules))
        : sum(rules, ({ missing }) => settled(missing.length, missing.length - 1));
      gains.set(fact, gain);
    }
    for (const informing of informs.values()) {
      const gain = gains.get(informing.fact);
      if (gain !== undefined) informing.worth = gain + informing.worth / 1e6; // of equals, what informs the most
    }
  };

  function settledBy(known: Data, rules: readonly OpenRule[]): number {
    const codes = engine.outcomes(known, today);
    const isOpen = ({ index }: OpenRule) => codes[index] === code.unknown;
    const explain = rules.some(isOpen) ? engine.explaining(known, today) : undefined;
    return sum(rules, (rule) => {
      const { index, missing } = rule;
      if (explain === undefined || !isOpen(rule)) return settled(missing.length, 0);
      return settled(missing.length, countOf(missing, explain(index, code.unknown).missing)); // what is idle stays so
    });
  }
}

type Entry = readonly [pointer: string, Informing];

/** How probable an answer is, one choice being as good as another. */
function shareOf(answer: unknown, count: number): number {
  return answer === true ? yes : answer === false ? 1 - yes : 1 / count;
}

/** What a rule lacks less than before, and its verdict where it lacks nothing. */
function settled(before: number, after: number): number {
  return before - after + (after === 0 ? 1 : 0);
}

function sum<T>(all: readonly T[], worth: (one: T) => number): number {
  return all.reduce((total, one) => total + worth(one), 0);
}

/** Of each fact of a section the first item that lacks it, in their order. */
function firstOfEach(informs: ReadonlyMap<string, Informing>, section: string): Entry[] {
  const firsts = new Map<string, Entry>();
  for (const entry of informs) {
    const [pointer, { fact }] = entry;
    if (pointer !== section && !pointer.startsWith(`${section}/`)) continue;
    const known = firsts.get(fact);
    if (known === undefined || inItemOrder(entry, known) < 0) firsts.set(fact, entry);
  }
  return [...firsts.values()].sort(inItemOrder);
}

/** How many facts are among some pointers, which mostly stand in the same order. */
function countOf(facts: readonly Ground[], pointers: readonly string[]): number {
  let count = 0;
  for (const { pointer } of facts) if (pointer === pointers[count]) count += 1;
  if (count === pointers.length) return count;
  const all = new Set(pointers);
  return facts.filter(({ pointer }) => all.has(pointer)).length;
}

/** Of one fact, that of an item before those of later ones: a shorter index is a lower one. */
function inItemOrder([one]: Entry, [other]: Entry): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
