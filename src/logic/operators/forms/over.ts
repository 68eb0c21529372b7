import type { Expr, OperationExpr } from "../../expr.js";

/** The list and the body of an operation that goes over a list; the parser counted its operands. */
export function overOf({ operands }: OperationExpr): readonly [list: Expr, body: Expr] {
  const [list, body] = operands;
  if (list === undefined || body === undefined) throw new Error("an operation over a list has two operands");
  return [list, body];
}
