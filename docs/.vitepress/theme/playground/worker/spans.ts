import { isUnknown, type Trace } from "../../../../../src/logic/traced.js";
import type { Span } from "./protocol.js";

/**
 * What is known of the numbers and lists in a part of the logic that has one line: between which bounds what `count` and `share`
 * count is, and how many of the values everywhere that `facts` reads are known.
 */
export function spansOf(trace: Trace): readonly Span[] {
  const { expr, interval, operands } = trace;
  if (expr.kind === "operation" && interval !== undefined) {
    return [{ of: expr.op === "share" ? "share" : "count", ...interval }];
  }
  if (expr.kind === "facts" && isUnknown(trace)) return [valuesOf(trace)];
  return operands.flatMap(spansOf);
}

function valuesOf({ parts = [], certain }: Trace): Span {
  const known = parts.filter((part) => !isUnknown(part)).length;
  return { of: "values", known, ...(certain === "all" ? { all: parts.length } : {}) };
}
