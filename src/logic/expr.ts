import type { ValueType } from "../facts/types.js";

/** Operators that are unknown as soon as an operand is. */
export type StrictOperator =
  | "===" | "!==" | "==" | "!="
  | "<" | "<=" | ">" | ">="
  | "in" | "+" | "-" | "*" | "/" | "%" | "min" | "max" | "cat" | "substr" | "merge"
  | "days_since"; // biome-ignore format: one line a family

export type Quantifier = "all" | "some" | "none";

interface Node {
  /** JSON Pointer to this node in the logic that was parsed. */
  readonly pointer: string;
  readonly type: ValueType;
}

export interface LiteralExpr extends Node {
  readonly op: "literal";
  readonly value: unknown;
}

/** Reads a fact, or a part of the element that a quantifier stands at. */
export interface VarExpr extends Node {
  readonly op: "var";
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

/** A list written in the logic, with expressions in it. */
export interface ListExpr extends Node {
  readonly op: "list";
  readonly operands: readonly Expr[];
}

export interface ConnectiveExpr extends Node {
  readonly op: "and" | "or";
  readonly operands: readonly Expr[];
  /**
   * The value itself is used, and not its truth alone: an unknown operand before the deciding one may then give
   * another value, unless both are boolean.
   */
  readonly exact: boolean;
}

export interface IfExpr extends Node {
  readonly op: "if";
  /** Test, value, test, value, …, and the value of the else, which may be left out. */
  readonly operands: readonly Expr[];
  /** The value itself is used, so that branches must agree in value and not in truth alone. */
  readonly exact: boolean;
}

export interface TruthExpr extends Node {
  readonly op: "!" | "!!";
  readonly operands: readonly [Expr];
}

export interface StrictExpr extends Node {
  readonly op: StrictOperator;
  readonly operands: readonly Expr[];
}

export interface QuantifierExpr extends Node {
  readonly op: Quantifier;
  /** The list, then what is asked of each element. */
  readonly operands: readonly [Expr, Expr];
}

export interface CollectionExpr extends Node {
  readonly op: "filter" | "map";
  readonly operands: readonly [Expr, Expr];
}

export interface ReduceExpr extends Node {
  readonly op: "reduce";
  /** The list, the step over `current` and `accumulator`, the first accumulator. */
  readonly operands: readonly [Expr, Expr, Expr];
}

/** JsonLogic, parsed, typed and sound: the one thing that every backend reads. */
export type Expr =
  | LiteralExpr
  | VarExpr
  | ListExpr
  | ConnectiveExpr
  | IfExpr
  | TruthExpr
  | StrictExpr
  | QuantifierExpr
  | CollectionExpr
  | ReduceExpr;

/** The declared facts that an expression can read, in the order of reading, each once. */
export function factsRead(expr: Expr): string[] {
  const facts = new Set<string>();
  visit(expr, (node) => {
    if (node.op === "var" && node.fact !== undefined) facts.add(node.fact);
  });
  return [...facts];
}

function visit(expr: Expr, see: (node: Expr) => void): void {
  see(expr);
  if ("operands" in expr) for (const operand of expr.operands) visit(operand, see);
}
