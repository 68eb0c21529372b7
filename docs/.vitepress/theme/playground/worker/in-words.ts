import { describeProblem, formatProblem, type Problem } from "hygie";
import { factsFile } from "../state/rule-files.js";
import type { Language, ToldProblem } from "./protocol.js";

/** A problem in words, with its place beside them. */
export function inWords(problem: Problem, language: Language): ToldProblem {
  const { file = factsFile, line = 1, column = 1, ...inWhole } = problem;
  const { pointer, endLine, endColumn } = problem;
  const text = pointer === "" ? describeProblem(problem, language) : formatProblem(inWhole, language);
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return { text, pointer, file, line, column, ...end };
}
