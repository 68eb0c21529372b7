import { evaluate } from "../locales/en/evaluate.js";
import { names } from "../locales/en/names.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of what `evaluate` is given beside facts. */
export const problem = /* @__PURE__ */ problemsIn(values, names, evaluate);
