import { describeProblem, formatProblem, type Problem } from "hygie";

/** A problem in words, where its file, line and column are shown otherwise. */
export function inWords(problem: Problem, locale: "fr" | "en"): string {
  const { file, line, column, ...inWhole } = problem;
  return problem.pointer === "" ? describeProblem(problem, locale) : formatProblem(inWhole, locale);
}
