import { factsRead } from "./expr.js";
import type { Question } from "./question.js";

/** The paths of the facts that a question reads. */
export function factPathsIn(question: Question): string[] {
  return leavesOf(question).flatMap((leaf) => {
    switch (leaf.kind) {
      case "facts":
        return [leaf.left.factPath, leaf.right.factPath];
      case "every":
      case "some":
        return [leaf.list.factPath];
      case "general":
        return factsRead(leaf.expr);
      default:
        return [leaf.read.factPath];
    }
  });
}

export type Leaf = Exclude<Question, { kind: "and" | "or" | "if" | "constant" }>;

/** The parts of a question that read facts; of one that goes over a list, it itself and those of its body. */
export function leavesOf(question: Question): Leaf[] {
  switch (question.kind) {
    case "constant":
      return [];
    case "and":
    case "or":
      return question.parts.flatMap(leavesOf);
    case "if":
      return [question.test, question.met, question.otherwise].flatMap(leavesOf);
    case "every":
    case "some":
      return [question, ...leavesOf(question.body)];
    default:
      return [question];
  }
}
