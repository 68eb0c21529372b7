import type { ValueType } from "../../facts/types.js";
import type { Problem } from "../../problems/problem.js";
import type { Expr, OperationExpr, Use } from "../expr.js";
import type { Compile, IntervalRun, Run } from "../run.js";
import type { Scope, Trace, Tracer } from "../traced.js";

/** Reports a problem of the logic; the parse goes on, to find them all. */
export type Report = (problem: Problem) => void;

/** What is asked of operands, by what is known of their types: each reports what an operator cannot take. */
export interface Checks {
  readonly list: (operator: string, operand: Expr | undefined) => void;
  /** Operands that could never be compared; `orders` of an operator that asks for an order. */
  readonly comparison: (operator: string, orders: boolean, operands: readonly Expr[], at: string) => void;
  /** What could never be found in a list or a text. */
  readonly membership: (operands: readonly Expr[], at: string) => void;
  readonly kind: (operand: Expr, operator: string, expected: ValueType) => void;
  readonly date: (operand: Expr) => void;
  /** A fact that is read, and is none by itself. */
  readonly group: (path: readonly string[], type: ValueType, at: string) => void;
}

/** Everything that there is to say of an operator, but the words of languages that need more than its name. */
export interface Operator {
  readonly name: string;
  /** How many operands it takes: at least, at most. */
  readonly arity: readonly [least: number, most: number];
  /** How the operand at an index is used; as a value, if nothing is said. `op` is its operator, if it is an operation. */
  readonly uses?: (index: number, count: number, use: Use, op: string | undefined) => Use;
  /** What its second operand reads from: an element of its first, or that and what was accumulated. */
  readonly body?: "element" | "step";
  /** The type of its value; reports operands that it cannot take. */
  readonly type: (operands: readonly Expr[], at: string, check: Checks) => ValueType;
  /** Its meaning, as a closure: `undefined` is unknown. */
  readonly closure: (operation: OperationExpr, compile: Compile) => Run;
  /** The same meaning, with all that is read on the way and all that is missing. */
  readonly trace: (operation: OperationExpr, scope: Scope, tracer: Tracer) => Trace;
  /** Its value as an interval, where it is one while facts are missing. */
  readonly interval?: (operation: OperationExpr, compile: Compile) => IntervalRun;
  /** The same as stock JsonLogic, where that does not have the operator. */
  readonly reference?: (operands: readonly unknown[]) => unknown;
  /** It stands between its operands. */
  readonly infix?: boolean;
  /** It compares: its operands are of one type. */
  readonly compares?: boolean;
  /** What it is easily mistaken for. */
  readonly swaps?: readonly string[];
}
