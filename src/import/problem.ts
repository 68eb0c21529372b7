import { importProblems } from "../locales/en/import.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of a document that a pack is to be made of, or of the options. */
export const problem = problemsIn(importProblems, values);
