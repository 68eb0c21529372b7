/**
 * Portfolios: as many practices as there are, one after the other, over all cores, or how they did together.
 *
 * @module hygie/batch
 */

export { aggregateStream } from "./aggregate-stream.js";
export { evaluateStream } from "./evaluate-stream.js";
export { mergeAggregates } from "./merge-aggregates.js";
export type {
  AggregateOptions,
  Aggregates,
  BatchOptions,
  BatchOutcome,
  BatchOutput,
  BatchRecord,
  BatchSource,
  Group,
  OutcomeCounts,
  OutcomesRecord,
  PracticePlace,
  ProblemsRecord,
  RecordPlace,
  ReportRecord,
  StreamOptions,
  Tally,
  WebStream,
} from "./types.js";
