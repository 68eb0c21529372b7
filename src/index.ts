/**
 * Evaluates a practice against a pack of rules, asks what is missing, loads, configures and compares packs.
 *
 * @module hygie
 */

export {
  EvidenceError,
  FactsError,
  HygieError,
  type HygieErrorKind,
  LogicError,
  OptionsError,
  PackError,
  type Problem,
  WaiversError,
} from "./errors.js";
export { type EvaluateOptions, evaluate } from "./evaluate/evaluate.js";
export { nextQuestions, type QuestionOptions } from "./evaluate/questions.js";
export type * from "./generated/schemas.js";
export type { Bump } from "./pack/bump.js";
export type { Change } from "./pack/changes.js";
export { type CompiledPack, outcomeCodes } from "./pack/compiled-pack.js";
export { configurePack, type PackConfig, type RuleConfig } from "./pack/configure.js";
export {
  diffPacks,
  type PackDiff,
  type RuleDiff,
  type VerdictChange,
  type VersionChange,
} from "./pack/diff-packs.js";
export { type LoadOptions, loadPack } from "./pack/load.js";
export type { Verdict } from "./pack/try-rule.js";
