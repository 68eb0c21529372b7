/**
 * Evaluates a practice against a pack of rules, asks what is missing, loads, configures and compares packs.
 *
 * @module hygie
 */

export type { Bump } from "./audit/diff/bump.js";
export type { Proof, VerdictChange } from "./audit/diff/compare-verdicts.js";
export { diffPacks, type PackDiff, type RuleDiff, type VersionChange } from "./audit/diff/diff-packs.js";
export type { OnProgress, Progress } from "./audit/progress.js";
export type { Verdict } from "./audit/try-rule.js";
export { type CompiledPack, outcomeCodes, type PackOutcomes } from "./engine/compiled-pack.js";
export {
  type FactsIssue,
  factsSchema,
  type StandardResult,
  type StandardSchemaV1,
  type StandardTypes,
} from "./engine/facts-schema.js";
export { isFacts, type ParsedFacts, parseFacts } from "./engine/parse-facts.js";
export { type EvaluateOptions, evaluate } from "./evaluate/evaluate.js";
export { factsFields, type Section } from "./evaluate/facts-fields.js";
export { factsJsonSchema } from "./evaluate/facts-json-schema.js";
export { nextQuestions, type QuestionOptions } from "./evaluate/next-questions.js";
export { questionAt } from "./evaluate/question-at.js";
export type { JSONSchema } from "./facts/json-schema.js";
export { setFact } from "./facts/set-fact.js";
export type * from "./generated/schemas.js";
export type { Change } from "./json/changes.js";
export type { BeyondGap, BudgetGap, Gap, SharesGap, UnconfirmedGap } from "./locales/phrases/proofs.js";
export { describeProblem, formatProblem } from "./locales/problems.js";
export { configurePack, type PackConfig, type RuleConfig } from "./pack/configure.js";
export { type LoadOptions, loadPack } from "./pack/load.js";
export type { Problem, ProblemCode, ProblemOf, ProblemParams } from "./problems/codes.js";
export {
  EvidenceError,
  FactsError,
  HygieError,
  type HygieErrorClass,
  type HygieErrorKind,
  LogicError,
  OptionsError,
  PackError,
  WaiversError,
} from "./problems/errors.js";
export { isHygieError } from "./problems/is-hygie-error.js";
