import type { TestProblems } from "../../problems/codes/tests.js";
import type { Sentences } from "../../problems/sentences.js";
import { isNot, show } from "./words.js";

export const tests: Sentences<TestProblems> = {
  "not-a-test": ({ found }) => isNot(show(found), "the test of a rule", "hand over one of those that testPack gives"),
  "not-a-function": ({ found }) => isNot(show(found), "a function", "hand over a function, or leave it out"),
};
