import type { JsonValue } from "../generated/schemas.js";
import { toClosure } from "./closures.js";
import type { Expr, StrictExpr, VarExpr } from "./expr.js";
import { elementsOf, type Tracked, traceIn } from "./trace.js";
import { truthy } from "./values.js";

/** A fact that a value rests on; `actual operator expected` is what was asked of it. */
export interface Ground {
  /** JSON Pointer into the data. */
  readonly pointer: string;
  /** The path of the declared fact. */
  readonly fact: string;
  readonly operator: string;
  readonly expected: JsonValue;
  readonly actual: JsonValue;
}

/**
 * Adds the facts that decided an expression, or that are unknown and leave it open, in the order of reading. `wanted`
 * is what was hoped for: it says which way round a comparison is told.
 */
export type Explain = (scope: Tracked, today: number, wanted: boolean, add: (ground: Ground) => void) => void;

/** Compiles an expression into a function that tells on which facts its value rests. */
export function toExplain(expr: Expr): Explain {
  switch (expr.op) {
    case "literal":
      return () => undefined;
    case "var":
      return explainVar(expr);
    case "!":
    case "!!": {
      const operand = toExplain(expr.operands[0]);
      const same = expr.op === "!!";
      return (scope, today, wanted, add) => operand(scope, today, wanted === same, add);
    }
    case "and":
    case "or":
      return explainConnective(expr.op === "or", expr.operands);
    case "if":
      return explainIf(expr.operands);
    case "all":
    case "some":
    case "none":
      return explainQuantifier(expr.op, expr.operands);
    default:
      return explainComparison(expr) ?? explainOther(expr);
  }
}

function explainVar(expr: VarExpr): Explain {
  const operator = expr.type.kind === "boolean" ? "===" : "!!";
  const groundOf = toGround(expr);
  return (scope, today, wanted, add) => groundOf(scope, today, operator, wanted, add);
}

/** A falsy operand decides `and`, a truthy one `or`; what is decided as it was wanted needs but one. */
function explainConnective(decisive: boolean, operands: readonly Expr[]): Explain {
  const parts = operands.map((operand) => ({ run: toClosure(operand), explain: toExplain(operand) }));
  return (scope, today, wanted, add) => {
    const values = parts.map(({ run }) => truthOf(run(scope.value, today)));
    const shown = tellsOn(values, decisive);
    for (const [i, { explain }] of parts.entries()) {
      if (values[i] !== shown) continue;
      explain(scope, today, wanted, add);
      if (shown === decisive && wanted === decisive) return;
    }
  };
}

/** Which operands tell why a connective has its value: the decisive ones, else the unknown ones, else all. */
function tellsOn(values: readonly (boolean | undefined)[], decisive: boolean): boolean | undefined {
  if (values.includes(decisive)) return decisive;
  return values.includes(undefined) ? undefined : !decisive;
}

function explainIf(operands: readonly Expr[]): Explain {
  const parts = operands.map((operand) => ({ run: toClosure(operand), explain: toExplain(operand) }));
  return (scope, today, wanted, add) => {
    let open = false;
    for (let i = 0; i < parts.length; i += 2) {
      const [test, then] = [parts[i], parts[i + 1]];
      const value = then === undefined ? true : truthOf(test?.run(scope.value, today));
      if (value === undefined) {
        open = true;
        test?.explain(scope, today, true, add);
      }
      if (value === false) continue;
      const branch = then ?? test;
      const isOpen = open && branch?.run(scope.value, today) === undefined;
      if (!open || isOpen) branch?.explain(scope, today, wanted, add);
      if (value === true) return;
    }
  };
}

function explainQuantifier(op: "all" | "some" | "none", [list, body]: readonly [Expr, Expr]): Explain {
  const run = toClosure(body);
  const explain = toExplain(body);
  const onList = explainList(list, op);
  const decisive = op !== "all";
  return (scope, today, wanted, add) => {
    const over = traceIn(list, scope, today);
    const elements = elementsOf(over);
    if (over.value === undefined || elements.length === 0) return onList(scope, today, wanted, add);
    const wantedOfEach = op === "none" ? !wanted : wanted;
    const values = elements.map(({ value }) => truthOf(run(value, today)));
    const shown = tellsOn(values, decisive);
    for (const [i, element] of elements.entries()) {
      if (values[i] !== shown) continue;
      explain(element, today, wantedOfEach, add);
      if (shown === decisive && wantedOfEach === decisive) return;
    }
  };
}

/** The list itself decides a quantifier when it is empty, and leaves it open when it is unknown. */
function explainList(list: Expr, op: string): Explain {
  if (list.op !== "var") return explainOther(list);
  const groundOf = toGround(list);
  return (scope, today, wanted, add) => groundOf(scope, today, op, wanted, add);
}

type Operand =
  | { readonly kind: "fact" | "days"; readonly expr: VarExpr }
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "other" };

function operandOf(expr: Expr): Operand {
  if (expr.op === "var") return { kind: "fact", expr };
  if (expr.op === "literal") return { kind: "literal", value: expr.value };
  const inner = expr.op === "days_since" ? expr.operands[0] : undefined;
  return inner?.op === "var" ? { kind: "days", expr: inner } : { kind: "other" };
}

