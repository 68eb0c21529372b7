import { audit } from "../locales/en/audit.js";
import { tests } from "../locales/en/tests.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** Something amiss in a pack that can be loaded. */
export const problem = /* @__PURE__ */ problemsIn(audit, values);

/** Something amiss with what the tests of a pack are handed. */
export const testProblem = /* @__PURE__ */ problemsIn(tests);
