import { quoted } from "./words.js";

/** What each operator takes; what is not named here takes values. */
const operandsOf: Readonly<Record<string, readonly string[]>> = {
  facts: ["chemin"],
  "!": ["condition"],
  "!!": ["condition"],
  and: ["condition", "condition"],
  or: ["condition", "condition"],
  in: ["valeur", "liste"],
  all: ["liste", "condition"],
  some: ["liste", "condition"],
  none: ["liste", "condition"],
  count: ["liste", "condition"],
  share: ["liste", "condition"],
  filter: ["liste", "condition"],
  map: ["liste", "valeur"],
  reduce: ["liste", "pas", "départ"],
  substr: ["texte", "début", "longueur"],
  days_since: ["date"],
  days_between: ["du", "au"],
};

/** How an operation is written: `{"count": [liste, condition]}` */
export function shapeOf(operator: string, least: number): string {
  const operands = operandsOf[operator] ?? Array.from({ length: Math.max(1, least) }, () => "valeur");
  return `{${quoted(operator)}: [${operands.join(", ")}]}`;
}
