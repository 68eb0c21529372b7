import { booleanType } from "../../facts/types.js";
import { type Expr, mapChildren, type OperationExpr, toLogic } from "../../logic/expr.js";

/** More are not tried. */
const mostRewritings = 48;

/**
 * Shorter or plainer ways to write a condition that may say the same of all facts, the shortest first: with one of its parts taken
 * for true or for false, or split by what it asks more than once (Shannon's expansion), so that this is asked once.
 */
export function rewritingsOf(expr: Expr): Expr[] {
  const parts = skeletonOf(expr);
  const replaced = parts.flatMap((part) => [true, false].map((truth) => folded(expr, (one) => one === part, truth)));
  const splits = [...repeatedIn(parts)].map((key) => split(expr, key)).filter((one) => one !== undefined);
  const before = keyOf(expr);
  const byKey = new Map([...replaced, ...splits].map((one) => [keyOf(one), one]));
  byKey.delete(before);
  return [...byKey]
    .sort(([a], [b]) => a.length - b.length)
    .slice(0, mostRewritings)
    .map(([, one]) => one);
}

/** An expression in which one part is true or false, without what that makes idle. */
export function folded(expr: Expr, isPart: (expr: Expr) => boolean, truth: boolean): Expr {
  if (isPart(expr)) return literal(truth, expr);
  if (!isConnective(expr)) return expr;
  return shortened(mapChildren(expr, (child) => folded(child, isPart, truth)) as OperationExpr);
}

const connectives: readonly string[] = ["and", "or", "!", "!!", "if"];

/** Is a condition joined of others? */
export function isConnective(expr: Expr): expr is OperationExpr {
  return expr.kind === "operation" && connectives.includes(expr.op);
}

/** What a condition is joined of: itself, and the conditions that its connectives join. */
export function skeletonOf(expr: Expr): Expr[] {
  const inside = isConnective(expr) ? expr.operands.flatMap(skeletonOf) : [];
  return expr.type.kind === "boolean" ? [expr, ...inside] : inside;
}

/** Conditions joined by `and` or `or`, each once, without those that another one settles. */
export function joinedBy(op: "and" | "or", parts: readonly Expr[], { pointer }: Expr): Expr {
  const inner = op === "and" ? "or" : "and";
  const flat = parts.flatMap((one) => (one.kind === "operation" && one.op === op ? one.operands : [one]));
  const each = [...new Map(flat.map((one) => [keyOf(one), one])).values()];
  const isAbsorbed = (one: Expr) =>
    one.kind === "operation" &&
    one.op === inner &&
    one.operands.some((operand) => each.some((other) => other !== one && keyOf(other) === keyOf(operand)));
  const operands = each.filter((one) => !isAbsorbed(one));
  return shortened({ kind: "operation", op, operands, use: "test", pointer, type: booleanType });
}

function literal(value: boolean, { pointer }: Expr): Expr {
  return { kind: "literal", value, pointer, type: booleanType };
}

function truthOf(expr: Expr | undefined): boolean | undefined {
  return expr?.kind === "literal" && typeof expr.value === "boolean" ? expr.value : undefined;
}

/** A connective of whose operands some may be literals, without them. */
function shortened(expr: OperationExpr): Expr {
  const { op, operands } = expr;
  const [first] = operands;
  switch (op) {
    case "and":
    case "or": {
      const decisive = op === "or";
      if (operands.some((operand) => truthOf(operand) === decisive)) return literal(decisive, expr);
      const kept = operands.filter((operand) => truthOf(operand) === undefined);
      return kept.length > 1 ? { ...expr, operands: kept } : (kept[0] ?? literal(!decisive, expr));
    }
    case "!":
    case "!!": {
      const truth = truthOf(first);
      return truth === undefined ? expr : literal(truth === (op === "!!"), expr);
    }
    default:
      return shortenedIf(expr);
  }
}

function shortenedIf(expr: OperationExpr): Expr {
  const [test, met, ...rest] = expr.operands;
  if (test === undefined || met === undefined) return test ?? expr;
  const otherwise = rest.length > 1 ? shortenedIf({ ...expr, operands: rest }) : rest[0];
  const truth = truthOf(test);
  if (truth === true || (otherwise !== undefined && keyOf(met) === keyOf(otherwise))) return met;
  if (otherwise === undefined) return expr;
  if (truth === false) return otherwise;
  return truthOf(met) === true && truthOf(otherwise) === false ? test : { ...expr, operands: [test, met, otherwise] };
}

/** The keys of what is asked more than once, be it by its opposite. */
function repeatedIn(parts: readonly Expr[]): Set<string> {
  const keys = parts.filter(isLeaf).map((part) => askedBy(part).key);
  return new Set(keys.filter((key, i) => keys.indexOf(key) !== i));
}

export function isLeaf(expr: Expr): boolean {
  return expr.kind !== "literal" && !isConnective(expr);
}

/** `if` it is so, what is left then, else what is left otherwise; split again where something is still asked twice. */
function split(expr: Expr, key: string): Expr | undefined {
  const test = skeletonOf(expr).find((part) => isLeaf(part) && askedBy(part).key === key);
  if (test === undefined) return undefined;
  const side = (isSo: boolean) => {
    const is = (negated: boolean) => (one: Expr) =>
      isLeaf(one) && askedBy(one).key === key && askedBy(one).negated === negated;
    const left = folded(folded(expr, is(false), isSo), is(true), !isSo);
    const [again] = repeatedIn(skeletonOf(left));
    return again === undefined ? left : (split(left, again) ?? left);
  };
  const { negated } = askedBy(test);
  const operands = [test, side(!negated), side(negated)];
  return shortenedIf({ kind: "operation", op: "if", operands, use: "test", pointer: expr.pointer, type: booleanType });
}

const opposites: Readonly<Record<string, string>> = { ">": "<=", ">=": "<", "!==": "===", "!=": "==", none: "some" };

/** What a condition asks, and whether it is true of the opposite: `x >= 5` is the opposite of `x < 5`. */
function askedBy(expr: Expr): { readonly key: string; readonly negated: boolean } {
  const opposite = expr.kind === "operation" && expr.operands.length === 2 ? opposites[expr.op] : undefined;
  if (opposite === undefined || expr.kind !== "operation") return { key: keyOf(expr), negated: false };
  return { key: keyOf({ ...expr, op: opposite }), negated: true };
}

/** The same for expressions that are the same, wherever they stand. */
export function keyOf(expr: Expr): string {
  return JSON.stringify(toLogic(expr));
}
