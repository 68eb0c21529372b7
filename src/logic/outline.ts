import { isObject } from "../json.js";

const infix = new Set(["===", "!==", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "/", "%"]);

/**
 * Logic as an indented outline that people read: a line a fact or comparison, connectives and quantifiers above what
 * they join.
 */
export function outlineLogic(logic: unknown, indent = ""): string[] {
  const inline = inLine(logic);
  if (inline !== undefined) return [indent + inline];
  const [op = "", operands = []] = operationOf(logic) ?? [];
  const [list, body] = operands;
  const inner = `${indent}  `;
  if (["all", "some", "none", "filter", "map"].includes(op)) {
    return [`${indent}${op} of ${inLine(list) ?? "…"}`, ...outlineLogic(body, inner)];
  }
  const name = op === "!" ? "not" : op;
  return [`${indent}${name}`, ...operands.flatMap((operand) => outlineLogic(operand, inner))];
}

/** Logic that fits on a line of its own. */
function inLine(logic: unknown): string | undefined {
  const operation = operationOf(logic);
  if (operation === undefined) return JSON.stringify(logic);
  const [op, operands] = operation;
  if (op === "var") return String(operands[0] ?? "") || "the element";
  if (op === "param") return `{${String(operands[0])}}`;
  const parts = operands.map(inLine);
  if (parts.includes(undefined)) return undefined;
  if (infix.has(op) && parts.length > 1) return parts.join(` ${op} `);
  if (op === "!" && operationOf(operands[0])?.[0] === "var") return `not ${parts[0]}`;
  if (op === "!!") return `${parts[0]} is not empty`;
  if (["days_since", "min", "max", "cat", "substr", "merge"].includes(op)) return `${op}(${parts.join(", ")})`;
  return undefined;
}

function operationOf(logic: unknown): [op: string, operands: readonly unknown[]] | undefined {
  if (!isObject(logic)) return undefined;
  const [op, operands] = Object.entries(logic)[0] ?? [];
  return op === undefined ? undefined : [op, Array.isArray(operands) ? operands : [operands]];
}
