import type { Kind } from "../../problems/codes/logic.js";

/** The kinds of values that logic reads and gives. */
export const valueKinds: Readonly<Record<Kind, string>> = {
  boolean: "un booléen",
  number: "un nombre",
  string: "un texte",
  date: "une date",
  list: "une liste",
  object: "un objet",
  null: "null",
  mixed: "des valeurs de plusieurs types",
  any: "des valeurs de plusieurs types",
};
