import { isObject } from "../json/freeze.js";
import { outline as en } from "../locales/en/logic-outline.js";
import { outline as fr } from "../locales/fr/logic-outline.js";
import type { Locale } from "../locales/locale.js";
import type { OutlineWords } from "../locales/phrases/logic-outline.js";

const infix = new Set(["===", "!==", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "/", "%"]);

const words: Readonly<Record<Locale, OutlineWords>> = { fr, en };

/**
 * Logic as an indented outline that people read: a line a fact or comparison, connectives and quantifiers above what
 * they join.
 */
export function outlineLogic(logic: unknown, lang: Locale, indent = ""): string[] {
  const say = words[lang];
  const inline = inLine(logic, say);
  if (inline !== undefined) return [indent + inline];
  const [op = "", operands = []] = operationOf(logic) ?? [];
  const [list, body] = operands;
  const inner = `${indent}  `;
  const over = Object.hasOwn(say.over, op) ? say.over[op] : undefined;
  if (over !== undefined) return [indent + over(inLine(list, say) ?? "…"), ...outlineLogic(body, lang, inner)];
  const name = op === "!" ? say.not : op === "and" || op === "or" || op === "if" ? say[op] : op;
  return [`${indent}${name}`, ...operands.flatMap((operand) => outlineLogic(operand, lang, inner))];
}

/** Logic that fits on a line of its own. */
function inLine(logic: unknown, say: OutlineWords): string | undefined {
  if (Array.isArray(logic)) {
    const items = logic.map((item) => inLine(item, say));
    return items.includes(undefined) ? JSON.stringify(logic) : `[${items.join(", ")}]`;
  }
  const operation = operationOf(logic);
  if (operation === undefined) return JSON.stringify(logic);
  const [op, operands] = operation;
  if (op === "var") return String(operands[0] ?? "") || say.element;
  if (op === "param") return `{${String(operands[0])}}`;
  const parts = operands.map((operand) => inLine(operand, say));
  if (parts.includes(undefined)) return undefined;
  if (infix.has(op) && parts.length > 1) return parts.join(` ${op} `);
  if (op === "!" && operationOf(operands[0])?.[0] === "var") return `${say.not} ${parts[0]}`;
  if (op === "!!") return say.isNotEmpty(String(parts[0]));
  if (["days_since", "min", "max", "cat", "substr", "merge"].includes(op)) return `${op}(${parts.join(", ")})`;
  return undefined;
}

/** The operator of an operation, and its operands as a list. */
export function operationOf(logic: unknown): [op: string, operands: readonly unknown[]] | undefined {
  if (!isObject(logic)) return undefined;
  const [op, operands] = Object.entries(logic)[0] ?? [];
  return op === undefined ? undefined : [op, Array.isArray(operands) ? operands : [operands]];
}
