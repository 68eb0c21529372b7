import { type FactSchema, factAt, factChoices, factKind } from "../facts/schema.js";
import type { Expr, LiteralExpr, VarExpr } from "./expr.js";
import { truthy } from "./values.js";

/** Reads a declared fact, from the facts as a whole or from the item of a list. */
export interface Read {
  readonly path: readonly string[];
  readonly fact: FactSchema;
  /** `devices[].autoLockMinutes` */
  readonly factPath: string;
}

export type Comparison = "===" | "!==" | "<" | "<=" | ">" | ">=";

/**
 * A question over declared facts in the form that backends compile: negations are pushed down to the facts, and the
 * comparisons that rules are made of stand apart from whatever else logic may hold, which is `general`.
 */
export type Question =
  | { readonly kind: "constant"; readonly truth: boolean }
  /** A boolean, or whether a list, a text or a number is more than empty. */
  | { readonly kind: "fact"; readonly read: Read; readonly wanted: boolean }
  | { readonly kind: "and" | "or"; readonly parts: readonly Question[] }
  | { readonly kind: "if"; readonly test: Question; readonly met: Question; readonly otherwise: Question }
  | QuantifiedQuestion
  | CompareQuestion
  | BetweenQuestion
  | { readonly kind: "facts"; readonly op: Comparison; readonly left: Read; readonly right: Read }
  | { readonly kind: "in"; readonly read: Read; readonly values: readonly unknown[]; readonly negated: boolean }
  | { readonly kind: "general"; readonly expr: Expr; readonly negated: boolean };

export interface QuantifiedQuestion {
  readonly kind: "every" | "some";
  readonly list: Read;
  readonly body: Question;
  /** Its truth of an empty list. */
  readonly ofNone: boolean;
  /** The operator as it was written, and whether it is wanted to hold. */
  readonly op: "all" | "some" | "none";
  readonly wanted: boolean;
}

interface CompareQuestion {
  readonly kind: "compare";
  readonly read: Read;
  readonly op: Comparison;
  readonly value: unknown;
  /** JSON Pointer to the value in the logic. */
  readonly valueAt: string;
}

export interface BetweenQuestion {
  readonly kind: "between";
  readonly read: Read;
  /** It is the age of the date in whole days that lies between. */
  readonly days: boolean;
  /** The bounds themselves are outside. */
  readonly strict: boolean;
  /** Of days it may be infinite. */
  readonly low: number;
  readonly high: number;
  /** JSON Pointers to the bounds in the logic, where they stand there as they are. */
  readonly lowAt: string | undefined;
  readonly highAt: string | undefined;
  readonly negated: boolean;
}

/** Puts an expression into the form of a question, or of its negation. */
export function toQuestion(expr: Expr, facts: FactSchema, negated = false): Question {
  switch (expr.op) {
    case "literal":
      return { kind: "constant", truth: truthy(expr.value) !== negated };
    case "!":
    case "!!":
      return toQuestion(expr.operands[0], facts, (expr.op === "!") !== negated);
    case "and":
    case "or":
      return {
        kind: (expr.op === "and") === negated ? "or" : "and",
        parts: expr.operands.map((operand) => toQuestion(operand, facts, negated)),
      };
    case "if":
      return toChoice(expr.operands, facts, negated);
    default:
      return special(expr, facts, negated) ?? { kind: "general", expr, negated };
  }
}

function toChoice(operands: readonly Expr[], facts: FactSchema, negated: boolean): Question {
  const [test, met, ...rest] = operands;
  if (test === undefined) return { kind: "constant", truth: negated };
  if (met === undefined) return toQuestion(test, facts, negated);
  return {
    kind: "if",
    test: toQuestion(test, facts),
    met: toQuestion(met, facts, negated),
    otherwise: toChoice(rest, facts, negated),
  };
}

function special(expr: Expr, facts: FactSchema, negated: boolean): Question | undefined {
  switch (expr.op) {
    case "var": {
      const read = toRead(expr, facts);
      return read && { kind: "fact", read, wanted: !negated };
    }
    case "all":
    case "some":
    case "none":
      return toQuantified(expr.op, expr.operands, facts, negated);
    case "===":
    case "==":
    case "!==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return toComparison(expr.op, expr.operands, facts, negated);
    case "in":
      return toMembership(expr.operands, facts, negated);
    default:
      return undefined;
  }
}

function toRead(expr: Expr | undefined, facts: FactSchema): Read | undefined {
  if (expr?.op !== "var" || expr.fact === undefined || expr.computed || expr.slot !== undefined) return undefined;
  const fact = factAt(facts, expr.fact);
  return fact && { path: expr.path, fact, factPath: expr.fact };
}

