import type { General, Tally } from "../../condition.js";
import { type Expr, mapChildren, type OperationExpr } from "../../expr.js";
import { lower, toSubject } from "../../lower.js";
import type { Sql } from "./dialect.js";
import { isNumeric, literalOf, numberLiteral } from "./literals.js";
import { factAlong, type Scope, type Value } from "./scope.js";
import { comparedIntervals, type Interval, withInterval } from "./tallies.js";
import { unsayable } from "./unsayable.js";
import { amongValues, comparisonOf, isOfKind, orOpposite, truthOfValue, whenKnown } from "./values.js";

/** What rules have out of the ordinary: calculations with numbers, and comparisons of them. */
export function generalTruth({ expr, negated }: General, scope: Scope): Sql {
  return orOpposite(plainTruth(withPlainTests(expr, scope), scope), negated);
}

/** Among calculations, how many there are is one number or unknown, also where no more is asked than whether it is 0, or one of some. */
export function withPlainTests(expr: Expr, scope: Scope): Expr {
  const isTest = (i: number) => expr.kind === "operation" && tests[expr.op]?.(i, expr.operands.length) === true;
  return mapChildren(expr, (child, i) => {
    const plain = withPlainTests(child, scope);
    if (!isTest(i) || tallyIn(child, scope) === undefined) return plain;
    return { kind: "operation", op: "+", operands: [plain], use: "value", pointer: child.pointer, type: child.type };
  });
}

/** The operands of which the truth alone is asked. */
const tests: Readonly<Record<string, (i: number, count: number) => boolean>> = {
  ...{ "!": () => true, "!!": () => true, and: () => true, or: () => true, in: (i) => i === 0 },
  ...{
    if: (i, count) => i % 2 === 0 && i < count - 1,
    all: (i) => i === 1,
    some: (i) => i === 1,
    none: (i) => i === 1,
  },
  ...{ count: (i) => i === 1, share: (i) => i === 1 },
};

