import { extension } from "../locales/en/extension.js";
import { names } from "../locales/en/names.js";
import { pack } from "../locales/en/pack.js";
import { values } from "../locales/en/values.js";
import type { Problem } from "../problems/problem.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a pack, or of what changes one. */
export const problem = /* @__PURE__ */ problemsIn(values, names, pack, extension);

export type Report = (problem: Problem) => void;
