import type { AuditProblems } from "../problems/codes/audit.js";
import type { BatchProblems } from "../problems/codes/batch.js";
import type { BatchFileProblems } from "../problems/codes/batch-files.js";
import type { CliProblems } from "../problems/codes/cli.js";
import type { EvaluateProblems } from "../problems/codes/evaluate.js";
import type { ExportProblems } from "../problems/codes/exports.js";
import type { FactsProblems, InstantProblems } from "../problems/codes/facts.js";
import type { FactsSchemaProblems } from "../problems/codes/facts-schema.js";
import type { FileProblems } from "../problems/codes/files.js";
import type { ImportProblems } from "../problems/codes/import.js";
import type { JsonTextProblems } from "../problems/codes/json-text.js";
import type { LogicProblems, LogicTypeProblems } from "../problems/codes/logic.js";
import type { NameProblems } from "../problems/codes/names.js";
import type { NumberProblems } from "../problems/codes/numbers.js";
import type { ExtensionProblems, PackProblems } from "../problems/codes/pack.js";
import type { PlaceProblems } from "../problems/codes/places.js";
import type { PlanProblems } from "../problems/codes/plan.js";
import type { SealProblems } from "../problems/codes/seal.js";
import type { CsvProblems, SheetProblems } from "../problems/codes/sheets.js";
import type { SqlProblems } from "../problems/codes/sql.js";
import type { TestProblems } from "../problems/codes/tests.js";
import type { UsageProblems } from "../problems/codes/usage.js";
import type { JsonProblems, MoreProblems, ValueProblems } from "../problems/codes/values.js";
import type { Sentences } from "../problems/sentences.js";

/** All that is said of problems in one language: a file for each table, and how a problem is put as a line. */
export interface ProblemLanguage {
  readonly sentences: {
    readonly values: Sentences<ValueProblems>;
    readonly names: Sentences<NameProblems>;
    readonly facts: Sentences<FactsProblems>;
    readonly factsSchema: Sentences<FactsSchemaProblems>;
    readonly places: Sentences<PlaceProblems>;
    readonly instant: Sentences<InstantProblems>;
    readonly json: Sentences<JsonProblems>;
    readonly more: Sentences<MoreProblems>;
    readonly jsonText: Sentences<JsonTextProblems>;
    readonly numbers: Sentences<NumberProblems>;
    readonly logic: Sentences<LogicProblems>;
    readonly logicTypes: Sentences<LogicTypeProblems>;
    readonly pack: Sentences<PackProblems>;
    readonly extension: Sentences<ExtensionProblems>;
    readonly audit: Sentences<AuditProblems>;
    readonly evaluate: Sentences<EvaluateProblems>;
    readonly batch: Sentences<BatchProblems>;
    readonly batchFiles: Sentences<BatchFileProblems>;
    readonly exports: Sentences<ExportProblems>;
    readonly plan: Sentences<PlanProblems>;
    readonly tests: Sentences<TestProblems>;
    readonly files: Sentences<FileProblems>;
    readonly importProblems: Sentences<ImportProblems>;
    readonly cliProblems: Sentences<CliProblems>;
    readonly seal: Sentences<SealProblems>;
    readonly sheets: Sentences<SheetProblems>;
    readonly csv: Sentences<CsvProblems>;
    readonly sqlProblems: Sentences<SqlProblems>;
    readonly usage: Sentences<UsageProblems>;
  };
  /** An input as a whole, where there is nothing to point at. */
  readonly whole: string;
  /** The files `-` and `/dev/stdout`. */
  readonly standardInput: string;
  readonly standardOutput: string;
  /** A place, and what is wrong there. */
  readonly at: (place: string, said: string) => string;
  /** What is wrong, and the mend. */
  readonly mended: (message: string, hint: string) => string;
}
