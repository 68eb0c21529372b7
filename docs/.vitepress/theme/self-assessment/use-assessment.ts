import { type CompiledPack, factsFields, isFacts, type Problem, questionAt } from "hygie";
import type { MacsfFacts, MacsfRuleId } from "hygie/rules/macsf";
import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from "vue";
import { type Questionnaire, questionnaireOf, type Step } from "../../../../examples/form/src/questionnaire.js";
import type { LostAnswer } from "./carry-over.js";
import { type Kept, keptOf } from "./kept.js";
import { pointerTo } from "./places.js";
import { askAgain, restore, startFrom } from "./restore.js";
import { soFarOf } from "./so-far.js";
import type { NotKept } from "./store.js";
import { dayHere, storeHere, visit } from "./visit.js";
import type { Words } from "./words-fr.js";

export type MacsfPack = CompiledPack<MacsfFacts, MacsfRuleId>;
type State = Questionnaire<MacsfFacts>;

/** What goes on: what was kept, and which answers of it an earlier version of the pack had and this one does not take. */
export interface Opening {
  readonly pack: MacsfPack;
  readonly words: Words;
  readonly kept: Kept | undefined;
  readonly lost: readonly LostAnswer[];
}

/** A self-assessment as it stands, in a language; each change of it is kept. */
export function useAssessment({ pack, kept, lost: left }: Opening, locale: "fr" | "en") {
  const store = storeHere();
  const today = ref(dayHere());
  const flow = computed(() => questionnaireOf(pack, today.value));
  const begun = kept && restore(pack, flow.value, kept);
  const state = shallowRef<State>(begun?.state ?? flow.value.start({}));
  const lost = shallowRef<readonly LostAnswer[]>([...left, ...(begun?.lost ?? []).map(toLost)]);
  const notKept = ref<NotKept>();

  const facts = computed(() => state.value.facts);
  const pointer = computed(() => state.value.trail[state.value.place]);
  const question = computed(() =>
    pointer.value === undefined
      ? undefined
      : questionAt(pack, facts.value, pointer.value, { locale, now: today.value }),
  );
  const soFar = computed(() => soFarOf(pack, state.value, today.value, lists));
  const sections = factsFields(pack, locale);
  const lists = sections.flatMap(({ fields }) =>
    fields.flatMap(({ type, fact }) => (type === "array" ? [pointerTo(fact)] : [])),
  );

  /** What a fact is called; one that the pack does not have, by the way to it. */
  function nameOf(pointer: string): string {
    const path = pointer
      .slice(1)
      .replace(/\/\d+(?=\/|$)/g, "[]")
      .replaceAll("/", ".");
    const fields = sections.flatMap(({ fields }) => fields.flatMap((field) => [field, ...(field.fields ?? [])]));
    return fields.find(({ fact }) => fact === path)?.title ?? pointer.slice(1).replaceAll("/", " › ");
  }

  function set(next: State): void {
    state.value = next;
    notKept.value = store.keep(JSON.stringify(keptOf(next, pack.definition)));
  }

  const dispatch = (step: Step) => set(flow.value.reduce(state.value, step));

  /** What is written comes along where it is right; else it stays as it is written. */
  function leave(): void {
    const { trail, place, written } = state.value;
    if (written === facts.value || !isFacts(pack, written)) return;
    dispatch({ type: "show", pointer: trail[place] ?? "" });
  }

  function follow(): void {
    if (store.isElsewhere()) notKept.value = "elsewhere";
    if (document.visibilityState === "visible") today.value = dayHere();
  }
  onMounted(() => {
    window.addEventListener("storage", follow);
    document.addEventListener("visibilitychange", follow);
  });
  onBeforeUnmount(() => {
    window.removeEventListener("storage", follow);
    document.removeEventListener("visibilitychange", follow);
  });

  return {
    ...{ pack, locale, today, sections, state, facts, pointer, question, soFar, lost, notKept },
    ...{ dispatch, leave, nameOf },
    again: () => set(askAgain(flow.value, state.value)),
    /** On to what is to be asked now, and not over what was answered behind the question that is shown. */
    goOn: () => set(flow.value.start(facts.value, state.value)),
    open: (given: MacsfFacts) => set(startFrom(pack, flow.value, given)),
    keepOwn: () => {
      notKept.value = store.keepOwn();
    },
    erase: () => {
      store.erase();
      visit.isErased = true;
      visit.view = "start";
    },
  };
}

export type Assessment = ReturnType<typeof useAssessment>;

function toLost({ pointer }: Problem): LostAnswer {
  return { pointer };
}
