import { batch } from "../locales/en/batch.js";
import { files } from "../locales/en/files.js";
import { names } from "../locales/en/names.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a portfolio. */
export const problem = /* @__PURE__ */ problemsIn(batch, values, names, files);
