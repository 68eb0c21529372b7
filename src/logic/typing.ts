import { dayNumber } from "../facts/dates.js";
import { anyType, booleanType, nameType, numberType, stringType, unify, type ValueType } from "../facts/types.js";
import { didYouMean, oneOf, type Problem, problem, show } from "../problems/problem.js";
import type { Expr } from "./expr.js";

/** Reports a problem of the logic; the parse goes on, to find them all. */
export type Report = (problem: Problem) => void;

const comparisons = new Set(["===", "!==", "==", "!=", "<", "<=", ">", ">="]);
const orders = new Set(["<", "<=", ">", ">="]);
const arithmetic = new Set(["+", "-", "*", "/", "%", "min", "max"]);

/** The type of a strict operation; reports operands that it cannot take. */
export function typeStrict(op: string, operands: readonly Expr[], at: string, report: Report): ValueType {
  if (comparisons.has(op)) {
    checkComparison(op, operands, at, report);
    return booleanType;
  }
  if (op === "in") {
    checkMembership(operands, at, report);
    return booleanType;
  }
  if (arithmetic.has(op)) {
    for (const operand of operands) expectKind(operand, op, numberType, report);
    return numberType;
  }
  if (op === "days_since") {
    for (const operand of operands) expectDate(operand, report);
    return numberType;
  }
  if (op === "substr") {
    operands.forEach((operand, i) => {
      expectKind(operand, op, i === 0 ? stringType : numberType, report);
    });
  }
  if (op === "merge") {
    const items = operands.map(({ type }) => (type.kind === "list" ? type.items : type));
    return { kind: "list", items: unify(items) };
  }
  return stringType;
}

/** The type of the elements of a list; reports what is no list. */
export function typeElements(op: string, list: Expr, report: Report): ValueType {
  const { type } = list;
  if (type.kind === "list") return type.items;
  if (type.kind === "any") return anyType;
  report(
    problem("type-mismatch", list.pointer, `${op} goes over a list; this is ${nameType(type)}`, {
      found: nameType(type),
      expected: "a list",
      hint: `give ${op} a fact that is a list`,
    }),
  );
  return anyType;
}

function checkComparison(op: string, operands: readonly Expr[], at: string, report: Report): void {
  const [first, ...others] = operands;
  if (first === undefined) return;
  for (const other of others) {
    if (isScalar(first) && isScalar(other)) checkPair(first, other, report);
  }
  for (const operand of operands) {
    if (!isScalar(operand)) {
      report(
        problem("type-mismatch", operand.pointer, `${op} compares single values; this is ${nameType(operand.type)}`, {
          found: nameType(operand.type),
          expected: "a boolean, a number, a string or a date",
          hint:
            operand.type.kind === "list" ? "ask of its elements with all, some or none" : "compare one of its facts",
        }),
      );
    }
  }
  if (orders.has(op) && operands.some(({ type }) => type.kind === "boolean")) {
    report(
      problem("type-mismatch", at, `${op} has no meaning for true and false`, {
        found: "a boolean",
        expected: "numbers or dates",
        hint: "write === or use the fact by itself",
      }),
    );
  }
}

function checkPair(a: Expr, b: Expr, report: Report): void {
  const [literal, other] = a.op === "literal" ? [a, b] : [b, a];
  if (a.type.kind === "any" || b.type.kind === "any") return;
  if (a.type.kind === "mixed" || b.type.kind === "mixed") return;
  if (literal.op === "literal" && literal.value === null) return; // refused as such
  if (other.type.kind === "date" && literal.op === "literal") {
    expectDate(literal, report);
  } else if (a.type.kind !== b.type.kind) {
    report(
      problem("type-mismatch", b.pointer, `${nameType(a.type)} is compared with ${nameType(b.type)}`, {
        found: literal.op === "literal" ? show(literal.value) : nameType(b.type),
        expected: nameType(literal === b ? a.type : b.type),
        hint:
          likelyMend(literal, literal === b ? a : b) ?? "the two are of different types, so this could never be true",
      }),
    );
  } else if (literal.op === "literal") {
    checkChoice(literal.value, other.type, literal.pointer, report);
  }
}

/** A number or a truth in quotes, or a text without. */
function likelyMend(literal: Expr, other: Expr): string | undefined {
  if (literal.op !== "literal") return undefined;
  const { value } = literal;
  if (other.type.kind === "string") return `write "${value}" in quotes`;
  const isNumber = other.type.kind === "number" && typeof value === "string" && /^\d+([.,]\d+)?$/.test(value);
  const isTruth = other.type.kind === "boolean" && (value === "true" || value === "false");
  return isNumber || isTruth ? `write ${String(value).replace(",", ".")} without quotes` : undefined;
}

function checkMembership(operands: readonly Expr[], at: string, report: Report): void {
  const [needle, haystack] = operands;
  if (needle === undefined || haystack === undefined) return;
  if (haystack.op === "literal" && Array.isArray(haystack.value)) {
    haystack.value.forEach((value, i) => {
      const item: Expr = { op: "literal", value, pointer: `${haystack.pointer}/${i}`, type: literalKind(value) };
      checkPair(needle, item, report);
    });
    return;
  }
  const { type } = haystack;
  if (type.kind === "any" || needle.type.kind === "any") return;
  if (type.kind === "list" && isScalar(needle)) {
    const item: Expr = { ...haystack, type: type.items } as Expr;
    checkPair(needle, item, report);
  } else if (type.kind !== "string" || needle.type.kind !== "string") {
    report(
      problem("type-mismatch", at, `in looks for ${nameType(needle.type)} in ${nameType(type)}`, {
        found: nameType(type),
        expected: "a list, or a string in a string",
        hint:
          needle.type.kind === "list" ? "write the value first, then the list" : "write the allowed values as a list",
      }),
    );
  }
}

function checkChoice(value: unknown, type: ValueType, at: string, report: Report): void {
  if (type.kind !== "string" || type.choices === undefined) return;
  if (typeof value === "string" && type.choices.includes(value)) return;
  report(
    problem("impossible-literal", at, `the fact never has the value ${show(value)}`, {
      found: show(value),
      expected: oneOf(type.choices),
      hint: didYouMean(String(value), type.choices) ?? `use ${oneOf(type.choices)}`,
    }),
  );
}

function expectKind(operand: Expr, op: string, expected: ValueType, report: Report): void {
  const { kind } = operand.type;
  if (kind === expected.kind || kind === "any") return;
  report(
    problem("type-mismatch", operand.pointer, `${op} takes ${nameType(expected)}; this is ${nameType(operand.type)}`, {
      found: nameType(operand.type),
      expected: nameType(expected),
    }),
  );
}

function expectDate(operand: Expr, report: Report): void {
  const { type } = operand;
  if (type.kind === "date" || type.kind === "any") return;
  const literal = operand.op === "literal" ? operand.value : undefined;
  if (typeof literal === "string" && dayNumber(literal) !== undefined) return;
  const found = literal === undefined ? nameType(type) : show(literal);
  report(
    problem("type-mismatch", operand.pointer, `${found} is not a date`, {
      found,
      expected: "a date that the calendar has, as YYYY-MM-DD",
      hint: "write the date as YYYY-MM-DD, or use a fact that is a date",
    }),
  );
}

function isScalar(operand: Expr): boolean {
  return operand.type.kind !== "list" && operand.type.kind !== "object";
}

function literalKind(value: unknown): ValueType {
  if (typeof value === "boolean") return booleanType;
  if (typeof value === "number") return numberType;
  return typeof value === "string" ? stringType : anyType;
}
