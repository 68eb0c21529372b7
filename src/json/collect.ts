import type { Problem } from "../problems/problem.js";
import { moreProblem } from "./problem.js";

/** How many problems of one input are told: nobody mends more of them at once. */
export const mostProblems = 100;

/** Collects what is wrong with an input: the first problems, and how many more there are. */
export interface Collector {
  /** Adds a problem; one that is left out is never put together. */
  readonly add: (make: () => Problem) => void;
  /** What was collected; what was left out is told by a last problem, `more-problems`. */
  readonly problems: () => Problem[];
}

/** `file` is that which the input stands in, where it does. */
export function toCollector(file?: string): Collector {
  const told: Problem[] = [];
  let omitted = 0;
  return {
    add: (make) => {
      if (told.length < mostProblems) told.push(make());
      else omitted += 1;
    },
    problems: () => {
      if (omitted === 0) return told;
      const more = moreProblem("more-problems", "", { count: omitted }, file === undefined ? {} : { file });
      return [...told, more];
    },
  };
}

/** The first of some problems, and how many more there are. */
export function firstOf(problems: readonly Problem[]): Problem[] {
  const { add, problems: all } = toCollector();
  for (const problem of problems) add(() => problem);
  return all();
}
