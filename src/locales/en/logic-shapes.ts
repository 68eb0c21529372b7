import { quoted } from "./words.js";

/** What each operator takes; what is not named here takes values. */
const operandsOf: Readonly<Record<string, readonly string[]>> = {
  facts: ["path"],
  "!": ["condition"],
  "!!": ["condition"],
  and: ["condition", "condition"],
  or: ["condition", "condition"],
  in: ["value", "list"],
  all: ["list", "condition"],
  some: ["list", "condition"],
  none: ["list", "condition"],
  count: ["list", "condition"],
  share: ["list", "condition"],
  filter: ["list", "condition"],
  map: ["list", "value"],
  reduce: ["list", "step", "first"],
  substr: ["text", "start", "length"],
  days_since: ["date"],
  days_between: ["from", "to"],
};

/** How an operation is written: `{"count": [list, condition]}` */
export function shapeOf(operator: string, least: number): string {
  const operands = operandsOf[operator] ?? Array.from({ length: Math.max(1, least) }, () => "value");
  return `{${quoted(operator)}: [${operands.join(", ")}]}`;
}
