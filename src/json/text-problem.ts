import { jsonText } from "../locales/en/json-text.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a file that is to hold JSON. */
export const textProblem = /* @__PURE__ */ problemsIn(jsonText);
