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
export { type CompiledPack, outcomeCodes } from "./pack/compiled-pack.js";
export { configurePack, type PackConfig, type RuleConfig } from "./pack/configure.js";
export { loadPack } from "./pack/load.js";
