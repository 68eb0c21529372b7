import { facts, instant } from "../locales/en/facts.js";
import { factsSchema } from "../locales/en/facts-schema.js";
import { places } from "../locales/en/places.js";
import { problemsIn } from "../problems/sentences.js";

/** Problems of the facts of a practice. */
export const factProblem = /* @__PURE__ */ problemsIn(facts);

/** Problems of the declarations of facts. */
export const declarationProblem = /* @__PURE__ */ problemsIn(factsSchema);

/** Problems of pointers to facts. */
export const placeProblem = /* @__PURE__ */ problemsIn(places);

/** Problems of the instant of an evaluation. */
export const instantProblem = /* @__PURE__ */ problemsIn(instant);