const comparisons = {
  ...({ "===": "===", "==": "===", "!==": "!==", "!=": "!==" } as const),
  ...({ "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const),
};

function plainTruth(expr: Expr, scope: Scope): Sql {
  if (expr.kind !== "operation") return truthOfValue(valueOfExpr(expr, scope), scope);
  if (Object.hasOwn(comparisons, expr.op)) return compared(expr, scope);
  if (expr.op === "in") return among(expr, scope);
  return truthOfValue(valueOfExpr(expr, scope), scope);
}

/** Of three operands, nothing is known as soon as one is not; of intervals, as much as each pair of them says. */
function compared({ op, operands }: OperationExpr, scope: Scope): Sql {
  const operator = comparisons[op as keyof typeof comparisons];
  if (operands.length < 2) throw unsayable(op);
  if (operands.some((operand) => tallyIn(operand, scope) !== undefined)) {
    return withSides(operands, scope, (sides) => {
      const pairs = sides.slice(1).map((right, i) => comparedIntervals(operator, sides[i] as Interval, right));
      return `(${pairs.join(" AND ")})`;
    });
  }
  const values = operands.map((operand) => valueOfExpr(operand, scope));
  const pairs = values.slice(1).map((right, i) => comparisonOf({ operator }, values[i] as Value, right));
  return pairs.length === 1
    ? (pairs[0] as Sql)
    : ofKnown(
        values.map(({ sql }) => sql),
        `(${pairs.join(" AND ")})`,
        scope,
      );
}

export function tallyIn(expr: Expr, { facts }: Scope): Tally | undefined {
  const subject = expr.kind === "operation" ? toSubject(expr, facts) : undefined;
  return subject?.kind === "tally" ? subject.tally : undefined;
}

/** How many there are as an interval; any other number as one of itself. */
function withSides([first, ...rest]: readonly Expr[], scope: Scope, then: (sides: readonly Interval[]) => Sql): Sql {
  if (first === undefined) return then([]);
  const withRest = (side: Interval) => withSides(rest, scope, (others) => then([side, ...others]));
  const tally = tallyIn(first, scope);
  if (tally !== undefined) return withInterval(tally, scope, withRest);
  const { sql, kind } = valueOfExpr(first, scope);
  if (!isNumeric(kind)) throw unsayable("count");
  return withRest({ low: sql, high: sql });
}

function among({ op, operands: [needle, haystack] }: OperationExpr, scope: Scope): Sql {
  if (needle === undefined || haystack?.kind !== "literal" || !Array.isArray(haystack.value)) throw unsayable(op);
  return amongValues(haystack.value, valueOfExpr(needle, scope), scope.dialect);
}

/** What is computed of several values. */
function ofKnown(values: readonly Sql[], sql: Sql, { dialect }: Scope): Sql {
  if (sql.length > longestKnown) throw unsayable("min");
  return whenKnown(values, sql, dialect);
}

/** It stands there twice, and so doubles with each one inside another. */
const longestKnown = 20_000;

export function valueOfExpr(expr: Expr, scope: Scope): Value {
  switch (expr.kind) {
    case "literal":
      return constant(expr.value, scope);
    case "param":
      return constant(scope.parameters[expr.name], scope);
    case "var": {
      if (expr.slot !== undefined || expr.computed) throw unsayable("reduce");
      const fact = factAlong([...(scope.element?.path ?? []), ...expr.path], scope);
      if (fact.kind === "array" || fact.kind === "object") throw unsayable("var");
      return fact;
    }
    case "operation":
      return computed(expr, scope);
    default:
      throw unsayable(expr.kind === "facts" ? "facts" : "merge");
  }
}

function constant(value: unknown, { dialect }: Scope): Value {
  const kind = typeof value;
  if (kind !== "number" && kind !== "string" && kind !== "boolean") throw unsayable("null");
  const sql = literalOf(value, kind, dialect);
  if (sql === undefined) throw unsayable("===");
  return { sql, kind };
}

/** What is computed of values, each of which has to be known. */
function computed(expr: OperationExpr, scope: Scope): Value {
  const { op, operands, type } = expr;
  switch (op) {
    case "+":
    case "*":
      return { sql: `(${numbers(expr, scope).join(` ${op} `)})`, kind: "number" };
    case "-": {
      const all = numbers(expr, scope);
      return { sql: all.length === 1 ? `(- ${all[0]})` : `(${all.join(" - ")})`, kind: "number" };
    }
    case "/":
      return quotient(expr, scope);
    case "min":
    case "max": {
      const all = numbers(expr, scope);
      const found = `${op === "min" ? "LEAST" : "GREATEST"}(${all.join(", ")})`;
      return { sql: ofKnown(all, all.length === 1 ? all[0] : found, scope), kind: "number" };
    }
    case "if":
      return chosen(operands, scope);
    default:
      break;
  }
  const tally = tallyIn(expr, scope);
  if (tally !== undefined) {
    const known = ({ low, high }: Interval) => `(CASE WHEN ${low} = ${high} THEN ${low} END)`;
    return { sql: withInterval(tally, scope, known), kind: "number" };
  }
  if (op === "days_since" || op === "days_between") return days(expr, scope);
  if (type.kind !== "boolean") throw unsayable(op);
  const condition = lower(expr, scope.facts);
  if (condition.kind !== "general") return { sql: scope.truth(condition, scope), kind: "boolean" };
  if (!Object.hasOwn(comparisons, op) && op !== "in") throw unsayable(op);
  return { sql: plainTruth(expr, scope), kind: "boolean" };
}

/** Numbers as doubles, as engines have numbers of other types, of which a quotient would be cut. */
function numbers({ op, operands }: OperationExpr, scope: Scope): [Sql, ...Sql[]] {
  const [first, ...rest] = operands.map((operand) => {
    const { sql, kind } = valueOfExpr(operand, scope);
    if (!isNumeric(kind)) throw unsayable(op);
    return scope.dialect.toDouble(sql);
  });
  if (first === undefined) throw unsayable(op);
  return [first, ...rest];
}

/** By a number that is not 0: engines differ in what they make of that. */
function quotient(expr: OperationExpr, scope: Scope): Value {
  const [, by] = expr.operands;
  const divisor = by?.kind === "literal" ? by.value : by?.kind === "param" ? scope.parameters[by.name] : undefined;
  if (typeof divisor !== "number" || divisor === 0) throw unsayable("/");
  const [dividend] = numbers({ ...expr, operands: expr.operands.slice(0, 1) }, scope);
  return { sql: `(${dividend} / ${scope.dialect.toDouble(numberLiteral(divisor, scope.dialect))})`, kind: "number" };
}

/** An unknown test leaves it unknown unless both branches agree. */
function chosen([test, then, ...others]: readonly Expr[], scope: Scope): Value {
  if (test === undefined) throw unsayable("if");
  if (then === undefined) return valueOfExpr(test, scope);
  const [met, otherwise] = [valueOfExpr(then, scope), chosen(others, scope)];
  if (!isOfKind(met.kind, otherwise.kind)) throw unsayable("if");
  const asked = scope.truth(lower(test, scope.facts), scope);
  const kind = isNumeric(met.kind) ? "number" : met.kind;
  if (asked.length + met.sql.length + otherwise.sql.length > longestTwice) {
    if (kind !== "number") throw unsayable("if");
    return { sql: chosenOnce(asked, met, otherwise, scope), kind };
  }
  const same = `WHEN ${met.sql} = ${otherwise.sql} THEN ${met.sql}`;
  return { sql: `(CASE WHEN ${asked} THEN ${met.sql} WHEN NOT ${asked} THEN ${otherwise.sql} ${same} END)`, kind };
}

/** What is longer is not written several times: it would double with each choice inside another. */
const longestTwice = 1000;

function chosenOnce(asked: Sql, met: Value, otherwise: Value, { dialect, fresh }: Scope): Sql {
  const name = fresh();
  const numbers = [`COALESCE(${dialect.bit(asked)}, 2)`, met.sql, otherwise.sql].map(dialect.toDouble);
  const [test, then, or] = [1, 2, 3].map((place) => dialect.item(name, place));
  const same = `CASE WHEN ${then} = ${or} THEN ${then} END`;
  return dialect.let(
    name,
    dialect.list(numbers),
    `(CASE ${test} WHEN 1 THEN ${then} WHEN 0 THEN ${or} ELSE ${same} END)`,
  );
}

function days({ op, operands }: OperationExpr, scope: Scope): Value {
  const dates = operands.map((operand) => dateOf(operand, scope));
  const [from, to = scope.today] = dates;
  if (from === undefined || dates.length !== (op === "days_since" ? 1 : 2)) throw unsayable(op);
  return { sql: scope.dialect.days(from, to), kind: "integer" };
}

function dateOf(expr: Expr, scope: Scope): Sql {
  const value = expr.kind === "literal" ? expr.value : expr.kind === "param" ? scope.parameters[expr.name] : undefined;
  const date = value === undefined ? undefined : literalOf(value, "date", scope.dialect);
  if (date !== undefined) return date;
  const { sql, kind } = valueOfExpr(expr, scope);
  if (kind !== "date") throw unsayable("days_since");
  return sql;
}
