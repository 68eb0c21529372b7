import { type CompiledPack, evaluate, nextQuestions, questionAt } from "hygie";
import { useMemo, useReducer } from "react";
import { questionnaireOf } from "./questionnaire.js";

/** A questionnaire over a pack, in a language that may change on the way: what is kept is pointers and facts, never words. */
export function useQuestionnaire<F, R extends string>(
  pack: CompiledPack<F, R>,
  known: F,
  { locale, now }: { readonly locale: string; readonly now: string },
) {
  const { start, reduce } = useMemo(() => questionnaireOf(pack, now), [pack, now]);
  const [state, dispatch] = useReducer(reduce, known, start);
  const { facts, skip } = state;
  const shown = state.trail[state.place];
  return {
    ...state,
    dispatch,
    question: shown === undefined ? undefined : questionAt(pack, facts, shown, { locale, now }),
    questionsLeft: nextQuestions(pack, facts, { now, skip }).filter(({ pointer }) => pointer !== shown).length,
    report: evaluate(pack, facts, { locale, now }),
  };
}

/** What components show of a questionnaire, whatever its pack. */
export type Shown = ReturnType<typeof useQuestionnaire>;
