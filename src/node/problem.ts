import { files } from "../locales/en/files.js";
import { names } from "../locales/en/names.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a file or a folder. */
export const problem = /* @__PURE__ */ problemsIn(files, names, values);
