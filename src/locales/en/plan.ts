import type { PlanProblems } from "../../problems/codes/plan.js";
import type { Sentences } from "../../problems/sentences.js";
import { isNot, oneOf, show } from "./words.js";

export const plan: Sentences<PlanProblems> = {
  "no-goal": ({ allowed }) => ({
    message: "the goal asks for nothing",
    expected: oneOf(allowed),
    hint: `give one or more of ${oneOf(allowed)}`,
  }),
  "not-a-plan": ({ found }) => isNot(show(found), "a plan", "hand over what planTo gives"),
};
