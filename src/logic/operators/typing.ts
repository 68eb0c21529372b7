import { dayNumber, isNoSuchDate } from "../../facts/dates.js";
import { literalType, type ValueType } from "../../facts/types.js";
import type { Kind } from "../../problems/codes/logic.js";
import { type Shown, shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import type { Expr } from "../expr.js";
import { problem } from "../problem.js";
import type { Report } from "./operator.js";

/** Reports an operand that is no list. */
export function checkList(operator: string, list: Expr | undefined, report: Report): void {
  if (list === undefined || list.type.kind === "list" || list.type.kind === "any") return;
  report(problem("type-mismatch", list.pointer, { mismatch: "not-a-list", operator, kind: list.type.kind }));
}

/** Reports operands that could never be compared; `orders` of an operator that asks for an order. */
export function checkComparison(
  operator: string,
  orders: boolean,
  operands: readonly Expr[],
  at: string,
  report: Report,
): void {
  const [first, ...others] = operands;
  if (first === undefined) return;
  const areAlike = new Set(others.map(({ type }) => type.kind)).size === 1; // or what suits one does not suit the other
  for (const other of others) if (isScalar(first) && isScalar(other)) checkPair(first, other, report, areAlike);
  for (const operand of operands.filter((one) => !isScalar(one))) {
    const { pointer, type } = operand;
    const fact = operand.kind === "facts" && !operand.path.includes("[]") ? operand.fact : undefined;
    report(problem("type-mismatch", pointer, { mismatch: "not-single", operator, kind: type.kind, fact }));
  }
  if (orders && operands.some(({ type }) => type.kind === "boolean")) {
    report(problem("type-mismatch", at, { mismatch: "order", operator }));
  }
}

/** Reports what could never be found in a list or a text. */
export function checkMembership([needle, haystack]: readonly Expr[], at: string, report: Report): void {
  if (needle === undefined || haystack === undefined) return;
  if (haystack.kind === "literal" && Array.isArray(haystack.value)) {
    haystack.value.forEach((value, i) => {
      checkPair(
        needle,
        { kind: "literal", value, pointer: `${haystack.pointer}/${i}`, type: scalarType(value) },
        report,
      );
    });
    return;
  }
  if (haystack.kind === "list") {
    for (const operand of haystack.operands) checkPair(needle, operand, report);
    return;
  }
  const { type } = haystack;
  if (type.kind === "any" || needle.type.kind === "any") return;
  if (type.kind === "list" && isScalar(needle)) {
    checkPair(needle, { ...haystack, type: type.items }, report);
  } else if (type.kind !== "string" || needle.type.kind !== "string") {
    const kinds = { needle: needle.type.kind, haystack: type.kind };
    report(problem("type-mismatch", at, { mismatch: "membership", ...kinds }));
  }
}

/** Reports an operand of another kind than an operator takes. */
export function expectKind(operand: Expr, operator: string, expected: ValueType, report: Report): void {
  const { kind } = operand.type;
  if (kind === expected.kind || kind === "any") return;
  report(problem("type-mismatch", operand.pointer, { mismatch: "operand", operator, kind, expected: expected.kind }));
}

/** Reports an operand that is no date that the calendar has. */
export function expectDate(operand: Expr, report: Report): void {
  const { kind } = operand.type;
  if (kind === "date" || kind === "any") return;
  const isLiteral = operand.kind === "literal";
  if (isLiteral && dayNumber(operand.value) !== undefined) return;
  if (isLiteral && isNoSuchDate(operand.value)) {
    report(problem("type-mismatch", operand.pointer, { mismatch: "no-such-date", found: operand.value }));
    return;
  }
  const found = isLiteral ? shown(operand.value) : kind;
  report(problem("type-mismatch", operand.pointer, { mismatch: "date", found }));
}

function checkPair(a: Expr, b: Expr, report: Report, isMendable = true): void {
  const [literal, other] = a.kind === "literal" ? [a, b] : [b, a];
  const [left, right] = [a.type.kind, b.type.kind];
  if ([left, right].some((kind) => kind === "any" || kind === "mixed")) return;
  if (literal.kind === "literal" && literal.value === null) return; // refused as such
  if (other.type.kind === "date" && literal.kind === "literal") {
    expectDate(literal, report);
  } else if (left !== right) {
    const found: Shown | Kind = literal.kind === "literal" ? shown(literal.value) : right;
    const expected = literal === b ? left : right;
    const write = isMendable && literal.kind === "literal" ? intended(literal.value, other.type) : undefined;
    const { pointer } = literal.kind === "literal" ? literal : b;
    report(problem("type-mismatch", pointer, { mismatch: "compared", kinds: [left, right], found, expected, write }));
  } else if (literal.kind === "literal") {
    checkChoice(literal.value, other.type, literal.pointer, report);
  }
}

/** A number or a truth that was written in quotes, or a text that was written without. */
function intended(value: unknown, { kind }: ValueType): string | undefined {
  const isWord = typeof value === "number" || typeof value === "boolean";
  if (kind === "string") return isWord ? JSON.stringify(String(value)) : undefined;
  const isNumber = kind === "number" && typeof value === "string" && /^\d+([.,]\d+)?$/.test(value);
  const isTruth = kind === "boolean" && (value === "true" || value === "false");
  return isNumber || isTruth ? String(isNumber ? Number(String(value).replace(",", ".")) : value) : undefined;
}

function checkChoice(value: unknown, type: ValueType, at: string, report: Report): void {
  if (type.kind !== "string" || type.choices === undefined) return;
  if (typeof value === "string" && type.choices.includes(value)) return;
  const near = nearest(String(value), type.choices);
  report(problem("impossible-literal", at, { found: shown(value), choices: type.choices, near }));
}

function isScalar({ type }: Expr): boolean {
  return type.kind !== "list" && type.kind !== "object";
}

function scalarType(value: unknown): ValueType {
  const type = literalType(value);
  return type.kind === "list" || type.kind === "object" || type.kind === "null" ? { kind: "any" } : type;
}