const flipped: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
const negated: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "==": "!=",
  "!=": "==",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};

function explainComparison(expr: Expr): Explain | undefined {
  if (expr.op === "in") return explainMembership(expr);
  if (negated[expr.op] === undefined) return undefined;
  const [a, b, c] = (expr as StrictExpr).operands.map(operandOf);
  if (a === undefined || b === undefined) return undefined;
  if (c !== undefined) return explainBetween(expr.op, a, b, c);
  if (a.kind === "fact" && b.kind === "fact") return explainTwoFacts(expr.op, a.expr, b.expr);
  if (b.kind === "literal") return explainBound(expr.op, a, b.value);
  return a.kind === "literal" ? explainBound(flipped[expr.op] ?? expr.op, b, a.value) : undefined;
}

function explainBound(op: string, subject: Operand, bound: unknown): Explain | undefined {
  if (subject.kind !== "fact" && subject.kind !== "days") return undefined;
  const groundOf = toGround(subject.expr);
  const opposite = negated[op] ?? op;
  if (subject.kind === "fact") {
    return (scope, today, wanted, add) => groundOf(scope, today, wanted ? op : opposite, bound, add);
  }
  const [yes, no] = [daysRange(op, Number(bound)), daysRange(opposite, Number(bound))];
  if (yes === undefined || no === undefined) return undefined;
  return (scope, today, wanted, add) => groundOf(scope, today, "days_since", wanted ? yes : no, add);
}

/** The days from the least to the most that a comparison lets through; `null` is no bound. */
function daysRange(op: string, days: number): readonly [number | null, number | null] | undefined {
  switch (op) {
    case "<":
      return [null, Math.ceil(days) - 1];
    case "<=":
      return [null, Math.floor(days)];
    case ">":
      return [Math.floor(days) + 1, null];
    case ">=":
      return [Math.ceil(days), null];
    default:
      return undefined;
  }
}

function explainBetween(op: string, low: Operand, subject: Operand, high: Operand): Explain | undefined {
  if (low.kind !== "literal" || high.kind !== "literal") return undefined;
  if (subject.kind !== "fact" && subject.kind !== "days") return undefined;
  const groundOf = toGround(subject.expr);
  const isDays = subject.kind === "days";
  const margin = isDays && op === "<" ? 1 : 0;
  const bounds = [Number(low.value) + margin, Number(high.value) - margin];
  const operator = isDays ? "days_since" : op;
  return (scope, today, wanted, add) => groundOf(scope, today, wanted ? operator : "none", bounds, add);
}

function explainTwoFacts(op: string, left: VarExpr, right: VarExpr): Explain {
  const [runLeft, runRight] = [toClosure(left), toClosure(right)];
  const [groundLeft, groundRight] = [toGround(left), toGround(right)];
  return (scope, today, wanted, add) => {
    const asked = wanted ? op : (negated[op] ?? op);
    const [a, b] = [runLeft(scope.value, today), runRight(scope.value, today)];
    if (a === undefined || b !== undefined) groundLeft(scope, today, asked, b ?? null, add);
    if (b === undefined) groundRight(scope, today, flipped[asked] ?? asked, a ?? null, add);
  };
}

function explainMembership(expr: StrictExpr): Explain | undefined {
  const [needle, haystack] = expr.operands;
  if (needle?.op !== "var" || haystack?.op !== "literal" || !Array.isArray(haystack.value)) return undefined;
  const groundOf = toGround(needle);
  const inside: unknown[] = haystack.value;
  const choices = needle.type.kind === "string" ? needle.type.choices : undefined;
  const outside = choices?.filter((choice) => !inside.includes(choice));
  return (scope, today, wanted, add) => {
    if (wanted || outside !== undefined) groundOf(scope, today, "in", wanted ? inside : outside, add);
    else groundOf(scope, today, "none", inside, add);
  };
}

/** Of any other operation, all facts that it reads, without saying what was asked of them. */
function explainOther(expr: Expr): Explain {
  const parts = "operands" in expr ? expr.operands : [];
  const reads = ["filter", "map", "reduce"].includes(expr.op) ? parts.slice(0, 1) : parts;
  const explains = reads.map((operand): Explain => {
    if (operand.op !== "var") return explainOther(operand);
    const groundOf = toGround(operand);
    return (scope, today, _, add) => groundOf(scope, today, expr.op, null, add);
  });
  return (scope, today, wanted, add) => {
    for (const explain of explains) explain(scope, today, wanted, add);
  };
}

type ToGround = (
  scope: Tracked,
  today: number,
  operator: string,
  expected: unknown,
  add: (ground: Ground) => void,
) => void;

/** The ground that a `var` is; what logic has computed stands nowhere and is none. */
function toGround(expr: VarExpr): ToGround {
  const { fact } = expr;
  if (fact === undefined) return () => undefined;
  return (scope, today, operator, expected, add) => {
    const { value, at, missing } = traceIn(expr, scope, today);
    const pointer = at ?? missing[0];
    if (pointer === undefined) return;
    add({ pointer, fact, operator, expected: expected as JsonValue, actual: (value ?? null) as JsonValue });
  };
}

function truthOf(value: unknown): boolean | undefined {
  return value === undefined ? undefined : truthy(value);
}
