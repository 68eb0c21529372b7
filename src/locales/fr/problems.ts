import type { ProblemLanguage } from "../language.js";
import { audit } from "./audit.js";
import { batch } from "./batch.js";
import { batchFiles } from "./batch-files.js";
import { cliProblems } from "./cli-problems.js";
import { usage } from "./cli-usage.js";
import { evaluate } from "./evaluate.js";
import { exportProblems } from "./exports.js";
import { extension } from "./extension.js";
import { facts, instant } from "./facts.js";
import { factsSchema } from "./facts-schema.js";
import { files } from "./files.js";
import { importProblems } from "./import.js";
import { json, more } from "./json.js";
import { jsonText } from "./json-text.js";
import { logic } from "./logic.js";
import { logicTypes } from "./logic-types.js";
import { names } from "./names.js";
import { numbers } from "./numbers.js";
import { pack } from "./pack.js";
import { places } from "./places.js";
import { plan } from "./plan.js";
import { seal } from "./seal.js";
import { csv, sheets } from "./sheets.js";
import { sqlProblems } from "./sql.js";
import { tests } from "./tests.js";
import { values } from "./values.js";

export const problems: ProblemLanguage = {
  sentences: {
    // Where tables share a code, that which says more of it comes first.
    facts,
    factsSchema,
    places,
    instant,
    logic,
    logicTypes,
    values,
    names,
    json,
    more,
    jsonText,
    numbers,
    pack,
    extension,
    audit,
    evaluate,
    batch,
    batchFiles,
    exports: exportProblems,
    plan,
    tests,
    files,
    importProblems,
    cliProblems,
    seal,
    sheets,
    csv,
    sqlProblems,
    usage,
  },
  whole: "(racine)",
  standardInput: "entrée standard",
  standardOutput: "sortie standard",
  at: (place, said) => `${place}\u00a0: ${said}`,
  mended: (message, hint) => `${message}\u00a0; ${hint}`,
};
