import type { CompiledPack } from "../../engine/compiled-pack.js";
import { nextQuestions } from "../../evaluate/next-questions.js";
import { questionAt } from "../../evaluate/question-at.js";
import { defaults } from "../../facts/profile.js";
import { factAt, factKind, factsOf, pathOf } from "../../facts/schema.js";
import { setFact } from "../../facts/set-fact.js";
import { resolvePointer } from "../../json/pointer.js";
import { answeredIn, itemsAt, movedUp, namedItem, namePointer, nullsIn, openLists } from "./places.js";

/** All that is kept of a conversation. Whatever is lost with it can be made again from the facts. */
export interface Questionnaire {
  readonly facts: unknown;
  /** What was answered with "I do not know", as JSON Pointers. */
  readonly skip: readonly string[];
  /** What was asked, in its order. */
  readonly trail: readonly string[];
  /** Which of it is asked now; behind the last, nothing is left to ask. */
  readonly place: number;
  /** Is it asked which item of the list is to go? */
  readonly isRemoving?: boolean;
  /** Is the report wanted? */
  readonly isDone?: boolean;
}

/** What somebody says to what is asked. */
export type Step =
  | { readonly type: "answer"; readonly value: unknown }
  | { readonly type: "skip" | "back" }
  /** Of a list: one item more; that it is whole; that one has to go, and which. */
  | { readonly type: "add" | "whole" | "removing" }
  | { readonly type: "remove"; readonly index: number }
  /** At the end: what was not known is asked again, or the report is shown. */
  | { readonly type: "again" | "report" };

/** How a questionnaire over a pack begins, and what each step makes of it: values alone, whoever asks and in whatever language. */
export function questionnaireOf(pack: CompiledPack, now: string) {
  const schema = factsOf(pack.definition);

  /** On to a list that is not yet whole, to what was asked and still matters, or to what is to be asked now. */
  function forward({ isRemoving: _, ...state }: Questionnaire): Questionnaire {
    const { facts, skip, trail, place } = state;
    const matters = (pointer: string) => questionAt(pack, facts, pointer, { now }).ruleIds.length > 0;
    const open = openLists(facts)[0];
    const again = open === undefined ? trail.findIndex((pointer, i) => i > place && matters(pointer)) : -1;
    if (again >= 0) return { ...state, place: again };
    const next = open ?? nextQuestions(pack, facts, { now, skip, limit: 1 })[0]?.pointer;
    if (next === undefined) return { ...state, place: trail.length };
    const before = trail.filter((pointer) => pointer !== next);
    return { ...state, trail: [...before, next], place: before.length };
  }

  /** With other facts: what is no longer `null` is not skipped any more. */
  function knowing(facts: unknown, state: Questionnaire): Questionnaire {
    return { ...state, facts, skip: state.skip.filter((pointer) => resolvePointer(facts, pointer) === null) };
  }

  /** An answer; behind the item that it is the first answer about, others are to come. */
  function answer(state: Questionnaire, pointer: string, value: unknown): Questionnaire {
    const told = setFact(state.facts, pointer, value);
    const added = addedBy(state, pointer);
    return knowing(added === undefined ? told : withMore(told, added), state);
  }

  /** The list that an item is being added to, by telling its name. */
  function addedBy({ facts }: Questionnaire, pointer: string): string | undefined {
    const named = namedItem(pointer);
    if (named === undefined || pointer !== namePointer(named.list, named.index, itemsOf(named.list))) return undefined;
    return named.index === itemsAt(facts, named.list).length ? named.list : undefined;
  }

  /** A list with the `null` of an item that is still to come, where it has room for one. */
  function withMore(facts: unknown, list: string): unknown {
    const count = itemsAt(facts, list).length;
    return count < mostAt(list) ? setFact(facts, `${list}/${count}`, null) : facts;
  }

  function add(state: Questionnaire, list: string): Questionnaire {
    const count = itemsAt(state.facts, list).length;
    const name = namePointer(list, count, itemsOf(list));
    if (name !== undefined) {
      const trail = [...state.trail.filter((pointer) => pointer !== name), name];
      return { ...state, trail, place: trail.length - 1 };
    }
    const items = itemsOf(list);
    const item = items !== undefined && factKind(items) === "array" ? [null] : {};
    return forward(knowing(withMore(setFact(state.facts, `${list}/${count}`, item), list), state));
  }

  /** Without an item: whatever pointed behind it moves up with the rest. A list that had no other says nothing again, not "none". */
  function remove(state: Questionnaire, list: string, index: number): Questionnaire {
    const left = itemsAt(state.facts, list).filter((_, i) => i !== index);
    const facts = setFact(state.facts, list, left.length > 0 ? left : undefined);
    const moved = (pointers: readonly string[]) => pointers.flatMap((one) => movedUp(one, list, index) ?? []);
    const trail = moved(state.trail);
    const told = left.length > 0 ? withMore(facts, list) : facts;
    return { facts: told, skip: moved(state.skip), trail, place: trail.indexOf(list) };
  }

  /** To what was asked before; an item that was to be added, and has no name yet, is not. */
  function back({ isRemoving, ...state }: Questionnaire): Questionnaire {
    if (isRemoving) return state;
    const shown = state.trail[state.place];
    const list = shown === undefined ? undefined : addedBy(state, shown);
    if (list === undefined) return { ...state, place: Math.max(state.place - 1, 0) };
    const trail = state.trail.filter((pointer) => pointer !== shown);
    return { ...state, trail, place: trail.indexOf(list) };
  }

  function itemsOf(list: string) {
    return factAt(schema, pathOf(schema, list))?.items;
  }

  /** How many items a list may have. */
  function mostAt(list: string): number {
    return factAt(schema, pathOf(schema, list))?.maxItems ?? defaults.maxItems;
  }

  return {
    mostAt,
    isNew: (state: Questionnaire, pointer: string): boolean => addedBy(state, pointer) !== undefined,

    start(facts: unknown): Questionnaire {
      const trail = answeredIn(facts, schema);
      return forward({ facts, skip: nullsIn(facts), trail, place: trail.length });
    },

    take(state: Questionnaire, step: Step): Questionnaire {
      const { facts, trail, place } = state;
      const shown = trail[place];
      if (step.type === "back") return back(state);
      if (step.type === "report") return { ...state, isDone: true };
      if (step.type === "again") return forward({ ...state, skip: [] });
      if (shown === undefined) return state;
      switch (step.type) {
        case "answer":
          return forward(answer(state, shown, step.value));
        case "skip": {
          const unknown = answer(state, shown, null);
          return forward({ ...unknown, skip: [...unknown.skip.filter((pointer) => pointer !== shown), shown] });
        }
        case "add":
          return add(state, shown);
        case "whole":
          return forward(knowing(setFact(facts, shown, itemsAt(facts, shown)), state));
        case "removing":
          return { ...state, isRemoving: true };
        case "remove":
          return remove(state, shown, step.index);
      }
    },
  };
}
