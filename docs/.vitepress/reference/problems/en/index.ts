import type { ProblemCode } from "../../../../../src/problems/codes.js";
import type { CodesOf, ProblemGroup } from "../entry.js";
import { batches } from "./batches.js";
import { command } from "./command.js";
import { declarations } from "./declarations.js";
import { evaluation } from "./evaluation.js";
import { exports } from "./exports.js";
import { extending } from "./extending.js";
import { facts } from "./facts.js";
import { findings } from "./findings.js";
import { json } from "./json.js";
import { logic } from "./logic.js";
import { packs } from "./packs.js";
import { plans } from "./plans.js";
import { seals } from "./seals.js";
import { sheets } from "./sheets.js";
import { sql } from "./sql.js";
import { tests } from "./tests.js";

/** The groups in the order of the page. */
export const groups = {
  facts,
  json,
  packs,
  declarations,
  logic,
  findings,
  extending,
  evaluation,
  plans,
  tests,
  sheets,
  exports,
  batches,
  sql,
  seals,
  command,
} satisfies Readonly<Record<string, ProblemGroup>>;

// A code that no group has does not compile.
({}) satisfies Readonly<Record<Exclude<ProblemCode, CodesOf<typeof groups>>, never>>;
