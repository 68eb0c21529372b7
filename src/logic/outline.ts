import { outline as en } from "../locales/en/logic-outline.js";
import { outline as fr } from "../locales/fr/logic-outline.js";
import type { Locale } from "../locales/locale.js";
import type { OutlineWords } from "../locales/phrases/logic-outline.js";
import type { Parameters } from "./condition.js";
import { childrenOf, type Expr } from "./expr.js";
import { operatorOf } from "./operators/index.js";
import { takesBrackets } from "./outline-brackets.js";

const words: Readonly<Record<Locale, OutlineWords>> = { fr, en };

/** A part of the logic as people read it, with the parts that stand below it. */
export interface Outline {
  readonly text: string;
  readonly expr: Expr;
  readonly parts: readonly Outline[];
}

/** What a fact is called, by its path, and one of the values that it has a choice of. */
export interface Names {
  readonly fact: (path: string) => string | undefined;
  readonly value: (path: string, value: unknown) => string | undefined;
}

/**
 * Logic as an outline: a line a fact or comparison, connectives and what goes over a list above what they join. Facts are called
 * by their paths as the logic has them, or by names of their own.
 */
export function outlineOf(expr: Expr, lang: Locale, parameters: Parameters = {}, names: Names = noNames): Outline {
  const say = words[lang];
  return outline(expr);

  function inLine(node: Expr): string | undefined {
    const quoted = (name: string | undefined) => (name === undefined ? undefined : say.quoted(name));
    const fact = (path: string) => quoted(names.fact(path));
    return lineOf(node, { say, parameters, fact, value: (path, value) => quoted(names.value(path, value)) });
  }

  /** A fact that has a line to itself. */
  function named(node: Expr): string | undefined {
    return node.kind === "var" && node.fact !== undefined ? names.fact(node.fact) : undefined;
  }

  function outline(node: Expr): Outline {
    const text = named(node) ?? inLine(node);
    if (text !== undefined) return { text, expr: node, parts: [] };
    const { op, operands } = node as Extract<Expr, { kind: "operation" }>;
    const over = Object.hasOwn(say.over, op) ? say.over[op] : undefined;
    if (over === undefined) {
      const parts = operands.map(outline);
      return { text: connective(op, say), expr: node, parts: op === "if" ? parts.map(toBranch(say)) : parts };
    }
    const [list, ...bodies] = operands;
    return {
      text: over(list === undefined ? "" : (inLine(list) ?? "…")),
      expr: node,
      parts: bodies.map(outline),
    };
  }
}

/** A part of an if, behind the word that tells which it is. */
function toBranch(say: OutlineWords) {
  return (part: Outline, i: number, { length }: readonly Outline[]): Outline => {
    if (i === 0) return part;
    const word = i % 2 === 1 ? say.ifMet : i === length - 1 ? say.otherwise : say.otherwiseIf;
    return { ...part, text: `${word} ${part.text}` };
  };
}

/** The lines of an outline, each part indented below what it is a part of. */
export function outlineLines({ text, parts }: Outline, indent = ""): string[] {
  return [indent + text, ...parts.flatMap((part) => outlineLines(part, `${indent}  `))];
}

function connective(op: string, say: OutlineWords): string {
  return op === "!" ? say.not : op === "and" || op === "or" || op === "if" ? say[op] : op;
}

const noNames: Names = { fact: () => undefined, value: () => undefined };

interface Telling extends Names {
  readonly say: OutlineWords;
  readonly parameters: Parameters;
}

/** Logic that fits on a line of its own; `beside` is the fact that a literal is compared with. */
function lineOf(expr: Expr, telling: Telling, beside?: string): string | undefined {
  const { say, parameters } = telling;
  const nameOf = telling.fact;
  const written = (value: unknown) =>
    (beside === undefined ? undefined : telling.value(beside, value)) ?? JSON.stringify(value);
  switch (expr.kind) {
    case "literal":
      return Array.isArray(expr.value) ? `[${expr.value.map(written).join(", ")}]` : written(expr.value);
    case "param":
      return JSON.stringify(parameters[expr.name]) ?? `{${expr.name}}`;
    case "var":
      return (
        (expr.fact === undefined ? undefined : nameOf(expr.fact)) ??
        ([...(expr.slot === undefined ? [] : [expr.slot]), ...expr.path].join(".") || say.element)
      );
    case "facts":
      return say.everywhere(nameOf(expr.fact) ?? expr.fact);
    default: {
      const children = childrenOf(expr);
      const fact = expr.kind === "list" ? beside : children.find((child) => child.kind === "var")?.fact;
      const lines = children.map((child) => lineOf(child, telling, fact));
      if (!lines.every((part) => part !== undefined)) return undefined;
      const parts = lines.map((part, i) => (takesBrackets(expr, children[i] as Expr, i) ? `(${part})` : part));
      return expr.kind === "list" ? `[${parts.join(", ")}]` : operationInLine(expr, parts, say);
    }
  }
}

function operationInLine(
  { op, operands }: Extract<Expr, { kind: "operation" }>,
  parts: readonly string[],
  say: OutlineWords,
): string | undefined {
  const operator = operatorOf(op);
  const [first = "", second] = parts;
  if (op === "in" && operands[1]?.type.kind === "list") return `${first} ${say.among} ${second}`;
  if (operator.infix && parts.length > 1) return parts.join(` ${op} `);
  if (operator.interval !== undefined) return say.tally(op === "share", first, second);
  if (op === "!") return operands[0]?.kind === "var" ? `${say.not} ${first}` : undefined;
  if (op === "days_since") return say.daysSince(first);
  if (op === "days_between" && second !== undefined) return say.daysBetween(first, second);
  if (op === "!!") return say.isNotEmpty(first);
  const isJoined = op === "and" || op === "or" || op === "if";
  return isJoined || operator.body !== undefined ? undefined : `${op}(${parts.join(", ")})`;
}
