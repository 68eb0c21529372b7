import { factProblem } from "../../facts/problems.js";
import type { FactsProblems } from "../../problems/codes/facts.js";
import type { Problem } from "../../problems/problem.js";

/** The place of a fact in a table, by its JSON Pointer. */
export type PlaceOf = (pointer: string) => string;

/** Problems of facts as problems of the cells that they stand in, without the advice to write `null`, or to leave quotation marks out: that is for JSON. */
export function relocated(problems: readonly Problem[], placeOf: PlaceOf): Problem[] {
  return problems.map((problem) => {
    if (problem.code === "more-problems") return problem;
    const params = { ...problem.params } as Record<string, unknown>;
    delete params.orNull;
    if (isOfJson(params.mend)) delete params.mend;
    if (typeof params.first === "string") params.first = placeOf(params.first);
    return factProblem(problem.code as keyof FactsProblems, placeOf(problem.pointer), params as never);
  });
}

function isOfJson(mend: unknown): boolean {
  return ["quoted", "unquoted", "value"].includes((mend as { readonly is?: string } | undefined)?.is ?? "");
}
