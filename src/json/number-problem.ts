import { numbers } from "../locales/en/numbers.js";
import type { Problem } from "../problems/problem.js";
import { problemsIn } from "../problems/sentences.js";
import { abridged } from "../problems/shown.js";

const problem = /* @__PURE__ */ problemsIn(numbers);

/** The problem of a number that cannot be read as it is written; `place` is where it stands in a file, `isJson` whether quotes make a text of it. */
export function numberProblem(text: string, at: string, isJson: boolean, place: object = {}): Problem {
  const number = Number(text);
  const read = Number.isFinite(number) ? String(number) : undefined;
  return problem("inexact-number", at, { found: { json: abridged(text, 60) }, read, isJson }, place);
}
