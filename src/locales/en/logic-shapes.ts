import { quoted } from "./words.js";

const ofElements = "list, condition";
/** What an operator takes that takes more than values. */
const operandsOf: Readonly<Record<string, string>> = {
  ...{ all: ofElements, some: ofElements, none: ofElements, count: ofElements, share: ofElements, filter: ofElements },
  ...{ in: "value, list", reduce: "list, step, first", days_since: "date", days_between: "from, to" },
};

/** How an operation is written: `{"count": [list, condition]}` */
export function shapeOf(operator: string, least: number): string {
  const values = Array.from({ length: Math.max(1, least) }, () => "value").join(", ");
  return `{${quoted(operator)}: [${operandsOf[operator] ?? values}]}`;
}
