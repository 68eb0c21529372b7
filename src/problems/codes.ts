import type { AuditProblems } from "./codes/audit.js";
import type { BatchProblems } from "./codes/batch.js";
import type { BatchFileProblems } from "./codes/batch-files.js";
import type { CliProblems } from "./codes/cli.js";
import type { EvaluateProblems } from "./codes/evaluate.js";
import type { ExportProblems } from "./codes/exports.js";
import type { FactsProblems, InstantProblems } from "./codes/facts.js";
import type { FactsSchemaProblems } from "./codes/facts-schema.js";
import type { FileProblems } from "./codes/files.js";
import type { ImportProblems } from "./codes/import.js";
import type { JsonTextProblems } from "./codes/json-text.js";
import type { LogicProblems, LogicTypeProblems } from "./codes/logic.js";
import type { NameProblems } from "./codes/names.js";
import type { NumberProblems } from "./codes/numbers.js";
import type { ExtensionProblems, PackProblems } from "./codes/pack.js";
import type { PlaceProblems } from "./codes/places.js";
import type { PlanProblems } from "./codes/plan.js";
import type { SealProblems } from "./codes/seal.js";
import type { CsvProblems, SheetProblems } from "./codes/sheets.js";
import type { SqlProblems } from "./codes/sql.js";
import type { TestProblems } from "./codes/tests.js";
import type { UsageProblems } from "./codes/usage.js";
import type { JsonProblems, MoreProblems, ValueProblems } from "./codes/values.js";

/** Every table of codes. */
type Tables =
  | ValueProblems
  | NameProblems
  | FactsProblems
  | FactsSchemaProblems
  | PlaceProblems
  | InstantProblems
  | JsonProblems
  | MoreProblems
  | JsonTextProblems
  | NumberProblems
  | LogicProblems
  | LogicTypeProblems
  | PackProblems
  | ExtensionProblems
  | AuditProblems
  | EvaluateProblems
  | BatchProblems
  | BatchFileProblems
  | ExportProblems
  | FileProblems
  | ImportProblems
  | PlanProblems
  | TestProblems
  | CliProblems
  | SealProblems
  | SheetProblems
  | CsvProblems
  | SqlProblems
  | UsageProblems;

type CodesIn<Table> = Table extends unknown ? keyof Table & string : never;
type ParamsIn<Table, Code> = Table extends unknown ? (Code extends keyof Table ? Table[Code] : never) : never;

/** What kind of problem something is, stable across releases: `unknown-rule`, `wrong-type`, … */
export type ProblemCode = CodesIn<Tables>;

/** What the sentences of a code are made from: plain JSON. */
export type ProblemParams<Code extends ProblemCode> = ParamsIn<Tables, Code>;

/**
 * A problem of one code.
 *
 * @typeParam Code its code.
 */
export interface ProblemOf<Code extends ProblemCode> {
  /** What kind of problem this is, stable across releases. */
  readonly code: Code;
  /** What its sentence is made from, in any language. */
  readonly params: ProblemParams<Code>;
  /** Where it is: a JSON Pointer (RFC 6901) into the input, or into `file` when that is given; `""` is the whole. */
  readonly pointer: string;
  /** What is wrong, in one English sentence without the place. */
  readonly message: string;
  /** What was found there, as text. */
  readonly found?: string;
  /** What was expected there, as text. */
  readonly expected?: string;
  /** A mend that makes the problem go away: `did you mean storageEncrypted?` */
  readonly hint?: string;
  /** The file that the pointer points into, when the input was read from several. */
  readonly file?: string;
  /** The line in `file`, from 1. */
  readonly line?: number;
  /** The column, from 1. */
  readonly column?: number;
  /** The line on which it ends. */
  readonly endLine?: number;
  /** The column after its last character. */
  readonly endColumn?: number;
}

/**
 * One thing that is wrong with an input, as data: `code` tells which `params` it has, and `describeProblem` says it in a
 * language. `message`, `found`, `expected` and `hint` are the English of it.
 */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
