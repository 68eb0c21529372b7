export { HygieError, LogicError, OptionsError, type Problem } from "../errors.js";
export { type CompileLogicOptions, compileLogic, type LogicResult } from "./compile-logic.js";
