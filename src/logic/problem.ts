import { logic } from "../locales/en/logic.js";
import { problemsIn } from "../problems/sentences.js";

/** Makes the problems of logic. */
export const problem = problemsIn(logic);
