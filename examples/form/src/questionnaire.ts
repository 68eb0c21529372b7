import { type CompiledPack, nextQuestions, type Problem, parseFacts, questionAt, setFact } from "hygie";

/** All that a form keeps while somebody fills it in. Places in the facts are JSON Pointers. */
export interface Questionnaire<F> {
  /** What is known: the answers that were taken. */
  readonly facts: F;
  /** The same with what is being written, which may be wrong as yet. */
  readonly written: F;
  /** What was answered with "I do not know". */
  readonly skip: readonly string[];
  /** The questions that were shown, in their order. */
  readonly trail: readonly string[];
  /** Which of them is shown now; behind the last one, nothing is left to ask. */
  readonly place: number;
  /** Why the form does not move on: what is wrong with what was written, or no problem where nothing was. */
  readonly refused: readonly Problem[] | undefined;
}

export type Step =
  | { readonly type: "write"; readonly pointer: string; readonly value: unknown }
  | { readonly type: "remove"; readonly list: string; readonly index: number }
  | { readonly type: "show"; readonly pointer: string }
  | { readonly type: "next" | "skip" | "back" };

/** How a questionnaire over a pack starts, and what each step makes of it. */
export function questionnaireOf<F, R extends string>(pack: CompiledPack<F, R>, now: string) {
  type State = Questionnaire<F>;

  /** On to the next question that was shown and still matters, else to what is to be asked now. */
  function forward({ trail, place, ...state }: State): State {
    const { facts, skip } = state;
    const again = trail.findIndex(
      (pointer, i) => i > place && questionAt(pack, facts, pointer, { now }).ruleIds.length > 0,
    );
    if (again >= 0) return { ...state, trail, place: again };
    const next = nextQuestions(pack, facts, { now, skip, limit: 1 })[0]?.pointer;
    if (next === undefined) return { ...state, trail, place: trail.length };
    const before = trail.filter((pointer) => pointer !== next);
    return { ...state, trail: [...before, next], place: before.length };
  }

  /** With other facts, all of which are taken; what pointed to items that are gone goes with them. */
  function knowing(facts: F, state: State): State {
    const isThere = (pointer: string) => factAt(facts, itemOf(pointer)) !== undefined;
    const isOpen = (pointer: string) => isThere(pointer) && factAt(facts, pointer) == null;
    const [skip, trail] = [state.skip.filter(isOpen), state.trail.filter(isThere)]; // items are asked after their list
    return { facts, written: facts, skip, trail, place: state.place, refused: undefined };
  }

  /** What was written becomes known, where it is right. */
  function take(state: State): State {
    const parsed = parseFacts(pack, state.written);
    return "problems" in parsed ? { ...state, refused: parsed.problems } : knowing(parsed.facts, state);
  }

  /** Elsewhere: what is written comes along where it is right, else the answer is as it was. */
  function leaveFor(pointer: string | undefined, state: State): State {
    const taken = take(state);
    const place = Math.max(taken.trail.indexOf(pointer ?? ""), 0);
    return { ...taken, written: taken.facts, refused: undefined, place };
  }

  /** The list that is shown, without one of its items: whatever pointed behind it moves up with the rest. */
  function remove(state: State, list: string, index: number): State {
    const without = (facts: F): F => {
      const items = factAt(facts, list);
      const left = Array.isArray(items) ? items.toSpliced(index, 1) : [];
      return setFact(facts, list, left.length > 0 ? left : null); // an empty list would say "none", and nobody did
    };
    const moved = (pointers: readonly string[]) => pointers.flatMap((one) => movedUp(one, list, index) ?? []);
    const [skip, trail] = [moved(state.skip), moved(state.trail)];
    return { ...state, facts: without(state.facts), written: without(state.written), skip, trail, refused: undefined };
  }

  return {
    /** With what is known; where it is gone on with, also with what was asked and what was skipped. */
    start(facts: F, { trail, skip }: Pick<State, "trail" | "skip"> = { trail: [], skip: [] }): State {
      return forward({ facts, written: facts, skip, trail, place: trail.length - 1, refused: undefined });
    },

    reduce(state: State, step: Step): State {
      if (step.type === "write") {
        return { ...state, written: setFact(state.written, step.pointer, step.value), refused: undefined };
      }
      if (step.type === "remove") return remove(state, step.list, step.index);
      if (step.type === "show") return leaveFor(step.pointer, state);
      if (step.type === "back") return leaveFor(state.trail[state.place - 1], state);
      const shown = state.trail[state.place];
      if (shown === undefined) return state;
      if (step.type === "skip") {
        const unknown = knowing(setFact(state.facts, shown, null), state);
        return forward({ ...unknown, skip: [...unknown.skip.filter((pointer) => pointer !== shown), shown] });
      }
      if (factAt(state.written, shown) == null) return { ...state, refused: [] };
      const taken = take(state);
      return taken.refused === undefined ? forward(taken) : taken;
    },
  };
}

/** What stands at a place in the facts; nothing where there is no such place. */
export function factAt(facts: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), facts);
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The list that a pointer leads into: `/devices` of `/devices/0/kind`. */
export function listOf(pointer: string): string | undefined {
  return /^(.*)\/\d+(?:\/|$)/.exec(pointer)?.[1];
}

/** The item of a list that a pointer leads into: `/devices/0` of `/devices/0/kind`; the facts as a whole where it leads into none. */
function itemOf(pointer: string): string {
  return /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? "";
}

/** Where a pointer leads once an item of a list is gone; nowhere, when it led to that item. */
function movedUp(pointer: string, list: string, index: number): string | undefined {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [place, ...rest] = pointer.slice(list.length + 1).split("/");
  if (Number(place) === index) return undefined;
  return [list, Number(place) > index ? Number(place) - 1 : place, ...rest].join("/");
}
