import { childPointer } from "../json/pointer.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { problem } from "./problem.js";

/** Of so many members of one object it is told which others they were meant to be. */
const mostNames = 100;

/**
 * The members of an object that are none of its kind, and nearly one of those that are read. The others are let be: a format grows,
 * and some have members of their own.
 */
export function misspeltMembers(
  of: Readonly<Record<string, unknown>>,
  at: string,
  read: readonly string[],
  others: readonly string[] = [],
): Problem[] {
  const unknown = Object.keys(of).filter((name) => !read.includes(name) && !others.includes(name));
  return unknown.slice(0, mostNames).flatMap((name) => {
    const near = nearest(name, read);
    if (near === undefined) return [];
    return [problem("unknown-member", childPointer(at, name), { found: shown(name), allowed: read, near })];
  });
}
