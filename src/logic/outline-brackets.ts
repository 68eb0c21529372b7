import type { Expr, OperationExpr } from "./expr.js";
import { operatorOf } from "./operators/index.js";

/** How a part of the logic reads on a line: as a name, or as words that could go on with those beside it. */
type Reading = "closed" | "infix" | "sentence" | "quantity";

/** Of the operators between two parts, which binds closer; comparisons, the loosest, join no others of their kind. */
const closeness: Readonly<Record<string, number>> = { "+": 2, "-": 2, "*": 3, "/": 3, "%": 3 };
const comparison = 1;

function readingOf(expr: Expr): Reading {
  if (expr.kind !== "operation") return "closed";
  const { op, operands } = expr;
  const operator = operatorOf(op);
  if (operator.infix && operands.length > 1) return "infix";
  if (op === "!" || op === "!!") return "sentence";
  return op === "days_since" || op === "days_between" || operator.interval !== undefined ? "quantity" : "closed";
}

/** Could a reader join a part of a line, the `index`-th of an expression, with what stands beside it? */
export function takesBrackets(around: Expr, part: Expr, index: number): boolean {
  const reading = readingOf(part);
  if (around.kind !== "operation" || reading === "closed") return false;
  switch (readingOf(around)) {
    case "infix": {
      const outer = closenessOf(around);
      if (reading === "sentence") return true;
      return reading === "quantity" ? outer > comparison : isInDoubt(around, part as OperationExpr, index);
    }
    case "closed":
      return false; // between commas
    default:
      // What an element has to be for it to be counted stands in brackets already.
      return operatorOf(around.op).interval === undefined || index === 0;
  }
}

/** As arithmetic is taught: products before sums, sums before comparisons, and else from the left. */
function isInDoubt(around: OperationExpr, part: OperationExpr, index: number): boolean {
  const [outer, inner] = [closenessOf(around), closenessOf(part)];
  if (inner !== outer) return inner < outer;
  if (outer === comparison || around.op === "%" || part.op === "%") return true;
  const isAnyOrder = around.op === part.op && (around.op === "+" || around.op === "*");
  return index > 0 && !isAnyOrder;
}

function closenessOf({ op }: OperationExpr): number {
  return closeness[op] ?? comparison;
}