function toQuantified(
  op: "all" | "some" | "none",
  [over, body]: readonly [Expr, Expr],
  facts: FactSchema,
  negated: boolean,
): Question | undefined {
  const list = toRead(over, facts);
  if (list === undefined || factKind(list.fact) !== "array") return undefined;
  const kind = (op === "some") === negated ? "every" : "some";
  const ofNone = (op === "none") !== negated;
  return { kind, list, body: toQuestion(body, facts, (op === "none") !== negated), ofNone, op, wanted: !negated };
}

const plain: Readonly<Record<string, Comparison>> = { "==": "===", "!=": "!==" };
const flipped: Readonly<Record<string, Comparison>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
const opposite: Readonly<Record<Comparison, Comparison>> = {
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};

/** The comparison with its sides exchanged: `a < b` is `b > a`. */
export function flip(op: Comparison): Comparison {
  return flipped[op] ?? op;
}

function toComparison(
  written: string,
  operands: readonly Expr[],
  facts: FactSchema,
  negated: boolean,
): Question | undefined {
  const asked = plain[written] ?? (written as Comparison);
  const op = negated ? opposite[asked] : asked;
  const [a, b, c] = operands;
  if (c !== undefined) return toBetween(asked === "<", operands, facts, negated);
  const [left, right] = [toSubject(a, facts), toSubject(b, facts)];
  if (left !== undefined && right !== undefined) {
    return left.days || right.days ? undefined : { kind: "facts", op, left: left.read, right: right.read };
  }
  if (left !== undefined && b?.op === "literal") return toBound(left, op, b);
  if (right !== undefined && a?.op === "literal") return toBound(right, flip(op), a);
  return undefined;
}

function toBound({ read, days }: Subject, op: Comparison, literal: LiteralExpr): Question {
  const { value, pointer } = literal;
  if (!days) return { kind: "compare", read, op, value, valueAt: pointer };
  const open = { low: -Infinity, high: Infinity, lowAt: undefined, highAt: undefined, negated: false };
  const between = { kind: "between", read, days, strict: false, ...open } as const;
  const bound = Number(value);
  const isWhole = Number.isInteger(bound);
  switch (op) {
    case "<":
      return { ...between, high: Math.ceil(bound) - 1 };
    case "<=":
      return { ...between, high: Math.floor(bound), highAt: isWhole ? pointer : undefined };
    case ">":
      return { ...between, low: Math.floor(bound) + 1 };
    case ">=":
      return { ...between, low: Math.ceil(bound), lowAt: isWhole ? pointer : undefined };
    default:
      return { ...between, low: bound, high: bound, negated: op === "!==" };
  }
}

function toBetween(
  strict: boolean,
  [low, middle, high]: readonly Expr[],
  facts: FactSchema,
  negated: boolean,
): Question | undefined {
  const subject = toSubject(middle, facts);
  if (subject === undefined || low?.op !== "literal" || high?.op !== "literal") return undefined;
  const [least, most] = [low.value, high.value];
  if (typeof least !== "number" || typeof most !== "number") return undefined;
  const margin = subject.days && strict ? 1 : 0; // whole days
  return {
    kind: "between",
    ...subject,
    strict: strict && !subject.days,
    low: least + margin,
    high: most - margin,
    lowAt: margin === 0 ? low.pointer : undefined,
    highAt: margin === 0 ? high.pointer : undefined,
    negated,
  };
}

interface Subject {
  readonly read: Read;
  readonly days: boolean;
}

/** A fact with one value, or the age of a date. */
function toSubject(expr: Expr | undefined, facts: FactSchema): Subject | undefined {
  const days = expr?.op === "days_since";
  const read = toRead(days ? (expr.operands[0] as VarExpr) : expr, facts);
  if (read === undefined || ["array", "object"].includes(factKind(read.fact))) return undefined;
  return { read, days };
}

function toMembership([needle, haystack]: readonly Expr[], facts: FactSchema, negated: boolean): Question | undefined {
  const subject = toSubject(needle, facts);
  if (subject === undefined || subject.days || haystack?.op !== "literal" || !Array.isArray(haystack.value)) {
    return undefined;
  }
  const values: readonly unknown[] = haystack.value;
  const choices = factChoices(subject.read.fact);
  if (!negated || choices === undefined) return { kind: "in", read: subject.read, values, negated };
  return {
    kind: "in",
    read: subject.read,
    values: choices.filter((choice) => !values.includes(choice)),
    negated: false,
  };
}
