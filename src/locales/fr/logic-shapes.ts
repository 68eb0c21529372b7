import { quoted } from "./words.js";

const ofElements = "liste, condition";
/** What an operator takes that takes more than values. */
const operandsOf: Readonly<Record<string, string>> = {
  ...{ all: ofElements, some: ofElements, none: ofElements, count: ofElements, share: ofElements, filter: ofElements },
  ...{ in: "valeur, liste", reduce: "liste, pas, départ", days_since: "date", days_between: "du, au" },
};

/** How an operation is written: `{"count": [liste, condition]}` */
export function shapeOf(operator: string, least: number): string {
  const values = Array.from({ length: Math.max(1, least) }, () => "valeur").join(", ");
  return `{${quoted(operator)}: [${operandsOf[operator] ?? values}]}`;
}
