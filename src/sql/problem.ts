import { sqlProblems } from "../locales/en/sql.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a pack in some dialect of SQL, or of the options. */
export const problem = /* @__PURE__ */ problemsIn(sqlProblems, values);
