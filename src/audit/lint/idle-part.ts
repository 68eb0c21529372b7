import { type Expr, exprsIn, type OperationExpr, toLogic } from "../../logic/expr.js";
import { problem } from "../problem.js";
import { type FindInRule, isProvedAlike, partsOf, warning, withExpr } from "./context.js";

/** An operation without one of its parts. */
interface Shortened {
  readonly part: "operand" | "test" | "branch";
  /** JSON Pointer to what is left out. */
  readonly at: string;
  readonly to: Expr;
}

/** A part of `and`, `or` or `if` without which the rule says the same of all facts. */
export const idlePart: FindInRule = (rule, { facts }) =>
  partsOf(rule.logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap((expr) => {
      if (expr.kind !== "operation") return [];
      const isIdle = ({ to }: Shortened) => isProvedAlike(rule, withExpr(rule, expr, to, facts), facts);
      // Without a part of an `if`, another may matter that does not beside it.
      const idle = expr.op === "if" ? [withoutPart(expr).find(isIdle)] : withoutOperand(expr).filter(isIdle);
      return idle.flatMap((found) => {
        if (found === undefined) return [];
        const write = found.part === "operand" ? undefined : JSON.stringify(toLogic(found.to));
        return [warning(problem("idle-part", rule.at + found.at, { operator: expr.op, part: found.part, write }))];
      });
    });

function withoutOperand(expr: OperationExpr): Shortened[] {
  const { op, operands } = expr;
  if ((op !== "and" && op !== "or") || operands.length < 2) return [];
  return operands.flatMap((operand, i) => {
    if (isGuard(operand)) return [];
    return [{ part: "operand", at: operand.pointer, to: { ...expr, operands: operands.toSpliced(i, 1) } }];
  });
}

/** That a list has items is said for those who read the rule, also where `all` says so too. */
function isGuard(expr: Expr): boolean {
  const [list] = expr.kind === "operation" && (expr.op === "!" || expr.op === "!!") ? expr.operands : [];
  return list?.type.kind === "list";
}

/** An `if` without one of its tests and where that leads, or without all that follows a branch. */
function withoutPart(expr: OperationExpr): Shortened[] {
  const { operands } = expr;
  const tests = operands.filter((_, i) => i % 2 === 0 && i < operands.length - 1);
  if (operands.length % 2 === 0) return []; // without an else it gives null, which is no condition
  return tests.flatMap((test, i): Shortened[] => {
    const [met, next] = operands.slice(2 * i + 1);
    const rest = ifOf(expr, operands.toSpliced(2 * i, 2));
    if (met === undefined || next === undefined) return [];
    return [
      { part: "test", at: test.pointer, to: rest },
      { part: "branch", at: next.pointer, to: ifOf(expr, [...operands.slice(0, 2 * i), met]) },
    ];
  });
}

function ifOf(expr: OperationExpr, operands: readonly Expr[]): Expr {
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { ...expr, operands };
}
