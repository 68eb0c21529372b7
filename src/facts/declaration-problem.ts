import { factsSchema } from "../locales/en/facts-schema.js";
import { problemsIn } from "../problems/sentences.js";

/** Problems of the declarations of facts. */
export const declarationProblem = /* @__PURE__ */ problemsIn(factsSchema);
