import type { JsonProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { show } from "./words.js";

export const json: Sentences<JsonProblems> = {
  "not-json": ({ found, reason, most = 0 }) => {
    const expected = reason === "value" ? "une valeur JSON" : "du JSON simple";
    const messages = {
      value: `${show(found)} n’est pas du JSON`,
      cycle: "la valeur se contient elle-même",
      depth: `une imbrication de plus de ${most} niveaux`,
    };
    return { message: messages[reason], found: show(found), expected };
  },
};
