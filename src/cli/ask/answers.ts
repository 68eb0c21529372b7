import { resolvePointer } from "../../json/pointer.js";
import type { AskPhrases } from "../../locales/phrases/cli-ask.js";
import type { Asking } from "./asking.js";
import { type AnyQuestion, type Choosing, signs, type Typing } from "./prompt.js";
import type { Questionnaire, Step } from "./questionnaire.js";
import { readValue } from "./read-answer.js";

/** The choices of a question, with the ways on that are no answers. */
export function choosing(state: Questionnaire, question: AnyQuestion, isNew: boolean, { say }: Asking): Choosing {
  const values = question.choices ?? [
    { value: true, label: say.yes },
    { value: false, label: say.no },
  ];
  const known = resolvePointer(state.facts, question.pointer);
  const answers = values.map(({ value, label }) => ({ label, step: { type: "answer", value } as const }));
  const skip = isNew ? [] : [{ label: say.skip, step: { type: "skip" } as const }];
  const current = known === null && !isNew ? values.length : values.findIndex(({ value }) => value === known);
  const choices = [...answers, ...skip, ...backOf(state, say)];
  return current < 0 ? { choices } : { choices, current };
}

/** What a line of text means: a sign, the answer as it is known where it is empty, else the answer. */
export function typing(
  state: Questionnaire,
  question: AnyQuestion,
  isNew: boolean,
  { pack, locale, say }: Asking,
): Typing {
  const known: unknown = isNew ? undefined : resolvePointer(state.facts, question.pointer);
  const isNothing = isNew && !question.pointer.endsWith("/id"); // an item that is its own name is none without it
  return {
    read(typed): Step | string {
      const text = typed.trim();
      if (text === signs.skip || (text === "" && known === null)) return { type: isNothing ? "back" : "skip" };
      if (text === signs.back && (isNew || state.place > 0)) return { type: "back" };
      if (text === "") return known === undefined ? say.unanswered(signs.skip) : { type: "answer", value: known };
      const read = readValue(pack, state.facts, question, text, locale);
      return "wrong" in read ? read.wrong : { type: "answer", value: read.value };
    },
  };
}

/** Back, where something was asked before. */
export function backOf({ place }: Questionnaire, say: AskPhrases): Choosing["choices"] {
  return place > 0 ? [{ label: say.back, step: { type: "back" } }] : [];
}

/** An answer as somebody gives it. */
export function wordsOf(value: unknown, { choices }: AnyQuestion, say: AskPhrases): string {
  if (value === null) return say.skip;
  if (typeof value === "boolean") return value ? say.yes : say.no;
  return choices?.find((choice) => choice.value === value)?.label ?? String(value);
}

/** The lines that there are. */
export function given(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line): line is string => line !== undefined && line !== "");
}
