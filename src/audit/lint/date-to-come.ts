import { booleanType } from "../../facts/types.js";
import { isObject } from "../../json/data.js";
import { toClosure } from "../../logic/backends/closures.js";
import type { Parameters } from "../../logic/condition.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { problem } from "../problem.js";
import { differences, error, type FindInRule, partsOf, withExpr, writtenAt } from "./context.js";

/**
 * An age that is bounded above alone is also that of a date to come, and so many days from one date to another are also those of
 * dates in reverse: told where a rule passes of such dates, and would not if the days had to be 0 at the least. Ages of which the
 * least or the greatest is taken, or one by a condition, are looked into one by one, and so are days that are computed with.
 */
export const dateToCome: FindInRule = (rule, { facts }) =>
  partsOf(rule.logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap((expr) => boundedDays(expr, rule.tried.parameters))
    .flatMap(({ expr, days, at, measure, isWithin, isComputed }) => {
      const other = isComputed ? notNegative(expr, days, isWithin) : notReversed(expr, days, at, isWithin);
      const found = differences(
        rule,
        withExpr(rule, expr, other, facts),
        facts,
        (before, after) => before === "pass" && after !== "pass",
      ).witnesses.get("");
      if (found === undefined) return [];
      const logic = writtenAt(rule, expr.pointer) as Written;
      const written = JSON.stringify(logic);
      const computed = isComputed && besideZero(writtenAt(rule, days.pointer), logic, isWithin);
      const mend = JSON.stringify(computed || mended(logic, at, isWithin));
      const to = expr.pointer.startsWith("/appliesWhen") ? ("apply" as const) : ("pass" as const);
      const params = { to, measure, facts: { json: JSON.stringify(found.facts) }, now: found.now, written, mend };
      return [error(problem("date-to-come", rule.at + expr.pointer, params))];
    });

interface BoundedDays {
  readonly expr: OperationExpr;
  readonly days: Expr;
  /** Which of the operands these are: an end of them. */
  readonly at: number;
  /** Are they the age of a date, or do they lie between two? */
  readonly measure: "age" | "span";
  /** Is it asked whether they are within the bound, or beyond it? */
  readonly isWithin: boolean;
  /** Are they computed with, so that what is held against the bound is another number? */
  readonly isComputed: boolean;
}

/** Days at an end of a comparison are bounded on one side; in the middle of three, on both. */
function boundedDays(expr: Expr, parameters: Parameters): BoundedDays[] {
  if (expr.kind !== "operation" || !["<", "<=", ">", ">="].includes(expr.op)) return [];
  const { operands } = expr;
  const [first, last] = [0, operands.length - 1];
  return [
    { at: first, beside: first + 1 },
    { at: last, beside: last - 1 },
  ].flatMap(({ at, beside }): BoundedDays[] => {
    const [end, bound] = [operands[at], operands[beside]];
    const computed = computedDays(end);
    const days = computed?.days ?? end;
    const measure = measureOf(days);
    const isOfBoth = measureOf(bound) !== undefined || computedDays(bound) !== undefined;
    if (days === undefined || bound === undefined || measure === undefined || isOfBoth) return [];
    const isBelow = expr.op.startsWith("<") === (at === first);
    if (computed !== undefined) {
      const isWithin = isBelow !== computed.isTurned;
      const ofNone = { ...expr, operands: operands.with(at, computed.of(zero)) };
      const isMet = toClosure(ofNone, parameters)({}, { today: 0, facts: {} }); // what 0 days do not meet asks for dates to come
      return isMet === isWithin ? [{ expr, days, at, measure, isWithin, isComputed: true }] : [];
    }
    const isWithin = isBelow;
    const least = expr.op.endsWith("=") === isWithin ? 0 : 1; // what is below asks for fewer than 0 days, and for no others
    const isReverse = bound.kind === "literal" && Number(bound.value) < least;
    return isReverse ? [] : [{ expr, days, at, measure, isWithin, isComputed: false }];
  });
}

/** What a number is computed from by arithmetic. */
interface ComputedDays {
  readonly days: Expr;
  /** Is it the less the more days they are? */
  readonly isTurned: boolean;
  /** The same, computed from others. */
  readonly of: (days: Expr) => Expr;
}

/** The days that a number is computed from; none where there are several, or the sign of a factor is not plain. */
function computedDays(expr: Expr | undefined): ComputedDays | undefined {
  if (expr?.kind !== "operation" || !["+", "-", "*", "/"].includes(expr.op)) return undefined;
  const { op, operands } = expr;
  const found = operands.flatMap((one, i) => {
    const isDays = one.kind === "operation" && (one.op === "days_since" || one.op === "days_between");
    const inner = isDays ? { days: one, isTurned: false, of: (days: Expr) => days } : computedDays(one);
    return inner === undefined ? [] : [{ inner, i }];
  });
  const [only, another] = found;
  if (only === undefined || another !== undefined || (op === "/" && only.i > 0)) return undefined;
  const { inner, i } = only;
  const others = operands.filter((_, k) => k !== i).map((one) => (one.kind === "literal" ? Number(one.value) : 0));
  const isSum = op === "+" || op === "-";
  const factor = isSum ? 1 : others.reduce((product, one) => product * Math.sign(one), 1);
  if (factor !== 1 && factor !== -1) return undefined;
  const turns = isSum ? op === "-" && (i > 0 || operands.length === 1) : factor < 0;
  return {
    days: inner.days,
    isTurned: inner.isTurned !== turns,
    of: (days) => ({ ...expr, operands: operands.with(i, inner.of(days)) }),
  };
}

function measureOf(expr: Expr | undefined): BoundedDays["measure"] | undefined {
  if (expr?.kind !== "operation") return undefined;
  if (expr.op === "days_since" || expr.op === "days_between") return expr.op === "days_since" ? "age" : "span";
  const chosen = expr.operands.filter((_, i) => isChosen(expr.op, i, expr.operands.length));
  return chosen.map(measureOf).find((measure) => measure !== undefined);
}

/** May what an operation comes to be the operand at an index, as it is? */
function isChosen(op: string, index: number, count: number): boolean {
  return op === "min" || op === "max" || (op === "if" && (index % 2 === 1 || index === count - 1));
}

/** The least of some is within a bound when one is, the greatest when all are; beyond it, the other way round. */
function joinOf(op: string, isWithin: boolean): "and" | "or" | "if" {
  return op === "if" ? "if" : (op === "min") === isWithin ? "or" : "and";
}

/** The same of 0 days and more: fewer are not within the bound. */
function notReversed(expr: OperationExpr, days: Expr, at: number, isWithin: boolean): Expr {
  if (measureOf(days) === undefined) return expr;
  if (days.kind === "operation" && isChosen(days.op, 1, 2)) {
    const { op, operands } = days;
    const asked = (one: Expr) => notReversed({ ...expr, operands: expr.operands.with(at, one) }, one, at, isWithin);
    const parts = operands.map((one, i) => (isChosen(op, i, operands.length) ? asked(one) : one));
    return { ...conditionAt(expr), op: joinOf(op, isWithin), operands: parts };
  }
  return notNegative(expr, days, isWithin);
}

/** What every condition has that stands in the place of another. */
function conditionAt({ use, pointer }: OperationExpr) {
  return { kind: "operation", use, pointer, type: booleanType } as const;
}

function notNegative(expr: OperationExpr, days: Expr, isWithin: boolean): Expr {
  const node = conditionAt(expr);
  return isWithin
    ? { ...node, op: "and", operands: [{ ...node, op: ">=", operands: [days, zero] }, expr] }
    : { ...node, op: "or", operands: [{ ...node, op: "<", operands: [days, zero] }, expr] };
}

const zero: Expr = { kind: "literal", value: 0, pointer: "", type: { kind: "number" } };

type Written = Readonly<Record<string, readonly unknown[]>>;

/** How it is to be written, in JsonLogic: fewer than 0 days are not within the bound, and are beyond it. */
function mended(logic: Written, at: number, isWithin: boolean): unknown {
  const [[op, operands]] = Object.entries(logic) as [[string, readonly unknown[]]];
  const days = operands[at];
  const [[inner, parts] = ["", []]] = isObject(days) ? Object.entries(days) : [];
  if (Array.isArray(parts) && isChosen(inner, 1, 2)) {
    const asked = (one: unknown) => mended({ [op]: operands.with(at, one) }, at, isWithin);
    const changed = parts.map((one, i) => (isChosen(inner, i, parts.length) ? asked(one) : one));
    return { [joinOf(inner, isWithin)]: changed };
  }
  if (inner !== "days_since" && inner !== "days_between") return logic;
  if (!isWithin || operands.length > 2 || !op.endsWith("=")) return besideZero(days, logic, isWithin);
  return { "<=": [0, days, operands[1 - at]] };
}

function besideZero(days: unknown, logic: Written, isWithin: boolean): unknown {
  return isWithin ? { and: [{ "<=": [0, days] }, logic] } : { or: [{ "<": [days, 0] }, logic] };
}
