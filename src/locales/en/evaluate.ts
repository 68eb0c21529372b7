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
  "expires-before-start": ({ startsOn, expiresOn }) => ({
    message: `it expires on ${expiresOn}, and starts on ${startsOn}`,
    found: quoted(expiresOn),
    expected: `${startsOn} or later`,
    hint: "correct one of the two dates",
  }),
  "rule-without-items": ({ ruleId }) => ({
    message: `the rule ${ruleId} goes over no list whose items have an id: none can be excused by itself`,
    expected: "no items",
    hint: "leave the items out: the waiver is then for the whole rule",
  }),
};
