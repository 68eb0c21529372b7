import { type FactSchema, factAt, factKind } from "../../facts/schema.js";
import { toIntervalTest } from "../../logic/backends/asked.js";
import {
  type Asked,
  type Bound,
  type Comparing,
  type Condition,
  type General,
  type List,
  type Membership,
  type Parameters,
  type Read,
  type Subject,
  type Term,
  type Test,
  termValue,
} from "../../logic/condition.js";
import { type Expr, mapChildren, type OperationExpr } from "../../logic/expr.js";
import { lower } from "../../logic/lower.js";
import { comparisonsOfIntervals, flip } from "../../logic/relations.js";

/** A condition for the values of its parameters, in the forms that the search by cases tells apart. */
export type Resolved =
  | { readonly kind: "constant"; readonly truth: boolean }
  | { readonly kind: "and" | "or"; readonly parts: readonly Resolved[] }
  | { readonly kind: "if"; readonly test: Resolved; readonly met: Resolved; readonly otherwise: Resolved }
  | ResolvedQuantifier
  | ResolvedTally
  /** How many elements meet a condition, beside a number that is a fact. */
  | {
      readonly kind: "tally-beside";
      readonly tally: Omit<ResolvedTally, "holds">;
      readonly read: Read;
      readonly with: (value: number) => Holds;
      readonly key: string;
    }
  /** How many of some conditions are true. */
  | { readonly kind: "sum"; readonly parts: readonly Resolved[]; readonly key: string; readonly holds: Holds }
  | { readonly kind: "asked"; readonly condition: Test | Comparing }
  | { readonly kind: "member"; readonly condition: Membership }
  /** What the search cannot look into: it is computed as soon as all that it reads is given. */
  | { readonly kind: "opaque"; readonly condition: Condition };

export interface ResolvedQuantifier {
  readonly kind: "every" | "some";
  readonly list: List;
  readonly body: Resolved;
  readonly ofNone: boolean;
}

export interface ResolvedTally {
  readonly kind: "tally";
  readonly list: List;
  readonly body: Resolved;
  readonly share: boolean;
  readonly key: string;
  readonly holds: Holds;
  /** The numbers that what is asked tells apart. */
  readonly bounds: readonly number[];
}

/** What is asked of an interval: true, false, or `undefined` while it is open. */
export type Holds = (low: number, high: number) => boolean | undefined;

const always: Resolved = { kind: "constant", truth: true };

/** Puts the values of the parameters in place, and joins quantifiers over one list that ask for the same. */
export function resolve(condition: Condition, parameters: Parameters, facts: FactSchema): Resolved {
  const inner = (part: Condition) => resolve(part, parameters, facts);
  switch (condition.kind) {
    case "constant":
      return condition;
    case "and":
    case "or":
      return { kind: condition.kind, parts: joined(condition.kind, condition.parts.map(inner)) };
    case "if":
      return {
        kind: "if",
        test: inner(condition.test),
        met: inner(condition.met),
        otherwise: inner(condition.otherwise),
      };
    case "every":
    case "some":
      if (!isSearchable(condition.list, facts)) return { kind: "opaque", condition: settled(condition, parameters) };
      return { kind: condition.kind, list: condition.list, body: inner(condition.body), ofNone: condition.ofNone };
    case "test":
      return resolveTest(condition, parameters, facts);
    case "compare":
      return resolveComparing(condition, parameters, facts);
    case "member":
      if (!isSearchable(condition.list, facts)) return { kind: "opaque", condition };
      return { kind: "member", condition };
    case "general":
      return resolveGeneral(condition, parameters, facts);
  }
}

/** `all` of one and `all` of another is `all` of both, and `some` likewise. */
function joined(kind: "and" | "or", parts: readonly Resolved[]): Resolved[] {
  const wanted = kind === "and" ? "every" : "some";
  const groups = new Map<string, ResolvedQuantifier[]>();
  const keyOf = (part: Resolved) => (part.kind === wanted ? JSON.stringify([part.list, part.ofNone]) : undefined);
  for (const part of parts) {
    const key = keyOf(part);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), part as ResolvedQuantifier]);
  }
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const key = keyOf(part);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || group === undefined || group.length === 1) return [part];
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...(part as ResolvedQuantifier), body: { kind, parts: group.map(({ body }) => body) } }];
  });
}

