import { cliProblems } from "../locales/en/cli-problems.js";
import { extension } from "../locales/en/extension.js";
import { files } from "../locales/en/files.js";
import { values } from "../locales/en/values.js";
import { problemsIn } from "../problems/sentences.js";

/** A problem of how the command is used. */
export const problem = problemsIn(cliProblems, files, values, extension);
