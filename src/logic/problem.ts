import { logic } from "../locales/en/logic.js";
import { logicTypes } from "../locales/en/logic-types.js";
import { problemsIn } from "../problems/sentences.js";

/** Makes the problems of logic. */
export const problem = /* @__PURE__ */ problemsIn(logic);

/** Makes the problems of logic over declared facts that are of their types. */
export const typeProblem = /* @__PURE__ */ problemsIn(logicTypes);