/** Are the elements of a list items or single values, and not lists as a whole? */
function isSearchable(list: List, facts: FactSchema): boolean {
  const fact = factAt(facts, list.kind === "list" ? list.read.fact : list.fact);
  return fact !== undefined && (list.kind === "list" || factKind(fact) !== "array");
}

function resolveTest(test: Test, parameters: Parameters, facts: FactSchema): Resolved {
  const condition: Test = { ...test, asked: valuesIn(test.asked, parameters) };
  const { subject, asked, negated } = condition;
  if (subject.kind !== "tally") return { kind: "asked", condition };
  const { list, body, share } = subject.tally;
  if (!isCountable(list, facts)) return { kind: "opaque", condition: settled(test, parameters) };
  return {
    kind: "tally",
    list,
    body: body === undefined ? always : resolve(body, parameters, facts),
    share,
    key: JSON.stringify([share, asked, negated]),
    holds: holdsOf(asked, negated),
    bounds: numbersIn(asked),
  };
}

/** Values of lists in lists are counted all at once: that is not searched. */
function isCountable(list: List, facts: FactSchema): boolean {
  return isSearchable(list, facts) && (list.kind === "list" || list.path.filter((one) => one === "[]").length < 2);
}

function holdsOf(asked: Asked, negated: boolean): Holds {
  const test = toIntervalTest(asked, {});
  return (low, high) => {
    const truth = test({ low, high });
    return truth === undefined ? undefined : truth !== negated;
  };
}

function resolveComparing(condition: Comparing, parameters: Parameters, facts: FactSchema): Resolved {
  const { left, right, operator } = condition;
  if (left.kind !== "tally" && right.kind !== "tally") return { kind: "asked", condition };
  const [tally, other, compared] = left.kind === "tally" ? [left, right, operator] : [right, left, flip(operator)];
  const isCounted = tally.kind === "tally" && isCountable(tally.tally.list, facts) && other.kind === "fact";
  if (!isCounted) return { kind: "opaque", condition: settled(condition, parameters) };
  const { list, body, share } = tally.tally;
  const key = JSON.stringify([share, compared]);
  const resolved = body === undefined ? always : resolve(body, parameters, facts);
  return {
    kind: "tally-beside",
    tally: { kind: "tally", list, body: resolved, share, key, bounds: [] },
    read: other.read,
    with: (value) => (low, high) => comparisonsOfIntervals[compared]({ low, high }, { low: value, high: value }),
    key,
  };
}

function resolveGeneral(condition: General, parameters: Parameters, facts: FactSchema): Resolved {
  const general = settled(condition, parameters);
  const { expr, negated } = general as General;
  return sumOf(expr, negated, facts) ?? { kind: "opaque", condition: general };
}

/** `count` or `share` of conditions that are written out as a list, beside a number. */
function sumOf(expr: Expr, negated: boolean, facts: FactSchema): Resolved | undefined {
  if (expr.kind !== "operation") return undefined;
  const index = expr.operands.findIndex((operand) => operand.kind === "operation" && isTally(operand));
  const tally = expr.operands[index];
  if (tally?.kind !== "operation") return undefined;
  const [list, body] = tally.operands;
  const asked = askedBeside(expr, index);
  if (list?.kind !== "list" || asked === undefined) return undefined;
  const parts = list.operands.map((element) =>
    lower(body === undefined ? yesExpr(expr) : inside(body, element), facts),
  );
  const all = parts.length;
  const holds = holdsOf(asked, negated);
  const isShare = tally.op === "share";
  return {
    kind: "sum",
    parts: parts.map((part) => resolve(part, {}, facts)),
    key: JSON.stringify([isShare, all, asked, negated]),
    holds: isShare ? (low, high) => holds((100 * low) / all, (100 * high) / all) : holds,
  };
}

function isTally({ op, operands }: OperationExpr): boolean {
  return (op === "count" || op === "share") && operands[0]?.kind === "list" && operands[0].operands.length > 0;
}

function yesExpr(like: Expr): Expr {
  return { kind: "literal", value: true, pointer: like.pointer, type: like.type };
}

