import type { CompiledPack } from "../../engine/compiled-pack.js";
import { parseFacts } from "../../engine/parse-facts.js";
import { dayMeant, plainDay } from "../../facts/mend.js";
import { factProblem } from "../../facts/problems.js";
import { setFact } from "../../facts/set-fact.js";
import { isExactNumber } from "../../json/exact-number.js";
import { numberProblem } from "../../json/number-problem.js";
import { describeProblem } from "../../locales/problems.js";
import type { FactsProblems, WrongFactType } from "../../problems/codes/facts.js";
import type { Problem } from "../../problems/problem.js";
import type { AnyQuestion } from "./prompt.js";

/** What was typed, as the value of a fact; or what is wrong with it, said as it is of facts in a file. */
export type ReadValue = { readonly value: unknown } | { readonly wrong: string };

/** The value that somebody typed for a fact: `0,5`, `1 000` and `31/01/2026` are taken as they are meant, where that is plain. */
export function readValue(
  pack: CompiledPack,
  facts: unknown,
  { pointer, type }: AnyQuestion,
  typed: string,
  locale: string,
): ReadValue {
  const value = meant(type, typed, locale);
  if (typeof value === "number" && !isExactNumber(plain(typed))) {
    return { wrong: describeProblem(numberProblem(plain(typed), "", false), locale) };
  }
  const problem = problemOf(pack, setFact(facts, pointer, value));
  if (problem === undefined) return { value };
  const { mend } = problem.params as Partial<WrongFactType>;
  return mend?.is === "unquoted" ? { value: JSON.parse(mend.json) } : { wrong: describe(problem, locale) };
}

function meant(type: AnyQuestion["type"], typed: string, locale: string): unknown {
  if (type === "date") return dayIn(locale, typed) ?? typed;
  const isPlain = (type === "integer" || type === "number") && /^[+-]?\d+(?:[.,]\d{1,2})?$/.test(typed);
  return isPlain ? Number(plain(typed)) : typed;
}

const plain = (typed: string) => typed.replace(",", ".");

/** In French the day comes first, and 01/13 is no date; elsewhere 01/02 may be either. */
function dayIn(locale: string, typed: string): string | undefined {
  if (locale !== "fr") return plainDay(typed);
  const [, month = ""] = /^\d{1,2}[/.-](\d{1,2})[/.-]/.exec(typed) ?? [];
  return Number(month) > 12 ? undefined : dayMeant(typed);
}

function problemOf(pack: CompiledPack, facts: unknown): Problem | undefined {
  const parsed = parseFacts(pack, facts);
  return "problems" in parsed ? parsed.problems[0] : undefined;
}

/** Without the advice to write `null`, which is for those who write JSON. */
function describe(problem: Problem, locale: string): string {
  if (!("orNull" in problem.params)) return describeProblem(problem, locale);
  const { orNull: _, ...params } = problem.params;
  return describeProblem(factProblem(problem.code as keyof FactsProblems, problem.pointer, params as never), locale);
}
