import { nearest } from "../problems/suggest.js";

/** Is what is missing there under a wrong name? To say that once is enough. */
export function isMisspelt(missing: string, unknown: readonly string[]): boolean {
  return unknown.slice(0, mostNames).some((name) => nearest(name, [missing]) !== undefined);
}

/** The member that an unknown one was meant to be: one that must be there before one that may. */
export function meantBy(unknown: string, missing: readonly string[], absent: readonly string[]): string | undefined {
  return nearest(unknown, missing.slice(0, mostNames)) ?? nearest(unknown, absent);
}

/** Of so many names of one object it is told which others they were meant to be. */
const mostNames = 100;
