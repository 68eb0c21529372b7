import { audit } from "../locales/en/audit.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** Something amiss in a pack that can be loaded. */
export const problem = /* @__PURE__ */ problemsIn(audit, values);
