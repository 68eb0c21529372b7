import { childPointer } from "../json/pointer.js";
import type { UnknownKeyword } from "../problems/codes/facts-schema.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { declarationProblem as problem } from "./declaration-problem.js";

/** Reports members of an object that have no meaning there; `more` is what else can be told of one. */
export function checkMembers(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  at: string,
  report: (problem: Problem) => void,
  more: (name: string) => UnknownKeyword = () => ({}),
): void {
  const absent = known.filter((name) => !Object.hasOwn(value, name));
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const told = more(name);
    const near = told.instead === undefined ? nearest(name, absent) : undefined;
    report(problem("unknown-member", childPointer(at, name), { found: shown(name), allowed: known, near, ...told }));
  }
}
