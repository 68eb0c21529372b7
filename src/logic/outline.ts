import { isObject } from "../json/freeze.js";

const infix = new Set(["===", "!==", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "/", "%"]);

/** The words that join facts, in one language. */
interface OutlineWords {
  readonly and: string;
  readonly or: string;
  readonly if: string;
  readonly not: string;
  readonly element: string;
  readonly isNotEmpty: (list: string) => string;
  readonly over: Readonly<Record<string, (list: string) => string>>;
}

const words: Readonly<Record<"fr" | "en", OutlineWords>> = {
  fr: {
    and: "et",
    or: "ou",
    if: "si",
    not: "non",
    element: "l’élément",
    isNotEmpty: (list) => `${list} n’est pas vide`,
    over: {
      all: (list) => `pour chaque élément de ${list}`,
      some: (list) => `pour au moins un élément de ${list}`,
      none: (list) => `pour aucun élément de ${list}`,
      filter: (list) => `les éléments de ${list} tels que`,
      map: (list) => `de chaque élément de ${list}`,
    },
  },
  en: {
    and: "and",
    or: "or",
    if: "if",
    not: "not",
    element: "the element",
    isNotEmpty: (list) => `${list} is not empty`,
    over: {
      all: (list) => `all of ${list}`,
      some: (list) => `some of ${list}`,
      none: (list) => `none of ${list}`,
      filter: (list) => `those of ${list} such that`,
      map: (list) => `of each of ${list}`,
    },
  },
};

/**
 * Logic as an indented outline that people read: a line a fact or comparison, connectives and quantifiers above what
 * they join.
 */
export function outlineLogic(logic: unknown, lang: "fr" | "en", indent = ""): string[] {
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
