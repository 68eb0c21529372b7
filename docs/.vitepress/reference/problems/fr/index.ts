import type { groups as english } from "../en/index.js";
import type { ProblemGroup } from "../entry.js";
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

/** The same groups, in the same order. */
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
} satisfies { readonly [Name in keyof typeof english]: ProblemGroup };