/** What is asked of the operand at an index, where the others are numbers. */
function askedBeside({ op, operands }: OperationExpr, index: number): Asked | undefined {
  const numbers = operands.map((operand) => (operand.kind === "literal" ? operand.value : undefined));
  const terms = numbers.map((value): Term | undefined => (typeof value === "number" ? { value } : undefined));
  const [a, b, c] = terms;
  const isOpen = op === "<" || op === ">";
  if (operands.length === 3) {
    const [low, high] = [a && { term: a, open: isOpen }, c && { term: c, open: isOpen }];
    return (op === "<" || op === "<=") && index === 1 && low && high ? { kind: "range", low, high } : undefined;
  }
  const term = index === 0 ? b : a;
  if (operands.length !== 2 || term === undefined) return undefined;
  if (op === "===" || op === "==") return { kind: "equal", term };
  const bound: Bound = { term, open: isOpen };
  const isBelow = (op === "<" || op === "<=") === (index === 0);
  return ["<", "<=", ">", ">="].includes(op)
    ? { kind: "range", ...(isBelow ? { high: bound } : { low: bound }) }
    : undefined;
}

/** The body of what goes over a list, of one element. */
function inside(body: Expr, element: Expr): Expr {
  if (body.kind === "var" && body.path.length === 0 && body.slot === undefined) return element;
  const goesOver =
    body.kind === "operation" && ["all", "some", "none", "filter", "map", "reduce", "count", "share"].includes(body.op);
  return mapChildren(body, (child, i) => (goesOver && i > 0 ? child : inside(child, element)));
}

/** What is asked, for the values of the parameters. */
export function valuesIn(asked: Asked, parameters: Parameters): Asked {
  const value = (term: Term): Term => ({ value: termValue(term, parameters) });
  const bound = (one: Bound | undefined) => one && { ...one, term: value(one.term) };
  switch (asked.kind) {
    case "truth":
      return asked;
    case "equal":
      return { kind: "equal", term: value(asked.term) };
    case "one-of":
      return { kind: "one-of", terms: asked.terms.map(value) };
    case "range":
      return { kind: "range", low: bound(asked.low), high: bound(asked.high) };
  }
}

/** The numbers that what is asked tells apart. */
export function numbersIn(asked: Asked): number[] {
  return literalsIn(asked).filter((value) => typeof value === "number");
}

/** The values that what is asked tells apart. */
export function literalsIn(asked: Asked): unknown[] {
  const value = (term: Term | undefined) => (term !== undefined && "value" in term ? [term.value] : []);
  switch (asked.kind) {
    case "truth":
      return [0, ""];
    case "equal":
      return value(asked.term);
    case "one-of":
      return asked.terms.flatMap(value);
    case "range":
      return [...value(asked.low?.term), ...value(asked.high?.term)];
  }
}

/** A condition with the values of its parameters, and otherwise as it is. */
function settled(condition: Condition, parameters: Parameters): Condition {
  const inner = (part: Condition) => settled(part, parameters);
  switch (condition.kind) {
    case "and":
    case "or":
      return { ...condition, parts: condition.parts.map(inner) };
    case "if":
      return {
        kind: "if",
        test: inner(condition.test),
        met: inner(condition.met),
        otherwise: inner(condition.otherwise),
      };
    case "every":
    case "some":
      return { ...condition, body: inner(condition.body) };
    case "test":
      return {
        ...condition,
        subject: inSubject(condition.subject, inner),
        asked: valuesIn(condition.asked, parameters),
      };
    case "compare":
      return { ...condition, left: inSubject(condition.left, inner), right: inSubject(condition.right, inner) };
    case "general":
      return { ...condition, expr: withValues(condition.expr, parameters) };
    default:
      return condition;
  }
}

function inSubject(subject: Subject, inner: (part: Condition) => Condition): Subject {
  if (subject.kind !== "tally" || subject.tally.body === undefined) return subject;
  return { kind: "tally", tally: { ...subject.tally, body: inner(subject.tally.body) } };
}

function withValues(expr: Expr, parameters: Parameters): Expr {
  if (expr.kind === "param")
    return { kind: "literal", value: parameters[expr.name], pointer: expr.pointer, type: expr.type };
  return mapChildren(expr, (child) => withValues(child, parameters));
}
