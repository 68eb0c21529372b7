import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { testProblem as problem } from "./problem.js";

/** How far work over the rules of a pack has come. */
export interface Progress {
  /** The rule that is worked on. */
  readonly ruleId: string;
  /** Which of the rules it is, from 1. */
  readonly rule: number;
  /** How many rules there are. */
  readonly rules: number;
  /** How many cases the search that is under way has tried. */
  readonly cases: number;
}

/** Is told how far work has come, often. */
export type OnProgress = (progress: Progress) => void;

/** @throws {@link OptionsError} when what is to be told of something is no function; `at` names it. */
export function assertCallback(given: unknown, at: string): void {
  if (typeof given !== "function") throw new OptionsError([problem("not-a-function", at, { found: shown(given) })]);
}
