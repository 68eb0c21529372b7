import { childPointer } from "../json/pointer.js";
import type { CollectionExpr, ConnectiveExpr, Expr, IfExpr, QuantifierExpr, ReduceExpr, VarExpr } from "./expr.js";
import { strictFunction } from "./strict.js";
import { alike, isWhole, maxListDepth, member, truthy } from "./values.js";

/** A value and where in the data it stands, so that what is missing inside it can be named. */
interface Tracked {
  /** `undefined` when it is unknown. */
  readonly value: unknown;
  /** JSON Pointer into the data; absent when logic has computed the value. */
  readonly at?: string;
  /**
   * The elements of a list that logic has put together, each with its own place; of an unknown list, those that are
   * known already and may turn out to be in it.
   */
  readonly parts?: readonly Tracked[];
}

/**
 * An evaluation as a tree with the shape of its expression: what each part came to and which facts it lacks.
 * It is the slow and talkative twin of the closures; both give the same values.
 */
export interface Trace extends Tracked {
  readonly expr: Expr;
  /** The unknown facts that matter: JSON Pointers in the order of reading, each once. */
  readonly missing: readonly string[];
  /** The parts that were evaluated. A quantifier has its list, then its body for each element. */
  readonly operands: readonly Trace[];
}

/** What `var` reads from: the data or an element of it, or the two values of a reduce's step. */
type Scope = Tracked & { readonly accumulator?: Tracked };

/** Evaluates an expression over data and tells the whole of it. `today` is a day number. */
export function traceLogic(expr: Expr, data: unknown, today: number): Trace {
  return traceIn(expr, { value: data ?? undefined, at: "" }, today);
}

/** The same at one place of the data, such as the element that a quantifier stands at. */
export function traceIn(expr: Expr, scope: Scope, today: number): Trace {
  switch (expr.op) {
    case "literal":
      return known(expr, { value: expr.value });
    case "var":
      return traceVar(expr, scope);
    case "if":
      return traceIf(expr, 0, [], scope, today);
    case "all":
    case "some":
    case "none":
    case "filter":
    case "map":
      return traceElements(expr, scope, today);
    case "reduce":
      return traceReduce(expr, scope, today);
    default: {
      const operands = expr.operands.map((operand) => traceIn(operand, scope, today));
      return combine(expr, operands, today);
    }
  }
}

function combine(expr: Expr, operands: readonly Trace[], today: number): Trace {
  switch (expr.op) {
    case "and":
    case "or":
      return combineConnective(expr, operands);
    case "!":
    case "!!": {
      const [operand] = operands;
      if (operand === undefined || isUnknown(operand)) return unknown(expr, operands);
      return known(expr, { value: truthy(operand.value) === (expr.op === "!!") }, operands);
    }
    case "list":
    case "merge": {
      const parts = expr.op === "list" ? operands : operands.flatMap(spread);
      if (operands.some(isUnknown)) return { ...unknown(expr, operands), parts };
      return known(expr, { value: parts.map(({ value }) => value), parts }, operands);
    }
    default: {
      if (operands.some(isUnknown)) return unknown(expr, operands);
      const compute = strictFunction(expr.op as "===", operands.length);
      const value = compute(
        operands.map((operand) => operand.value),
        today,
      );
      if (value !== undefined) return known(expr, { value }, operands);
      // A text that is no date was given where a date is wanted: the fact is there, and still not known.
      const places = operands.flatMap(({ at }) => (at === undefined ? [] : [at]));
      return { ...unknown(expr, operands), missing: places };
    }
  }
}

function combineConnective(expr: ConnectiveExpr, operands: readonly Trace[]): Trace {
  const decisive = expr.op === "or";
  const deciding = operands.findIndex(({ value }) => value !== undefined && truthy(value) === decisive);
  const last = operands.at(deciding);
  const before = (deciding === -1 ? operands : operands.slice(0, deciding)).filter(isUnknown);
  if (last === undefined || (deciding === -1 && before.length > 0)) return undecided(expr, operands);
  const bools = typeof last.value === "boolean" && before.every((part) => part.expr.type.kind === "boolean");
  if (expr.exact && before.length > 0 && !bools) {
    return undecided(expr, operands.slice(0, deciding + 1));
  }
  return known(expr, last, operands);
}

/** An unknown choice between values: if they are lists, any of their elements may turn out to matter. */
function undecided(expr: Expr, operands: readonly Trace[], values = operands): Trace {
  const parts = values.flatMap(elementsOf);
  return parts.length === 0 ? unknown(expr, operands) : { ...unknown(expr, operands), parts };
}

function traceVar(expr: VarExpr, scope: Scope): Trace {
  let item: Tracked = expr.slot === "accumulator" ? (scope.accumulator ?? scope) : scope;
  let isResult = expr.computed;
  for (const [i, segment] of expr.path.entries()) {
    const isLeaf = typeof item.value !== "object" || item.value === null;
    if (isResult && isLeaf && item.value !== undefined) return known(expr, { value: null });
    isResult &&= Array.isArray(item.value);
    item = step(item, segment);
    if (item.value == null) {
      item = expr.path.slice(i + 1).reduce(step, item);
      break;
    }
  }
  if (item.value === null && isResult) return known(expr, item);
  if (item.value == null) return lacks(expr, item.at === undefined ? [] : [item.at]);
  if (expr.whole && !isResult && !isWhole(item.value)) {
    return { ...lacks(expr, holes(item)), parts: elementsOf(item).filter(({ value }) => value != null) };
  }
  return known(expr, item);
}

