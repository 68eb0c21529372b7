import type { NumberType } from "../../facts/types.js";
import type { Comparison, Parameters } from "../../logic/condition.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { flip } from "../../logic/relations.js";
import { type LintedRule, partsOf } from "./context.js";

/** A number that a fact, a count or a share is held against. */
export interface Bound {
  readonly of: Expr & { readonly type: NumberType };
  /** How that stands to the bound, and the operator as it is written. */
  readonly relation: Comparison;
  readonly written: string;
  readonly value: number;
  readonly pointer: string;
  /** The parameter whose value it is. */
  readonly param?: string;
}

/** The numbers that a rule holds something against of which the range is known. */
export function boundsOf({ logic, tried: { parameters } }: LintedRule): Bound[] {
  return partsOf(logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap((expr) => (expr.kind === "operation" ? boundsIn(expr, parameters) : []));
}

/** Is a number none that something of a type ever is? */
export function isOutside(
  value: number,
  { minimum, exclusiveMinimum, maximum, exclusiveMaximum }: NumberType,
): boolean {
  return (
    value < (minimum ?? -Infinity) ||
    value > (maximum ?? Infinity) ||
    value <= (exclusiveMinimum ?? -Infinity) ||
    value >= (exclusiveMaximum ?? Infinity)
  );
}

/** Is it asked to be more than its maximum, or less than its minimum? */
export function isBeyond(value: number, { of: { type }, relation }: Bound): boolean {
  return (relation === ">" && value === type.maximum) || (relation === "<" && value === type.minimum);
}

/** What is held against a number, as problems have it. */
export function subjectOf({ of }: Bound) {
  const { integer = false, minimum, exclusiveMinimum, maximum, exclusiveMaximum } = of.type;
  return {
    ...{ operator: of.kind === "operation" ? of.op : undefined, fact: factOf(of) },
    ...{ kind: integer ? ("integer" as const) : ("number" as const) },
    bounds: { minimum, exclusiveMinimum, maximum, exclusiveMaximum },
  };
}

const orders: readonly string[] = ["<", "<=", ">", ">="];
const equalities: readonly string[] = ["===", "==", "!==", "!=", "in"];

/** The bounds of a comparison: those of neighbours, where one is a number. */
function boundsIn({ op, operands }: OperationExpr, parameters: Parameters): Bound[] {
  if (!equalities.includes(op) && !orders.includes(op)) return [];
  const relation = equalities.includes(op) ? "===" : (op as Comparison);
  return operands.slice(1).flatMap((right, i) => {
    const left = operands[i];
    if (left === undefined) return [];
    return [
      ...numbersIn(right, parameters).map((number) => ({ of: left, relation, ...number })),
      ...numbersIn(left, parameters).map((number) => ({ of: right, relation: flip(relation), ...number })),
    ].flatMap(({ of, ...rest }) => (isMeasured(of) ? [{ of, written: op, ...rest }] : []));
  });
}

function numbersIn(expr: Expr, parameters: Parameters): Pick<Bound, "value" | "pointer" | "param">[] {
  if (expr.kind === "list") return expr.operands.flatMap((operand) => numbersIn(operand, parameters));
  if (expr.kind !== "literal" && expr.kind !== "param") return [];
  const value: unknown = expr.kind === "param" ? parameters[expr.name] : expr.value;
  const isList = Array.isArray(value);
  return [value].flat().flatMap((one: unknown, i) => {
    if (typeof one !== "number") return [];
    const named = expr.kind === "param" ? { param: expr.name } : {};
    return [{ value: one, pointer: isList ? `${expr.pointer}/${i}` : expr.pointer, ...named }];
  });
}

function isMeasured(expr: Expr): expr is Bound["of"] {
  const isRead = expr.kind === "var" || (expr.kind === "operation" && ["count", "share"].includes(expr.op));
  return isRead && expr.type.kind === "number";
}

/** The fact that is held against a number, or the list that is counted. */
function factOf(expr: Expr): string | undefined {
  const read = expr.kind === "operation" ? expr.operands[0] : expr;
  return read?.kind === "var" || read?.kind === "facts" ? read.fact : undefined;
}
