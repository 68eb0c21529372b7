import type { EvaluateProblems } from "../../problems/codes/evaluate.js";
import type { Sentences } from "../../problems/sentences.js";
import { quoted } from "./words.js";

export const evaluate: Sentences<EvaluateProblems> = {
  "ends-before-start": ({ collectedOn, validUntil }) => ({
    message: `valable jusqu’au ${validUntil}, mais recueillie le ${collectedOn}`,
    found: quoted(validUntil),
    expected: `${collectedOn} ou plus tard`,
    hint: "corrigez l’une des deux dates",
  }),
};
