import type { JsonProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { show } from "./words.js";

export const json: Sentences<JsonProblems> = {
  "not-json": ({ found, reason, most = 0 }) => {
    const expected = reason === "value" ? "a JSON value" : "plain JSON";
    const messages = {
      value: `${show(found)} is not JSON`,
      cycle: "the value contains itself",
      depth: `nested deeper than ${most} levels`,
    };
    return { message: messages[reason], found: show(found), expected };
  },
};
