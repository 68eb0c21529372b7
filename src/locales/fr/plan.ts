import type { PlanProblems } from "../../problems/codes/plan.js";
import type { Sentences } from "../../problems/sentences.js";
import { isNot, oneOf, show } from "./words.js";

export const plan: Sentences<PlanProblems> = {
  "no-goal": ({ allowed }) => ({
    message: "l’objectif ne demande rien",
    expected: oneOf(allowed),
    hint: `donnez au moins l’un de ${oneOf(allowed)}`,
  }),
  "not-a-plan": ({ found }) => isNot(show(found), "un plan", "donnez ce que renvoie planTo"),
};
