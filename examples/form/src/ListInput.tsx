import type { Field } from "hygie";
import { useEffect, useId, useRef } from "react";
import { FieldInput, type FieldProps } from "./FieldInput.js";
import { factAt } from "./questionnaire.js";
import { useWords } from "./words.js";

/** The items of a list: added, edited and removed; or the answer that there are none, which is not the same as no answer. */
export function ListInput({ field, pointer, questionnaire, isQuestion = false }: FieldProps) {
  const say = useWords();
  const id = useId();
  const { written, dispatch } = questionnaire;
  const answer = factAt(written, pointer);
  const count = Array.isArray(answer) ? answer.length : 0;
  const before = useRef(count);
  const items = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (count > before.current) items.current?.lastElementChild?.querySelector("input")?.focus();
    if (count < before.current) add.current?.focus();
    before.current = count;
  }, [count]);

  const sayNone = () => {
    dispatch({ type: "write", pointer, value: [] });
    dispatch({ type: "next" });
  };

  return (
    <fieldset aria-describedby={`${id}help`}>
      <legend>{isQuestion ? <h2 tabIndex={-1}>{field.label}</h2> : field.label}</legend>
      <p id={`${id}help`}>{field.help}</p>
      <ol ref={items}>
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells items apart, and inputs keep no answer of their own
          <li key={index}>
            <ItemInput field={field} pointer={pointer} questionnaire={questionnaire} index={index} />
          </li>
        ))}
      </ol>
      <button
        ref={add}
        type="button"
        onClick={() => dispatch({ type: "write", pointer: `${pointer}/${count}`, value: {} })}
      >
        {say.add[field.fact] ?? say.addItem}
      </button>
      {count === 0 && isQuestion && (
        <button type="button" aria-pressed={Array.isArray(answer)} onClick={sayNone}>
          {say.none[field.fact] ?? say.noItem}
        </button>
      )}
    </fieldset>
  );
}

/** An item: its first field, which names it, and the others folded, since they are asked one by one anyway. */
function ItemInput({ field, pointer, questionnaire, index }: FieldProps & { readonly index: number }) {
  const say = useWords();
  const { written, dispatch } = questionnaire;
  const item = `${pointer}/${index}`;
  const id = factAt(written, `${item}/id`);
  const one = field.itemTitle === undefined ? say.item(index + 1) : `${field.itemTitle} ${index + 1}`;
  const name = typeof id === "string" ? id : one;
  const [first, ...others] = field.fields ?? [];
  const placeOf = (one: Field) => item + one.fact.slice(field.fact.length + "[]".length).replaceAll(".", "/");
  const input = (one: Field) => (
    <FieldInput key={one.fact} field={one} pointer={placeOf(one)} questionnaire={questionnaire} />
  );
  return (
    <>
      {first && input(first)}
      <details>
        <summary>{say.editItem(name)}</summary>
        {others.map(input)}
      </details>
      <button type="button" onClick={() => dispatch({ type: "remove", list: pointer, index })}>
        {say.removeItem(name)}
      </button>
    </>
  );
}
