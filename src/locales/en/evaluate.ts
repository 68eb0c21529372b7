import type { EvaluateProblems } from "../../problems/codes/evaluate.js";
import type { Sentences } from "../../problems/sentences.js";
import { quoted } from "./words.js";

export const evaluate: Sentences<EvaluateProblems> = {
  "ends-before-start": ({ collectedOn, validUntil }) => ({
    message: `valid until ${validUntil}, and collected on ${collectedOn}`,
    found: quoted(validUntil),
    expected: `${collectedOn} or later`,
    hint: "correct one of the two dates",
  }),
};
