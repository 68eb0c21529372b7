import type { JsonProblems, MoreProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { show, writeInstead } from "./words.js";

const number = (value: number) => formatsIn("fr").number(value);

export const json: Sentences<JsonProblems> = {
  "not-json": ({ found, reason, most = 0 }) => {
    const expected = reason === "value" ? "une valeur JSON" : "du JSON simple";
    const messages = {
      value: `${show(found)} n’est pas du JSON`,
      cycle: "la valeur se contient elle-même",
      depth: `une imbrication de plus de ${most} niveaux`,
      length: `${show(found)} de plus de ${number(most)} entrées`,
      size: `plus de ${number(most)} valeurs`,
    };
    const hints = {
      value: "écrivez un texte, un nombre, true, false, null, une liste ou un simple objet",
      cycle: "retirez la valeur intérieure",
      depth: "imbriquez moins",
      length: "retirez ce qui est inutile",
      size: "retirez ce qui est inutile",
    };
    return { message: messages[reason], found: show(found), expected, hint: writeInstead(found) ?? hints[reason] };
  },
};

export const more: Sentences<MoreProblems> = {
  "more-problems": ({ count }) => ({
    message: count === 1 ? "un autre problème n’est pas cité" : `${number(count)} autres problèmes ne sont pas cités`,
    hint: "corrigez ceux qui le sont, puis recommencez",
  }),
};
