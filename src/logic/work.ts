import { defaults } from "../facts/profile.js";
import type { ValueType } from "../facts/types.js";
import type { Problem } from "../problems/problem.js";
import { type Expr, exprsIn, type OperationExpr } from "./expr.js";
import { problem } from "./problem.js";
import { maxWork } from "./values.js";

/** Logic of which that is more than anybody's facts need, as a problem at a place; of declared facts. */
export function tooMuchWork(expr: Expr, at: string): Problem | undefined {
  return workOf(expr) > maxWork ? problem("too-much-work", at, { most: maxWork, of: "facts" }) : undefined;
}

/** How large a value may be: the elements of a list, and the characters of all of it, written out. */
interface Size {
  readonly items: number;
  readonly chars: number;
}

/** What a body may read beside declared facts. */
interface Scope {
  /** The characters of an element of a list that logic has computed. */
  readonly element: number;
  readonly accumulator: number;
  /** How many steps of a `reduce` it stands in. */
  readonly reduces: number;
}

const outside: Scope = { element: 0, accumulator: 0, reduces: 0 };

/**
 * How many elements logic may go over, or how many characters it may build, where its facts are as large as they are declared:
 * what is nested multiplies, and of what stands side by side the largest counts.
 */
export function workOf(expr: Expr): number {
  const gathered = Array.from(exprsIn(expr), (node) => (node.kind === "facts" ? sizeOf(node, outside).items : 0));
  return Math.max(steps(expr, outside), ...gathered); // what facts gathers is gathered once
}

function steps(expr: Expr, scope: Scope): number {
  switch (expr.kind) {
    case "var":
      return expr.whole ? Math.max(1, sizeOf(expr, scope).items) : 1;
    case "list":
      return largest(expr.operands, scope);
    case "operation":
      return stepsOf(expr, scope);
    default:
      return 1;
  }
}

function largest(operands: readonly Expr[], scope: Scope): number {
  return operands.reduce((most, operand) => Math.max(most, steps(operand, scope)), 1);
}

function stepsOf(operation: OperationExpr, scope: Scope): number {
  const { op, operands } = operation;
  const [list, body, ...others] = operands;
  if (list === undefined) return 1;
  switch (op) {
    case "all":
    case "some":
    case "none":
    case "count":
    case "share":
    case "filter":
    case "map":
    case "reduce": {
      const inside = body === undefined ? 1 : steps(body, scopeIn(operation, scope));
      return Math.max(largest([list, ...others], scope), sizeOf(list, scope).items * inside);
    }
    case "in":
      return Math.max(
        largest(operands, scope),
        body === undefined || body.kind === "facts" ? 1 : sizeOf(body, scope).items,
      );
    case "cat":
    case "substr":
      return Math.max(largest(operands, scope), sizeOf(operation, scope).chars);
    case "merge":
      return Math.max(largest(operands, scope), sizeOf(operation, scope).items);
    default:
      return largest(operands, scope);
  }
}

/** What the body of what goes over a list reads. */
function scopeIn(operation: OperationExpr, scope: Scope): Scope {
  const [list] = operation.operands;
  const element = list === undefined ? 0 : sizeOf(list, scope).chars;
  if (operation.op !== "reduce") return { ...scope, element };
  return { element, accumulator: accumulated(operation, scope, -1), reduces: scope.reduces + 1 };
}

/** So many `reduce` in each other go beyond every bound, and would take as long to judge. */
const mostReduces = 3;
/** More than any value has: what a step makes of that tells how often it takes what was accumulated. */
const plenty = 2 ** 30;

/**
 * The characters of what a `reduce` comes to, or of what its last step reads, which is one step less (`more`). A step makes at the most `times · n + added` of n characters: the size of an
 * expression is the largest of several sums.
 */
