import type { NumberType } from "../../facts/types.js";
import type { Comparison, Parameters } from "../../logic/condition.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { flip } from "../../logic/relations.js";
import { problem } from "../problem.js";
import { error, type FindInRule, type Finding, partsOf, warning } from "./context.js";

/** A number that a fact, a count or a share is held against. */
interface Bound {
  readonly of: Expr & { readonly type: NumberType };
  /** How that stands to the bound, and the operator as it is written. */
  readonly relation: Comparison;
  readonly written: string;
  readonly value: number;
  readonly pointer: string;
}

/** A number that a fact, a count or a share never is: what is held against it is always so, or never. */
export const outOfRange: FindInRule = ({ logic, at, tried: { parameters } }) =>
  partsOf(logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap((expr) => (expr.kind === "operation" ? boundsIn(expr, parameters) : []))
    .flatMap((bound) => findingOf(bound, at));

function findingOf({ of, relation, written, value, pointer }: Bound, at: string): Finding[] {
  const { integer = false, minimum, exclusiveMinimum, maximum, exclusiveMaximum, unit } = of.type;
  const bounds = { minimum, exclusiveMinimum, maximum, exclusiveMaximum };
  const subject = { operator: of.kind === "operation" ? of.op : undefined, fact: factOf(of), found: value };
  const isOutside =
    value < (minimum ?? -Infinity) ||
    value > (maximum ?? Infinity) ||
    value <= (exclusiveMinimum ?? -Infinity) ||
    value >= (exclusiveMaximum ?? Infinity);
  const isFraction = integer && !Number.isInteger(value) && relation === "===";
  if (isOutside || isFraction) {
    return [error(problem("out-of-range", at + pointer, { ...subject, kind: integer ? "integer" : "number", bounds }))];
  }
  if ((relation === ">" && value === maximum) || (relation === "<" && value === minimum)) {
    return [error(problem("beyond-range", at + pointer, { ...subject, relation, write: `${written}=` }))];
  }
  if (unit !== "percent" || value <= 0 || value >= 1) return [];
  const write = Number((100 * value).toPrecision(12));
  return [warning(problem("fractional-percent", at + pointer, { ...subject, write }))];
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

function numbersIn(expr: Expr, parameters: Parameters): { readonly value: number; readonly pointer: string }[] {
  if (expr.kind === "list") return expr.operands.flatMap((operand) => numbersIn(operand, parameters));
  if (expr.kind !== "literal" && expr.kind !== "param") return [];
  const value: unknown = expr.kind === "param" ? parameters[expr.name] : expr.value;
  const isList = Array.isArray(value);
  return [value].flat().flatMap((one: unknown, i) => {
    return typeof one === "number" ? [{ value: one, pointer: isList ? `${expr.pointer}/${i}` : expr.pointer }] : [];
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
