import { type CompiledPack, factsFields, isFacts, questionAt } from "hygie";
import type { MacsfFacts, MacsfRuleId } from "hygie/rules/macsf";
import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from "vue";
import { factAt, type Questionnaire, questionnaireOf, type Step } from "../../../../examples/form/src/questionnaire.js";
import { visible } from "../../../../src/problems/visible.js";
import type { CarriedOver, LostAnswer } from "./carry-over.js";
import { keepingLast } from "./keeping-last.js";
import { type Kept, keptOf } from "./kept.js";
import { itemName, pointerTo } from "./places.js";
import { askAgain, restore, startFrom } from "./restore.js";
import { soFarOf } from "./so-far.js";
import type { NotKept } from "./store.js";
import { dayHere, storeHere, visit } from "./visit.js";
import type { Words } from "./words-fr.js";
import { unmeant } from "./wrong-answer.js";

export type MacsfPack = CompiledPack<MacsfFacts, MacsfRuleId>;
/** An answer that is not among the facts any more, as it is told. */
interface LostNamed {
  readonly name: string;
  readonly why: string | undefined;
}

type State = Questionnaire<MacsfFacts>;

/** What was kept, and which answers of it another version of the pack had and this one does not take. */
export interface Taken extends CarriedOver {
  /** As it was kept. */
  readonly text: string;
  readonly given: Kept;
}

/** What goes on, and what was kept before of which it was not said yet that some of it is lost. */
export interface Opening {
  readonly pack: MacsfPack;
  readonly words: Words;
  readonly current: Taken | undefined;
  readonly earlier: readonly Taken[];
}

/** A self-assessment as it stands, in a language; each change of it is kept. */
export function useAssessment({ pack, words, current, earlier }: Opening, locale: "fr" | "en") {
  const store = storeHere();
  const today = ref(dayHere());
  const flow = computed(() => questionnaireOf(pack, today.value));
  const begun = current && restore(pack, flow.value, current.kept);
  const state = shallowRef<State>(begun?.state ?? flow.value.start({}));
  const isLater = ref(current?.isLater ?? false);
  const notKept = ref<NotKept>();

  const facts = computed(() => state.value.facts);
  const skip = computed(() => state.value.skip);
  const trail = computed(() => state.value.trail);
  const place = computed(() => state.value.place);
  const pointer = computed(() => trail.value[place.value]);
  const question = computed(() => ask(facts.value, pointer.value, today.value));
  const soFar = computed(() => count(facts.value, skip.value, trail.value, place.value, today.value));
  const sections = factsFields(pack, locale);
  const lists = sections.flatMap(({ fields }) =>
    fields.flatMap(({ type, fact }) => (type === "array" ? [pointerTo(fact)] : [])),
  );

  const ask = keepingLast((facts: MacsfFacts, at: string | undefined, now: string) =>
    at === undefined ? undefined : questionAt(pack, facts, at, { locale, now }),
  );
  const count = keepingLast(
    (facts: MacsfFacts, skip: State["skip"], trail: State["trail"], place: number, now: string) =>
      soFarOf(pack, { facts, skip, trail, place }, now, lists),
  );
  const stepFrom = keepingLast((from: State, type: "next" | "skip", { reduce }: typeof flow.value) =>
    reduce(from, { type }),
  );

  /** Works out where the likely step leads while whoever answers reads and chooses, so that nobody waits for it then. */
  function lookAhead(): void {
    const { value } = state;
    const { facts, skip, trail, place } = stepFrom(value, value.written === value.facts ? "skip" : "next", flow.value);
    ask(facts, trail[place], today.value);
    count(facts, skip, trail, place, today.value);
  }
  let pause: ReturnType<typeof setTimeout>;
  function lookAheadInAPause(): void {
    clearTimeout(pause);
    pause = setTimeout(lookAhead, 150);
  }
  watch([state, flow], lookAheadInAPause, { immediate: true });

  /** What a fact is called, and which item it is of; one that the pack does not have, by the way to it. */
  function nameOf(pointer: string, given: unknown): string {
    const path = pointer
      .slice(1)
      .replace(/\/\d+(?=\/|$)/g, "[]")
      .replaceAll("/", ".");
    const fields = sections.flatMap(({ fields }) => fields.flatMap((field) => [field, ...(field.fields ?? [])]));
    const title = fields.find(({ fact }) => fact === path)?.title;
    if (title === undefined) return visible(pointer.slice(1).replaceAll("/", " › "));
    const [, list = "", index = ""] = /^(.*?)\/(\d+)(?:\/|$)/.exec(pointer) ?? [];
    const field = fields.find(({ fact }) => pointerTo(fact) === list);
    if (field === undefined) return title;
    return `${visible(itemName(field, factAt(given, `${list}/${index}`), Number(index)))} – ${title}`;
  }

  function lostOf({ kept, lost, given }: Taken): LostNamed[] {
    return [...lost, ...restore(pack, flow.value, kept).lost].map((one: LostAnswer) => ({
      name: nameOf(one.pointer, given.facts),
      why: one.why,
    }));
  }

  const lostNow = current === undefined ? [] : lostOf(current);
  if (current !== undefined && lostNow.length > 0) store.keepEarlier(current.text);
  const before = earlier.filter(({ text }) => text !== current?.text).flatMap(lostOf);
  const lost = shallowRef<readonly LostNamed[]>([...before, ...lostNow]);

  function set(next: State): void {
    state.value = next;
    notKept.value = store.keep(JSON.stringify(keptOf(next, pack.definition)));
  }

  const take = (from: State, step: Step): State =>
    step.type === "next" || step.type === "skip"
      ? stepFrom(from, step.type, flow.value)
      : flow.value.reduce(from, step);
  const isUnmeant = () => unmeant(factAt(state.value.written, pointer.value ?? ""), today.value, words) !== undefined;

  /** A step; what nobody can mean is not gone on with, and left behind by every other way. */
  function dispatch(step: Step): void {
    const { value } = state;
    if (step.type === "write" || !isUnmeant()) set(take(value, step));
    else set(step.type === "next" ? { ...value, refused: [] } : take({ ...value, written: value.facts }, step));
  }

  /** What is written comes along where it is right; else it stays as it is written. */
  function leave(): void {
    const { trail, place, written } = state.value;
    if (written === facts.value || isUnmeant() || !isFacts(pack, written)) return;
    dispatch({ type: "show", pointer: trail[place] ?? "" });
  }

  /** Behind the last question again, where nothing is left to ask and the one that is shown was only looked at. */
  function leaveLast(): void {
    const { written } = state.value;
    if (written === facts.value && pointer.value !== undefined && soFar.value.left === 0)
      set(flow.value.start(facts.value, state.value));
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
    clearTimeout(pause);
    window.removeEventListener("storage", follow);
    document.removeEventListener("visibilitychange", follow);
  });

  return {
    ...{ pack, locale, today, sections, state, facts, pointer, question, soFar, lost, isLater, notKept },
    ...{ dispatch, leave, leaveLast },
    /** What was lost is known to whoever gave it. */
    forget: () => {
      lost.value = [];
      store.forgetEarlier();
    },
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
