import type { Kind } from "../../problems/codes/logic.js";

/** The kinds of values that logic reads and gives. */
export const valueKinds: Readonly<Record<Kind, string>> = {
  boolean: "a boolean",
  number: "a number",
  string: "a string",
  date: "a date",
  list: "a list",
  object: "an object",
  null: "null",
  mixed: "values of several types",
  any: "values of several types",
};
