import { problem } from "../problem.js";
import { error, type FindInRule } from "./context.js";
import { joinedBounds } from "./joined-bounds.js";

/** Bounds of one fact in one `and`, all of which no value meets. */
export const contradiction: FindInRule = (rule, context) =>
  joinedBounds(rule, context, "and").map(({ expr, fact }) =>
    error(problem("contradiction", rule.at + expr.pointer, { fact })),
  );