function step(item: Tracked, segment: string): Tracked {
  const part = item.parts?.[Number(segment)];
  if (part !== undefined) return part;
  const value = member(item.value, segment);
  return item.at === undefined ? { value } : { value, at: childPointer(item.at, segment) };
}

/** Where the unknowns stand inside a list. */
function holes(list: Tracked, depth = 0): string[] {
  const inside = elementsOf(list).flatMap((item) => {
    if (item.value == null) return item.at === undefined ? [] : [item.at];
    return depth > maxListDepth || isWhole(item.value) ? [] : holes(item, depth + 1);
  });
  return inside.length > 0 || list.at === undefined ? inside : [list.at];
}

function traceIf(expr: IfExpr, i: number, before: readonly Trace[], scope: Scope, today: number): Trace {
  const [test, then] = [expr.operands[i], expr.operands[i + 1]];
  if (test === undefined) return known(expr, { value: null }, before);
  const first = traceIn(test, scope, today);
  if (then === undefined) {
    const operands = [...before, first];
    return isUnknown(first) ? undecided(expr, operands, [first]) : known(expr, first, operands);
  }
  if (!isUnknown(first)) {
    if (!truthy(first.value)) return traceIf(expr, i + 2, [...before, first], scope, today);
    const taken = traceIn(then, scope, today);
    const operands = [...before, first, taken];
    return isUnknown(taken) ? undecided(expr, operands, [taken]) : known(expr, taken, operands);
  }
  const left = traceIn(then, scope, today);
  const right = traceIf(expr, i + 2, [], scope, today);
  const operands = [...before, first, left, ...right.operands];
  const same = !isUnknown(left) && !isUnknown(right) && alike(left.value, right.value, expr.exact);
  return same ? known(expr, left, operands) : { ...undecided(expr, [first, left, right], [left, right]), operands };
}

function traceElements(expr: QuantifierExpr | CollectionExpr, scope: Scope, today: number): Trace {
  const list = traceIn(expr.operands[0], scope, today);
  const elements = elementsOf(list);
  const bodies = elements.map((element) => traceIn(expr.operands[1], element, today));
  const operands = [list, ...bodies];
  const anyUnknown = operands.some(isUnknown);
  switch (expr.op) {
    case "filter": {
      const parts = elements.filter((_, i) => {
        const value = bodies[i]?.value;
        return value === undefined || truthy(value);
      });
      if (anyUnknown) return { ...unknown(expr, operands), parts };
      return known(expr, { value: parts.map(({ value }) => value), parts }, operands);
    }
    case "map": {
      if (anyUnknown) return { ...unknown(expr, operands), parts: bodies.filter((body) => !isUnknown(body)) };
      return known(expr, { value: bodies.map(({ value }) => value), parts: bodies }, operands);
    }
    default: {
      if (isUnknown(list)) return unknown(expr, operands);
      if (elements.length === 0) return known(expr, { value: expr.op === "none" }, operands);
      const decisive = expr.op !== "all";
      const decided = bodies.some(({ value }) => value !== undefined && truthy(value) === decisive);
      if (!decided && anyUnknown) return unknown(expr, operands);
      return known(expr, { value: decided === (expr.op === "some") }, operands);
    }
  }
}

function traceReduce(expr: ReduceExpr, scope: Scope, today: number): Trace {
  const list = traceIn(expr.operands[0], scope, today);
  const first = traceIn(expr.operands[2], scope, today);
  const operands = [list, first];
  let accumulator: Tracked = first;
  for (const current of elementsOf(list)) {
    const body = traceIn(expr.operands[1], { ...current, accumulator }, today);
    operands.push(body);
    accumulator = operands.some(isUnknown) ? { value: undefined } : body;
  }
  return operands.some(isUnknown) ? unknown(expr, operands) : known(expr, accumulator, operands);
}

/** The elements of a list; of an unknown one, those that may turn out to be in it. */
function elementsOf(list: Tracked): readonly Tracked[] {
  if (list.value === undefined) return list.parts ?? [];
  if (!Array.isArray(list.value)) return [];
  return Array.from(list.value, (_, i) => step(list, String(i)));
}

function spread(operand: Tracked): readonly Tracked[] {
  const isList = operand.value === undefined || Array.isArray(operand.value);
  return isList ? elementsOf(operand) : [operand];
}

function isUnknown(tracked: Tracked): boolean {
  return tracked.value === undefined;
}

function known(expr: Expr, { value, at, parts }: Tracked, operands: readonly Trace[] = []): Trace {
  return {
    expr,
    value,
    ...(at === undefined ? {} : { at }),
    ...(parts === undefined ? {} : { parts }),
    missing: [],
    operands,
  };
}

function unknown(expr: Expr, operands: readonly Trace[]): Trace {
  const missing = new Set(operands.flatMap((operand) => (isUnknown(operand) ? operand.missing : [])));
  return { expr, value: undefined, missing: [...missing], operands };
}

function lacks(expr: Expr, missing: readonly string[]): Trace {
  return { expr, value: undefined, missing, operands: [] };
}
