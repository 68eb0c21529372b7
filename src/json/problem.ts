import { json, more } from "../locales/en/json.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a value. */
export const valueProblem = /* @__PURE__ */ problemsIn(values);

/** A problem of what is no JSON. */
export const jsonProblem = /* @__PURE__ */ problemsIn(json);

/** What is told of problems that are left out. */
export const moreProblem = /* @__PURE__ */ problemsIn(more);
