import type { JsonProblems, MoreProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { number, show, writeInstead } from "./words.js";

export const json: Sentences<JsonProblems> = {
  "not-json": ({ found, reason, most = 0 }) => {
    const expected = reason === "value" ? "a JSON value" : "plain JSON";
    const messages = {
      value: `${show(found)} is not JSON`,
      cycle: "the value contains itself",
      depth: `nested deeper than ${most} levels`,
      length: `${show(found)} of more than ${number(most)} entries`,
      size: `more than ${number(most)} values`,
    };
    const hints = {
      value: "write a text, a number, true, false, null, a list or a plain object",
      cycle: "leave the inner one out",
      depth: "nest it less deep",
      length: "leave out what does not matter",
      size: "leave out what does not matter",
    };
    return { message: messages[reason], found: show(found), expected, hint: writeInstead(found) ?? hints[reason] };
  },
};

export const more: Sentences<MoreProblems> = {
  "more-problems": ({ count }) => ({
    message: `${number(count)} more problem${count === 1 ? " is" : "s are"} left out`,
    hint: "mend those that are told, and check again",
  }),
};
