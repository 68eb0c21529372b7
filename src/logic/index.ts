/**
 * JsonLogic with a third value, by itself: without packs, reports or schemas.
 *
 * @module hygie/logic
 */

export { FactsError, HygieError, LogicError, OptionsError } from "../problems/errors.js";
export type { Problem } from "../problems/problem.js";
export { type CompileLogicOptions, compileLogic, type LogicResult } from "./compile-logic.js";
