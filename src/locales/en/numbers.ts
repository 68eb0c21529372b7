import type { NumberProblems } from "../../problems/codes/numbers.js";
import type { Sentences } from "../../problems/sentences.js";
import { show } from "./words.js";

const most = Number.MAX_SAFE_INTEGER;

export const numbers: Sentences<NumberProblems> = {
  "inexact-number": ({ found, read, isJson }) => ({
    message:
      read === undefined ? `${show(found)} is too large for a number` : `${show(found)} would be read as ${read}`,
    found: show(found),
    expected: `a number from -${most} to ${most}, of which no digit is lost`,
    hint:
      Number(read) === 0
        ? "write 0"
        : `write a number from -${most} to ${most}${isJson ? ", or put it in quotes if it is an identifier" : ""}`,
  }),
};
