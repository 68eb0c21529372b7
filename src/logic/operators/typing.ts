import { literalType, type ValueType } from "../../facts/types.js";
import type { Kind, LogicProblems, LogicTypeProblems } from "../../problems/codes/logic.js";
import { type Shown, shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import type { Expr } from "../expr.js";
import { problem as logicProblem, typeProblem as problem } from "../problem.js";
import { hasFact } from "../type-at.js";
import { expectDate } from "./literal-dates.js";
import type { Checks, Report } from "./operator.js";

/** What is asked of operands where the facts are declared. */
export function checksOver(facts: ValueType): (report: Report) => Checks {
  return (given) => {
    const report = withFacts(given, facts);
    return {
      list: (operator, operand) => checkList(operator, operand, report),
      comparison: (operator, orders, operands, at) => checkComparison(operator, orders, operands, at, report),
      membership: (operands, at) => checkMembership(operands, at, report),
      kind: (operand, operator, expected) => expectKind(operand, operator, expected, report),
      date: (operand) => expectDate(operand, report),
      group: (path, type, at) => {
        if (type.kind !== "object") return;
        report(
          problem("type-mismatch", at, { mismatch: "group", name: path.join("."), members: [...type.members.keys()] }),
        );
      },
    };
  };
}

/** A text that names a fact, where its value was meant. */
function withFacts(report: Report, facts: ValueType): Report {
  return (found) => {
    const params = found.params as
      | Partial<LogicTypeProblems["type-mismatch"]>
      | LogicProblems["type-mismatch"]
      | undefined;
    const literal = params !== undefined && "mismatch" in params && "found" in params ? params.found : undefined;
    const text: unknown =
      typeof literal === "object" && "json" in literal && /^"[\w.]+"$/.test(literal.json)
        ? JSON.parse(literal.json)
        : undefined;
    const fact = typeof text === "string" && hasFact(facts, text.split(".")) ? text : undefined;
    if (fact === undefined) report(found);
    else if (params?.mismatch === "date") report(logicProblem("type-mismatch", found.pointer, { ...params, fact }));
    else report(problem("type-mismatch", found.pointer, { ...params, fact } as LogicTypeProblems["type-mismatch"]));
  };
}

/** Reports an operand that is no list. */
function checkList(operator: string, list: Expr | undefined, report: Report): void {
  if (list === undefined || list.type.kind === "list" || list.type.kind === "any") return;
  const found = list.kind === "literal" ? shown(list.value) : undefined;
  report(problem("type-mismatch", list.pointer, { mismatch: "not-a-list", operator, kind: list.type.kind, found }));
}

/** Reports operands that could never be compared; `orders` of an operator that asks for an order. */
function checkComparison(
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
function checkMembership([needle, haystack]: readonly Expr[], at: string, report: Report): void {
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
function expectKind(operand: Expr, operator: string, expected: ValueType, report: Report): void {
  const { kind } = operand.type;
  if (kind === expected.kind || kind === "any") return;
  report(problem("type-mismatch", operand.pointer, { mismatch: "operand", operator, kind, expected: expected.kind }));
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
