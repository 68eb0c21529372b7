import type { ConnectiveExpr, Expr, VarExpr } from "./expr.js";
import { strictFunction } from "./strict.js";
import { alike, isWhole, member, truthy } from "./values.js";

/**
 * Computes an expression over the data that `var` reads. `today` is the UTC day of the evaluation, as a day number.
 * The value is `undefined` where it is unknown; JSON has no `undefined`, so that nothing else is.
 */
type Run = (data: unknown, today: number) => unknown;

/** Compiles an expression into closures. No code is generated, so that it runs under a strict CSP. */
export function toClosure(expr: Expr): Run {
  switch (expr.op) {
    case "literal": {
      const { value } = expr;
      return () => value;
    }
    case "var":
      return readVar(expr);
    case "list":
      return list(expr.operands.map(toClosure));
    case "and":
    case "or":
      return connective(expr);
    case "if":
      return conditional(expr.operands.map(toClosure), expr.exact);
    case "!":
    case "!!":
      return truth(toClosure(expr.operands[0]), expr.op === "!!");
    case "all":
    case "some":
    case "none":
      return quantifier(expr.op, toClosure(expr.operands[0]), toClosure(expr.operands[1]));
    case "filter":
      return filter(toClosure(expr.operands[0]), toClosure(expr.operands[1]));
    case "map":
      return map(toClosure(expr.operands[0]), toClosure(expr.operands[1]));
    case "reduce": {
      const [list, step, first] = expr.operands;
      return reduce(toClosure(list), toClosure(step), toClosure(first));
    }
    default: {
      const operands = list(expr.operands.map(toClosure));
      const compute = strictFunction(expr.op, expr.operands.length);
      return (data, today) => {
        const values = operands(data, today);
        return values === undefined ? undefined : compute(values, today);
      };
    }
  }
}

function readVar({ slot, path, whole, computed }: VarExpr): Run {
  return (data) => {
    let value = slot === undefined ? data : member(data, slot);
    let isResult = computed;
    for (const segment of path) {
      if (isResult && (typeof value !== "object" || value === null)) return null;
      isResult &&= Array.isArray(value);
      value = member(value, segment);
      if (value == null) break;
    }
    if (value == null) return isResult && value === null ? null : undefined;
    return whole && !isResult && !isWhole(value) ? undefined : value;
  };
}

function list(items: readonly Run[]): (data: unknown, today: number) => unknown[] | undefined {
  return (data, today) => {
    const values: unknown[] = [];
    for (const item of items) {
      const value = item(data, today);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };
}

/** `and` is decided by a falsy operand, `or` by a truthy one, wherever it stands. */
function connective({ op, operands, exact }: ConnectiveExpr): Run {
  const decisive = op === "or";
  const runs = operands.map(toClosure);
  const blurs = operands.map(({ type }) => exact && type.kind !== "boolean");
  return (data, today) => {
    let unknown = false;
    let blurred = false;
    let value: unknown;
    for (let i = 0; i < runs.length; i += 1) {
      value = runs[i]?.(data, today);
      if (value === undefined) {
        unknown = true;
        blurred ||= blurs[i] === true;
      } else if (truthy(value) === decisive) {
        const another = blurred || (unknown && exact && typeof value !== "boolean");
        return another ? undefined : value;
      }
    }
    return unknown ? undefined : value;
  };
}

function conditional(operands: readonly Run[], exact: boolean): Run {
  const from = (i: number): Run => {
    const [test, then] = [operands[i], operands[i + 1]];
    if (test === undefined) return () => null;
    if (then === undefined) return test;
    const otherwise = from(i + 2);
    return (data, today) => {
      const decided = test(data, today);
      if (decided !== undefined) return (truthy(decided) ? then : otherwise)(data, today);
      const [left, right] = [then(data, today), otherwise(data, today)];
      return left !== undefined && right !== undefined && alike(left, right, exact) ? left : undefined;
    };
  };
  return from(0);
}

function truth(operand: Run, positive: boolean): Run {
  return (data, today) => {
    const value = operand(data, today);
    return value === undefined ? undefined : truthy(value) === positive;
  };
}

/** JsonLogic's quantifiers: `all` is false of an empty list, and what is not a list has no elements. */
function quantifier(op: "all" | "some" | "none", list: Run, body: Run): Run {
  const decisive = op !== "all";
  const decided = op === "some";
  return (data, today) => {
    const elements = list(data, today);
    if (elements === undefined) return undefined;
    if (!Array.isArray(elements) || elements.length === 0) return op === "none";
    let unknown = false;
    for (const element of elements) {
      const value = body(element, today);
      if (value === undefined) unknown = true;
      else if (truthy(value) === decisive) return decided;
    }
    return unknown ? undefined : !decided;
  };
}

function filter(list: Run, keep: Run): Run {
  return (data, today) => {
    const elements = list(data, today);
    if (elements === undefined) return undefined;
    if (!Array.isArray(elements)) return [];
    const kept: unknown[] = [];
    for (const element of elements) {
      const value = keep(element, today);
      if (value === undefined) return undefined;
      if (truthy(value)) kept.push(element);
    }
    return kept;
  };
}

function map(list: Run, body: Run): Run {
  return (data, today) => {
    const elements = list(data, today);
    if (elements === undefined) return undefined;
    if (!Array.isArray(elements)) return [];
    const values: unknown[] = [];
    for (const element of elements) {
      const value = body(element, today);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };
}

function reduce(list: Run, step: Run, first: Run): Run {
  return (data, today) => {
    const elements = list(data, today);
    let accumulator = first(data, today);
    if (elements === undefined || accumulator === undefined) return undefined;
    if (!Array.isArray(elements)) return accumulator;
    for (const current of elements) {
      accumulator = step({ current, accumulator }, today);
      if (accumulator === undefined) return undefined;
    }
    return accumulator;
  };
}
