import type { Field, Problem } from "hygie";
import { type ReactNode, useId } from "react";
import { ListInput } from "./ListInput.js";
import { factAt } from "./questionnaire.js";
import type { Shown } from "./use-questionnaire.js";
import { useWords, type Words } from "./words.js";

export interface FieldProps {
  readonly field: Omit<Field, "title">;
  /** Where the answer goes. */
  readonly pointer: string;
  readonly questionnaire: Pick<Shown, "written" | "refused" | "dispatch">;
  /** It is what the page asks, and not one of the fields of an item. */
  readonly isQuestion?: boolean;
}

/** The input for the answer to a question, or for a field of an item: by the type of the answer. */
export function FieldInput(props: FieldProps) {
  const { field } = props;
  if (field.type === "array") return <ListInput {...props} />;
  if (field.type === "boolean" || field.choices !== undefined) return <ChoiceInput {...props} />;
  return <ValueInput {...props} />;
}

/** Yes or no, or one of the choices. */
function ChoiceInput({ field, pointer, questionnaire, isQuestion = false }: FieldProps) {
  const say = useWords();
  const id = useId();
  const choices: readonly { readonly value: unknown; readonly label: string }[] = [
    ...(field.choices ?? [
      { value: true, label: say.yes },
      { value: false, label: say.no },
    ]),
    ...(isQuestion ? [] : [{ value: null, label: say.later }]),
  ];
  const answer = factAt(questionnaire.written, pointer);
  return (
    <fieldset aria-describedby={`${id}help`}>
      <legend>{isQuestion ? <h2 tabIndex={-1}>{field.label}</h2> : field.label}</legend>
      <p id={`${id}help`}>{field.help}</p>
      {choices.map(({ value, label }) => (
        <label key={label} className="choice">
          <input
            type="radio"
            name={id}
            checked={answer === value || (answer === undefined && value === null)}
            onChange={() => questionnaire.dispatch({ type: "write", pointer, value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** A number, a date or a text. */
function ValueInput({ field, pointer, questionnaire, isQuestion = false }: FieldProps) {
  const say = useWords();
  const id = useId();
  const isNumber = field.type === "integer" || field.type === "number";
  const answer = factAt(questionnaire.written, pointer);
  const problem = questionnaire.refused?.find((one) => one.pointer === pointer);
  const write = (text: string) => {
    const value = text === "" ? null : isNumber ? Number(text) : text;
    questionnaire.dispatch({ type: "write", pointer, value });
  };
  const label: ReactNode = <label htmlFor={id}>{field.label}</label>;
  return (
    <div className="value">
      {isQuestion ? <h2 tabIndex={-1}>{label}</h2> : label}
      <p id={`${id}help`}>{field.help}</p>
      <input
        id={id}
        type={isNumber ? "number" : field.type === "date" ? "date" : "text"}
        step={field.type === "number" ? "any" : undefined}
        min={field.minimum}
        max={field.maximum}
        maxLength={field.maxLength}
        autoComplete="off"
        aria-describedby={`${id}help ${id}unit ${id}wrong`}
        aria-invalid={problem !== undefined}
        value={typeof answer === "string" || typeof answer === "number" ? answer : ""}
        onChange={(event) => write(event.target.value)}
      />
      <span id={`${id}unit`}>{field.unit}</span>
      <p role="alert" id={`${id}wrong`} className="wrong">
        {problem === undefined ? null : wordsOf(problem, field, say)}
      </p>
    </div>
  );
}

/** For those who answer; `describeProblem` speaks to those who write facts. */
function wordsOf({ code }: Problem, field: FieldProps["field"], say: Words): string {
  if (code === "duplicate-id") return say.nameTaken;
  return field.type === "integer" || field.type === "number" ? say.number(field) : say.impossible;
}
