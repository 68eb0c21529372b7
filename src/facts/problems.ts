import { facts, instant } from "../locales/en/facts.js";
import { places } from "../locales/en/places.js";
import { problemsIn } from "../problems/sentences.js";

/** Problems of the facts of a practice. */
export const factProblem = /* @__PURE__ */ problemsIn(facts);

/** Problems of pointers to facts. */
export const placeProblem = /* @__PURE__ */ problemsIn(places);

/** Problems of the instant of an evaluation. */
export const instantProblem = /* @__PURE__ */ problemsIn(instant);
