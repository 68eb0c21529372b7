import { lettersIn } from "../../facts/are-right.js";
import { factProblem } from "../../facts/problems.js";
import { toCollector } from "../../json/collect.js";
import { childPointer } from "../../json/pointer.js";
import type { Problem } from "../../problems/problem.js";
import { shown } from "../../problems/shown.js";
import { mostInCell } from "../cell-string.js";

/** The texts that no cell would hold whole: a pack may declare longer ones. */
export function tooLongForCells(facts: unknown): readonly Problem[] {
  const { add, problems } = toCollector();
  const visit = (value: unknown, at: string) => {
    if (typeof value === "string" && value.length > mostInCell - 2) {
      add(() => factProblem("too-long", at, { found: shown(value), count: lettersIn(value), most: mostInCell - 2 }));
    } else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) visit(member, childPointer(at, name));
    }
  };
  visit(facts, "");
  return problems();
}
