import { dayNumber } from "../../facts/dates.js";
import { mendOf, truthOf } from "../../facts/mend.js";
import { factProblem } from "../../facts/problems.js";
import type { FactSchema, Units } from "../../facts/schema.js";
import type { Field } from "../../generated/schemas.js";
import { isExactNumber } from "../../json/exact-number.js";
import { numberProblem } from "../../json/number-problem.js";
import type { Problem } from "../../problems/problem.js";
import { shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import { fromCellText, isNoAnswer } from "./cell-text.js";
import { choiceOf, choiceWords, foldedWord } from "./choices.js";
import { sheetProblem } from "./problem.js";

/** What a cell holds. */
export type CellValue = string | number | boolean;

/** What is asked, as a cell answers it. */
export interface Asked {
  readonly field: Field;
  readonly schema: FactSchema;
  readonly units: Units;
  /** The words for yes and no. */
  readonly truths: readonly [yes: string, no: string];
  /** The day that a text writes in another way than YYYY-MM-DD, where it is plain. */
  readonly dayOf?: (text: string) => string | undefined;
}

/**
 * The value of a fact that a cell says: nothing where it is blank or not known, what it says where it is none, for the check of facts to
 * tell; or what is wrong with it, where that is a matter of words. A number that is written as text is taken where it is plain.
 */
export function readAnswer(cell: CellValue, asked: Asked, place: string): { value?: unknown } | { problem: Problem } {
  const { field, schema, units } = asked;
  if (field.choices !== undefined) {
    const chosen = choiceOf(String(cell), field); // a choice may be called as what says nothing
    if (chosen !== undefined) return { value: chosen };
  }
  if (typeof cell === "string" && isNoAnswer(cell)) {
    return { problem: sheetProblem("no-answer", place, { found: shown(cell) }) };
  }
  const text = typeof cell === "string" ? fromCellText(cell) : cell;
  if (text === undefined) return {};
  if (field.choices !== undefined) return oneOf(String(text), field, place);
  switch (field.type) {
    case "boolean":
      return truth(text, asked, place);
    case "string":
      return { value: typeof text === "number" ? String(text) : text };
    case "date":
      return { value: typeof text === "string" ? dayIn(text.trim(), asked) : text };
    default: {
      if (typeof text === "string" && plain.test(text) && !isExactNumber(text.trim())) {
        return { problem: numberProblem(text.trim(), place, false) };
      }
      const mend = typeof text === "string" ? mendOf(schema, text, false, units) : undefined;
      return { value: mend?.is === "unquoted" ? JSON.parse(mend.json) : plainNumber(text) };
    }
  }
}

function dayIn(text: string, { dayOf }: Asked): string {
  return dayNumber(text) === undefined ? (dayOf?.(text) ?? text) : text;
}

/** A number as it is written in full, also where it is out of bounds: that is told of the number. */
function plainNumber(cell: CellValue): CellValue {
  return typeof cell === "string" && plain.test(cell) ? Number(cell) : cell;
}

const plain = /^\s*[+-]?\d{1,300}(?:\.\d{1,2}|\.\d{4,300})?(?:e[+-]?\d{1,3})?\s*$/i;

function oneOf(text: string, field: Field, place: string): ReturnType<typeof readAnswer> {
  const value = choiceOf(text, field);
  if (value !== undefined) return { value };
  const allowed = choiceWords(field.choices ?? []);
  return { problem: impossible(text, allowed, place) };
}

function truth(cell: CellValue, { truths }: Asked, place: string): ReturnType<typeof readAnswer> {
  const said = typeof cell === "boolean" ? cell : truthOf(cell);
  return said === undefined ? { problem: impossible(cell, truths, place) } : { value: said };
}

function impossible(cell: CellValue, allowed: readonly string[], place: string): Problem {
  const near = typeof cell === "string" && !isInSeveral(cell, allowed) ? nearest(cell, allowed) : undefined;
  return factProblem("impossible-value", place, { found: shown(cell), allowed, near });
}

/** Is a word a part of several, so that nobody can tell which is meant? */
function isInSeveral(word: string, words: readonly string[]): boolean {
  return words.filter((one) => foldedWord(one).includes(foldedWord(word))).length > 1;
}
