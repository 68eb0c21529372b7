import type { ValueType } from "../facts/types.js";

/**
 * How a value is used, which decides how much of it must be known: `test` asks for its truth alone, `list` goes over
 * its elements one by one, `value` needs all of it, and so does `result`, which is what the whole logic comes to.
 */
export type Use = "test" | "list" | "value" | "result";

interface Node {
  /** JSON Pointer to this node in the logic that was parsed. */
  readonly pointer: string;
  readonly type: ValueType;
}

export interface LiteralExpr extends Node {
  readonly kind: "literal";
  readonly value: unknown;
}

/** A parameter of the rule; backends put its value in place. */
export interface ParamExpr extends Node {
  readonly kind: "param";
  readonly name: string;
}

/** Reads a fact, or a part of the element that a quantifier stands at. */
export interface VarExpr extends Node {
  readonly kind: "var";
  /** In the step of a `reduce`, which of its two values is read. */
  readonly slot?: "current" | "accumulator";
  readonly path: readonly string[];
  /** The declared fact that this reads (`devices[].autoLockMinutes`), where the data it reads from are facts. */
  readonly fact?: string;
  /** Its value is used as a whole, so that an unknown inside a list or an object makes it unknown. */
  readonly whole: boolean;
  /** It reads from what logic has computed, where a `null` is a result and not an unknown fact. */
  readonly computed: boolean;
}

/** Every value at a path from the facts as a whole, as a list. */
export interface FactsExpr extends Node {
  readonly kind: "facts";
  /** With a segment `[]` for each list on the way. */
  readonly path: readonly string[];
  /** `staff[].id` */
  readonly fact: string;
}

/** A list written in the logic, with expressions in it. */
export interface ListExpr extends Node {
  readonly kind: "list";
  readonly operands: readonly Expr[];
}

export interface OperationExpr extends Node {
  readonly kind: "operation";
  /** The name of an operator of the table. */
  readonly op: string;
  readonly operands: readonly Expr[];
  readonly use: Use;
}

/** JsonLogic, parsed, typed and sound. */
export type Expr = LiteralExpr | ParamExpr | VarExpr | FactsExpr | ListExpr | OperationExpr;

/** The expressions that an expression is made of. */
export function childrenOf(expr: Expr): readonly Expr[] {
  return expr.kind === "operation" || expr.kind === "list" ? expr.operands : [];
}

/** The same expression of other parts. */
export function mapChildren(expr: Expr, change: (child: Expr, index: number) => Expr): Expr {
  return expr.kind === "operation" || expr.kind === "list" ? { ...expr, operands: expr.operands.map(change) } : expr;
}

/** An expression and all that it is made of, the whole first. */
export function* exprsIn(expr: Expr): Generator<Expr> {
  yield expr;
  for (const child of childrenOf(expr)) yield* exprsIn(child);
}

/** The declared facts that an expression can read, in the order of reading, each once. */
export function factsRead(expr: Expr): string[] {
  const facts = Array.from(exprsIn(expr), (node) => ("fact" in node ? (node.fact ?? "") : ""));
  return [...new Set(facts)].filter((fact) => fact !== "");
}

/** An expression as plain JSON, with what backends read: no places, and of types their kind alone. */
export function plainExpr(expr: Expr): Expr {
  const { pointer: _, type, ...rest } = mapChildren(expr, plainExpr);
  return { ...rest, type: { kind: type.kind } } as unknown as Expr;
}

/** An expression as it is written, in JsonLogic. */
export function toLogic(expr: Expr): unknown {
  switch (expr.kind) {
    case "literal":
      return expr.value;
    case "param":
      return { param: expr.name };
    case "var":
      return { var: [...(expr.slot === undefined ? [] : [expr.slot]), ...expr.path].join(".") };
    case "facts":
      return { facts: expr.fact };
    case "list":
      return expr.operands.map(toLogic);
    case "operation": {
      const operands = expr.operands.map(toLogic);
      return { [expr.op]: operands.length === 1 && !Array.isArray(operands[0]) ? operands[0] : operands };
    }
  }
}

/**
 * Has logic computed what a `var` reads, so that its nulls are results? Logic computes values and lists of them, and no
 * objects: what stands inside an object of a computed list is of the facts, of which any may be unknown.
 */
export function readsResult({ computed, path }: VarExpr): boolean {
  return computed && path.every((segment) => /^\d+$/.test(segment));
}
