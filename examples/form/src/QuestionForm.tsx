import type { Question } from "hygie";
import { type FormEvent, useEffect, useRef } from "react";
import { FieldInput } from "./FieldInput.js";
import { factAt, listOf } from "./questionnaire.js";
import type { Shown } from "./use-questionnaire.js";
import { useWords } from "./words.js";

interface Props {
  readonly questionnaire: Shown;
  readonly question: Question;
  readonly onReport: () => void;
}

/** One question, its answer, and the ways on from it. */
export function QuestionForm({ questionnaire, question, onReport }: Props) {
  const say = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { dispatch, written, refused, trail, place } = questionnaire;
  const { pointer, section, subject } = question;
  const list = listOf(pointer);
  const answer = factAt(written, pointer);
  const hasItems = Array.isArray(answer) && answer.length > 0;

  useEffect(() => {
    if (refused === undefined) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.closest("details")?.setAttribute("open", "");
    (wrong ?? form.current?.querySelector<HTMLElement>("input, button"))?.focus();
  }, [refused]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    dispatch({ type: "next" });
  };

  return (
    <form ref={form} noValidate onSubmit={submit}>
      <p className="section">
        {subject === undefined ? section : `${section} › ${subject}`}
        {list !== undefined && trail.includes(list) && (
          <button type="button" onClick={() => dispatch({ type: "show", pointer: list })}>
            {say.editList}
          </button>
        )}
      </p>
      <FieldInput key={pointer} field={question} pointer={pointer} questionnaire={questionnaire} isQuestion />
      {refused?.length === 0 && (
        <p role="alert" className="wrong">
          {say.unanswered}
        </p>
      )}
      <div className="ways">
        <button type="submit">{say.next}</button>
        {!hasItems && (
          <button type="button" onClick={() => dispatch({ type: "skip" })}>
            {say.skip}
          </button>
        )}
        {place > 0 && (
          <button type="button" onClick={() => dispatch({ type: "back" })}>
            {say.back}
          </button>
        )}
        <button type="button" className="report" onClick={onReport}>
          {say.showReport}
        </button>
      </div>
    </form>
  );
}
