import type { TestProblems } from "../../problems/codes/tests.js";
import type { Sentences } from "../../problems/sentences.js";
import { isNot, show } from "./words.js";

export const tests: Sentences<TestProblems> = {
  "not-a-test": ({ found }) => isNot(show(found), "le test d’une règle", "donnez l’un de ceux que renvoie testPack"),
  "not-a-function": ({ found }) => isNot(show(found), "une fonction", "donnez une fonction, ou ne donnez rien"),
};
