import { batchFiles } from "../../locales/en/batch-files.js";
import { problemsIn } from "../../problems/sentences.js";

/** A problem of the files of `hygie batch`. */
export const batchProblem = problemsIn(batchFiles);
