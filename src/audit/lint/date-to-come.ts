import { booleanType } from "../../facts/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { problem } from "../problem.js";
import { differences, error, type FindInRule, partsOf, withExpr } from "./context.js";

/**
 * An age that is bounded above alone is also that of a date to come: told where a rule passes of such a date, and would not if the
 * age had to be 0 at the least.
 */
export const dateToCome: FindInRule = (rule, { facts }) =>
  partsOf(rule.logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap(boundedAge)
    .flatMap(({ expr, age, isWithin }) => {
      const found = differences(
        rule.tried,
        withExpr(rule, expr, fromToday(expr, age, isWithin), facts),
        facts,
        (before, after) => before === "pass" && after !== "pass",
      ).witnesses.get("");
      if (found === undefined) return [];
      const written = JSON.stringify(resolvePointer(rule.rule, expr.pointer));
      const mend = JSON.stringify(mended(resolvePointer(rule.rule, expr.pointer)));
      const params = { facts: { json: JSON.stringify(found.facts) }, now: found.now ?? "", written, mend };
      return [error(problem("date-to-come", rule.at + expr.pointer, params))];
    });

interface BoundedAge {
  readonly expr: OperationExpr;
  readonly age: Expr;
  /** Is it asked whether the age is within the bound, or beyond it? */
  readonly isWithin: boolean;
}

function boundedAge(expr: Expr): BoundedAge[] {
  if (expr.kind !== "operation" || expr.operands.length !== 2 || !["<", "<=", ">", ">="].includes(expr.op)) return [];
  const [left, right] = expr.operands;
  const isAge = (one: Expr | undefined) => one?.kind === "operation" && one.op === "days_since";
  const age = isAge(left) ? left : right;
  if (age === undefined || isAge(left) === isAge(right)) return [];
  const isWithin = expr.op.startsWith("<") === isAge(left);
  const bound = age === left ? right : left;
  const least = expr.op.endsWith("=") === isWithin ? 0 : 1; // what is below asks for dates to come, and for no others
  const isToCome = bound?.kind === "literal" && Number(bound.value) < least;
  return isToCome ? [] : [{ expr, age, isWithin }];
}

/** The same of ages of 0 and more: an age below is not within the bound. */
function fromToday(expr: OperationExpr, age: Expr, isWithin: boolean): Expr {
  const node = { kind: "operation", use: expr.use, pointer: expr.pointer, type: booleanType } as const;
  const zero: Expr = { kind: "literal", value: 0, pointer: expr.pointer, type: { kind: "number" } };
  return isWithin
    ? { ...node, op: "and", operands: [{ ...node, op: ">=", operands: [age, zero] }, expr] }
    : { ...node, op: "or", operands: [{ ...node, op: "<", operands: [age, zero] }, expr] };
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
