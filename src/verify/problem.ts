import { seal } from "../locales/en/seal.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a seal, or of a key. */
export const sealProblem = /* @__PURE__ */ problemsIn(seal);