function accumulated(operation: OperationExpr, scope: Scope, more: number): number {
  const [list, step, first] = operation.operands;
  if (list === undefined || step === undefined || first === undefined) return 0;
  if (scope.reduces >= mostReduces) return Number.POSITIVE_INFINITY;
  const { items, chars: element } = sizeOf(list, scope);
  const count = Math.max(0, items + more);
  const after = (accumulator: number) => sizeOf(step, { element, accumulator, reduces: scope.reduces + 1 }).chars;
  const added = after(0);
  const times = Math.round((after(2 * plenty) - after(plenty)) / plenty);
  const start = sizeOf(first, scope).chars;
  if (times === 0) return Math.max(start, added);
  if (times === 1) return start + count * added;
  return (start + added) * times ** count;
}

function sizeOf(expr: Expr, scope: Scope): Size {
  switch (expr.kind) {
    case "literal":
      return { items: Array.isArray(expr.value) ? expr.value.length : 0, chars: charsOfLiteral(expr.value) };
    case "param":
      return { items: 0, chars: charsOf(expr.type) };
    case "facts":
      return sizeOfType(expr.type);
    case "list":
      return { items: expr.operands.length, chars: sumOf(expr.operands, scope) };
    case "var": {
      if (expr.fact !== undefined || isSingle(expr.type)) return sizeOfType(expr.type);
      const chars = expr.slot === "accumulator" ? scope.accumulator : scope.element;
      return { items: chars, chars };
    }
    case "operation":
      return sizeOfOperation(expr, scope);
  }
}

function sizeOfOperation(operation: OperationExpr, scope: Scope): Size {
  const { op, operands } = operation;
  const [first, second] = operands;
  const sizes = () => operands.map((operand) => sizeOf(operand, scope));
  const most = (some: readonly Size[]): Size => ({
    items: Math.max(0, ...some.map(({ items }) => items)),
    chars: Math.max(0, ...some.map(({ chars }) => chars)),
  });
  switch (op) {
    case "and":
    case "or":
    case "if":
      return most(sizes());
    case "filter":
      return most(sizes().slice(0, 1));
    case "map": {
      if (first === undefined || second === undefined) return none;
      const { items } = sizeOf(first, scope);
      return { items, chars: items * (1 + sizeOf(second, scopeIn(operation, scope)).chars) };
    }
    case "reduce": {
      const chars = accumulated(operation, scope, 0);
      return { items: chars, chars };
    }
    case "merge":
      return { items: sizes().reduce((sum, { items }) => sum + Math.max(1, items), 0), chars: sumOf(operands, scope) };
    case "cat":
      return { items: 0, chars: sumOf(operands, scope) - operands.length };
    case "substr": {
      const length =
        operands[2]?.kind === "literal" ? operands[2].value : second?.kind === "literal" ? second.value : 0;
      const isCut = typeof length === "number" && (operands.length === 3 ? length > 0 : length < 0);
      return { items: 0, chars: isCut ? Math.abs(length) : (sizes()[0]?.chars ?? 0) };
    }
    default:
      return { items: 0, chars: numberChars };
  }
}

function charsOfLiteral(value: unknown): number {
  return typeof value === "string" ? value.length : JSON.stringify(value).length;
}

const none: Size = { items: 0, chars: 0 };
/** The characters of the longest number. */
const numberChars = 24;

/** With a comma for each. */
function sumOf(operands: readonly Expr[], scope: Scope): number {
  return operands.reduce((sum, operand) => sum + 1 + sizeOf(operand, scope).chars, 0);
}

function isSingle({ kind }: ValueType): boolean {
  return kind === "boolean" || kind === "number" || kind === "date" || kind === "null";
}

function sizeOfType(type: ValueType): Size {
  if (type.kind !== "list") return { items: 0, chars: charsOf(type) };
  const items = type.maxItems ?? defaults.maxItems;
  return { items, chars: items * (1 + charsOf(type.items)) };
}

function charsOf(type: ValueType): number {
  switch (type.kind) {
    case "string":
      return (
        type.choices?.reduce((most, { length }) => Math.max(most, length), 0) ?? type.maxLength ?? defaults.maxLength
      );
    case "list":
      return sizeOfType(type).chars;
    default:
      return numberChars;
  }
}
