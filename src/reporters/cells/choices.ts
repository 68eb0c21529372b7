import type { Choice, Field } from "../../generated/schemas.js";
import { unknownSign } from "./cell-text.js";

/** The word of each choice, as a list to choose from has it: its label, where each has one of its own that says something; else its value. */
export function choiceWords(choices: readonly Choice[]): readonly string[] {
  const labels = choices.map(({ label }) => label.trim());
  const folded = new Set(labels.map(foldedWord));
  const tells = folded.size === labels.length && labels.every((label) => label !== "" && label !== unknownSign);
  return tells ? labels : choices.map(({ value }) => value);
}

/** A word without case and spaces around it. */
export function foldedWord(word: string): string {
  return word.normalize("NFC").trim().toLowerCase();
}

/** The value of the choice that a cell names: by its word, else by its value, else nearly so. */
export function choiceOf(text: string, { choices = [] }: Pick<Field, "choices">): string | undefined {
  const words = choiceWords(choices);
  const at = (found: number) => choices[found]?.value;
  const exact = words.indexOf(text);
  if (exact >= 0) return at(exact);
  if (choices.some(({ value }) => value === text)) return text;
  const near = words.flatMap((word, i) => (foldedWord(word) === foldedWord(text) ? [i] : []));
  return near.length === 1 ? at(near[0] ?? -1) : undefined;
}
