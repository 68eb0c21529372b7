import { computed, onBeforeUnmount, onMounted, type Ref, ref, shallowRef, watch } from "vue";
import { type Inputs, isSame } from "./state/inputs.js";
import type { Look } from "./state/link.js";
import { type Client, startWorker } from "./worker/client.js";
import { lastWins } from "./worker/last-wins.js";
import type { Completing, Evaluated, Evaluating, Language } from "./worker/protocol.js";

/** What comes of the inputs, computed beside the page: the page goes on while it is. */
export function useEvaluation(
  inputs: Readonly<Ref<Inputs>>,
  right: Ref<Inputs | undefined>,
  look: Readonly<Ref<Look>>,
  language: Readonly<Ref<Language>>,
) {
  const evaluated = shallowRef<Evaluated>({ problems: [], omittedProblems: 0 });
  const answeredTo = shallowRef<Inputs>();
  const hasFailed = ref(false);
  const shown = ref<Evaluating["shown"]>({});
  let client: Client | undefined;
  let evaluate: ((question: Evaluating) => void) | undefined;

  function take(answer: Evaluated, { inputs }: Evaluating): void {
    evaluated.value = answer;
    answeredTo.value = inputs;
    if (answer.problems.length === 0) right.value = inputs;
  }

  /** Begins anew as well, after a failure: what the worker before was asked is never answered. */
  function start(): void {
    client?.stop();
    hasFailed.value = false;
    const started = startWorker(() => {
      hasFailed.value = true;
    });
    client = started;
    evaluate = lastWins((question: Evaluating) => started.ask("evaluate", question), take);
    ask();
  }

  function ask(): void {
    const wrong = right.value === undefined || isSame(right.value, inputs.value) ? {} : { right: right.value };
    const { rule } = look.value;
    evaluate?.({ inputs: inputs.value, ...wrong, rule, language: language.value, shown: { ...shown.value } });
  }

  onMounted(start);
  onBeforeUnmount(() => client?.stop());
  watch([inputs, () => look.value.rule, language, shown], ask);
  watch(
    () => look.value.rule,
    () => {
      shown.value = {};
    },
  );

  return {
    problems: computed(() => evaluated.value.problems),
    omittedProblems: computed(() => evaluated.value.omittedProblems),
    result: computed(() => evaluated.value.result),
    /** The inputs that the problems and the result are of, unless they are of what was right last. */
    answeredTo,
    hasFailed,
    start,
    showMore: (place: string, count: number) => {
      shown.value = { ...shown.value, [place]: count };
    },
    complete: async (question: Omit<Completing, "language">) =>
      (await client?.ask("complete", { ...question, language: language.value }))?.options ?? [],
  };
}
