import { problem } from "../problem.js";
import { error, type FindInRule } from "./context.js";
import { joinedBounds } from "./joined-bounds.js";

/** Bounds of one fact in one `or`, one of which every value meets: they ask nothing of it, but that it is known. */
export const tautology: FindInRule = (rule, context) =>
  joinedBounds(rule, context, "or").map(({ expr, fact }) =>
    error(problem("tautology", rule.at + expr.pointer, { fact })),
  );
