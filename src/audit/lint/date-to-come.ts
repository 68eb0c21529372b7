import { booleanType } from "../../facts/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { problem } from "../problem.js";
import { differences, error, type FindInRule, partsOf, withExpr } from "./context.js";

/**
 * An age that is bounded above alone is also that of a date to come, and so many days from one date to another are also those of
 * dates in reverse: told where a rule passes of such dates, and would not if the days had to be 0 at the least.
 */
export const dateToCome: FindInRule = (rule, { facts }) =>
  partsOf(rule.logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap(boundedDays)
    .flatMap(({ expr, days, measure, isWithin }) => {
      const found = differences(
        rule,
        withExpr(rule, expr, notReversed(expr, days, isWithin), facts),
        facts,
        (before, after) => before === "pass" && after !== "pass",
      ).witnesses.get("");
      if (found === undefined) return [];
      const written = JSON.stringify(resolvePointer(rule.rule, expr.pointer));
      const mend = JSON.stringify(mended(resolvePointer(rule.rule, expr.pointer)));
      const params = { measure, facts: { json: JSON.stringify(found.facts) }, now: found.now, written, mend };
      return [error(problem("date-to-come", rule.at + expr.pointer, params))];
    });

interface BoundedDays {
  readonly expr: OperationExpr;
  readonly days: Expr;
  /** Are they the age of a date, or do they lie between two? */
  readonly measure: "age" | "span";
  /** Is it asked whether they are within the bound, or beyond it? */
  readonly isWithin: boolean;
}

function boundedDays(expr: Expr): BoundedDays[] {
  if (expr.kind !== "operation" || expr.operands.length !== 2 || !["<", "<=", ">", ">="].includes(expr.op)) return [];
  const [left, right] = expr.operands;
  const [measureLeft, measureRight] = [left, right].map(measureOf);
  const measure = measureLeft ?? measureRight;
  if (left === undefined || right === undefined || measure === undefined || (measureLeft && measureRight)) return [];
  const [days, bound] = measureLeft === undefined ? [right, left] : [left, right];
  const isWithin = expr.op.startsWith("<") === (days === left);
  const least = expr.op.endsWith("=") === isWithin ? 0 : 1; // what is below asks for fewer than 0 days, and for no others
  const isReverse = bound.kind === "literal" && Number(bound.value) < least;
  return isReverse ? [] : [{ expr, days, measure, isWithin }];
}

function measureOf(expr: Expr | undefined): BoundedDays["measure"] | undefined {
  if (expr?.kind !== "operation") return undefined;
  return expr.op === "days_since" ? "age" : expr.op === "days_between" ? "span" : undefined;
}

/** The same of 0 days and more: fewer are not within the bound. */
function notReversed(expr: OperationExpr, days: Expr, isWithin: boolean): Expr {
  const node = { kind: "operation", use: expr.use, pointer: expr.pointer, type: booleanType } as const;
  const zero: Expr = { kind: "literal", value: 0, pointer: expr.pointer, type: { kind: "number" } };
  return isWithin
    ? { ...node, op: "and", operands: [{ ...node, op: ">=", operands: [days, zero] }, expr] }
    : { ...node, op: "or", operands: [{ ...node, op: "<", operands: [days, zero] }, expr] };
}

/** How it is to be written, in JsonLogic. */
function mended(logic: unknown): unknown {
  const [[op, operands]] = Object.entries(logic as Readonly<Record<string, readonly unknown[]>>) as [
    [string, readonly unknown[]],
  ];
  const [left, right] = operands;
  switch (op) {
    case "<=":
      return { "<=": [0, left, right] };
    case ">=":
      return { "<=": [0, right, left] };
    case "<":
      return { and: [{ "<=": [0, left] }, logic] };
    default:
      return { and: [{ "<=": [0, right] }, logic] };
  }
}
