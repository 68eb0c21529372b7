import { dayNumber } from "../facts/dates.js";
import { anyType, booleanType, unify, type ValueType } from "../facts/types.js";
import { childPointer } from "../json/pointer.js";
import { didYouMean, type Problem, problem, show } from "../problems/problem.js";
import type { Expr, VarExpr } from "./expr.js";
import { arity, maxDepth, maxNodes, refused, synonyms } from "./operators.js";
import { parseVar } from "./parse-var.js";
import { type Context, literal, type Scope, type Use } from "./scope.js";
import { type Report, typeElements, typeStrict } from "./typing.js";

/** What a parse gives: the expression, or all that is wrong with the logic. */
export type Parsed =
  | { readonly expr: Expr; readonly problems: readonly [] }
  | { readonly expr?: never; readonly problems: readonly Problem[] };

export interface ParseOptions {
  /** The declared facts. Without them any `var` may be read and no type is checked. */
  readonly facts?: ValueType;
  /** Where the logic stands in the document that problems point into. */
  readonly pointer?: string;
  /** It is the logic of a rule, whose parameters were put in place; what is left of `param` was reported then. */
  readonly parameters?: boolean;
}

/** Parses JsonLogic into an {@link Expr}, or says everything that is wrong with it. */
export function parseLogic(logic: unknown, options: ParseOptions = {}): Parsed {
  const problems: Problem[] = [];
  const context: Context = {
    report: (found) => problems.push(found),
    typed: options.facts !== undefined,
    facts: options.facts ?? anyType,
    parameters: options.parameters ?? false,
    nodes: 0,
  };
  const scope: Scope = { type: options.facts ?? anyType, fact: "", computed: false };
  const expr = parse(logic, options.pointer ?? "", scope, "result", 1, context);
  return problems.length === 0 ? { expr, problems: [] } : { problems };
}

function parse(node: unknown, at: string, scope: Scope, use: Use, depth: number, context: Context): Expr {
  if (isTooLarge(node, context)) {
    if (context.nodes <= maxNodes) {
      context.report(tooMuch("too-large", at, `logic of more than ${maxNodes} nodes`, `at most ${maxNodes} nodes`));
    }
    context.nodes = Infinity;
    return literal(false, at);
  }
  context.nodes += 1;
  if (typeof node !== "object" || node === null) return parseScalar(node, at, context);
  if (depth > maxDepth) {
    context.report(
      tooMuch("too-deep", at, `logic nested deeper than ${maxDepth} levels`, `at most ${maxDepth} levels`),
    );
    return literal(false, at);
  }
  if (Array.isArray(node)) return parseList(node, at, scope, depth, context);
  return parseOperation(node as Record<string, unknown>, at, scope, use, depth, context);
}

function isTooLarge(node: unknown, context: Context): boolean {
  const operands = typeof node === "object" && node !== null ? Object.values(node)[0] : undefined;
  const lengths = [node, operands].map((list) => (Array.isArray(list) ? list.length : 0));
  return context.nodes + Math.max(...lengths) >= maxNodes;
}

function parseScalar(value: unknown, at: string, context: Context): Expr {
  const isJson = value === null || ["boolean", "string"].includes(typeof value) || Number.isFinite(value);
  if (isJson) return literal(value, at);
  context.report(
    problem("not-json", at, `${show(value)} is not JSON`, {
      found: show(value),
      expected: "JsonLogic: an operation, a list, a string, a number, true or false",
    }),
  );
  return literal(false, at);
}

function parseList(list: readonly unknown[], at: string, scope: Scope, depth: number, context: Context): Expr {
  const operands = Array.from(list, (item, i) => parse(item, childPointer(at, i), scope, "value", depth + 1, context));
  if (operands.every((operand) => operand.op === "literal")) {
    return literal(
      operands.map(({ value }) => value),
      at,
    );
  }
  return { op: "list", operands, pointer: at, type: { kind: "list", items: unify(operands.map(({ type }) => type)) } };
}

function parseOperation(
  node: Record<string, unknown>,
  at: string,
  scope: Scope,
  use: Use,
  depth: number,
  context: Context,
): Expr {
  const [op, ...more] = Object.keys(node);
  if (op === undefined) return literal({}, at);
  if (more.length > 0) {
    context.report(
      problem("not-one-operator", at, `an operation has one operator, and this has ${more.length + 1}`, {
        found: [op, ...more].map(show).join(", "),
        expected: "an object with one key, the operator",
        hint: "put each operation in an object of its own, and join them with and or or",
      }),
    );
    return literal(false, at);
  }
  const given = node[op];
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  const inside = childPointer(at, op);
  const pointerOf = (i: number) => (Array.isArray(given) ? childPointer(inside, i) : inside);
  if (op === "param" && context.parameters) return { ...literal(false, at), type: anyType };
  const known = checkOperator(op, operands.length, at, context.report);
  if (!known) return literal(false, at);
  if (op === "var") return parseVar(operands, at, scope, use, context);

  const sub = (i: number, subUse: Use, subScope = scope): Expr =>
    parse(operands[i], pointerOf(i), subScope, subUse, depth + 1, context);
  switch (op) {
    case "and":
    case "or": {
      const last = operands.length - 1;
      // A falsy value that `and` hands on is a scalar or an empty list: its truth is all that there is to know.
      const exprs = operands.map((_, i) => sub(i, i === last || op === "or" ? use : "test"));
      const exact = use === "value" || use === "list";
      return { op, operands: exprs, exact, pointer: at, type: unify(exprs.map(({ type }) => type)) };
    }
    case "if": {
      const isTest = (i: number) => i % 2 === 0 && i < operands.length - 1;
      const branchUse = use === "result" ? "value" : use;
      const exprs = operands.map((_, i) => sub(i, isTest(i) ? "test" : branchUse));
      const results = exprs.filter((_, i) => !isTest(i)).map(({ type }) => type);
      const types = operands.length % 2 === 1 ? results : [...results, { kind: "null" } as const];
      return { op, operands: exprs, exact: use !== "test", pointer: at, type: unify(types) };
    }
    case "!":
    case "!!":
      return { op, operands: [sub(0, "test")], pointer: at, type: booleanType };
    case "all":
    case "some":
    case "none": {
      const list = sub(0, "list");
      const body = sub(1, "test", elementScope(op, list, context));
      return { op, operands: [list, body], pointer: at, type: booleanType };
    }
    case "filter": {
      const list = sub(0, use === "test" ? "list" : use);
      const body = sub(1, "test", elementScope(op, list, context));
      return { op, operands: [list, body], pointer: at, type: list.type };
    }
    case "map": {
      const list = sub(0, "list");
      const body = sub(1, "value", elementScope(op, list, context));
      return { op, operands: [list, body], pointer: at, type: { kind: "list", items: body.type } };
    }
    case "reduce": {
      const list = sub(0, "list");
      const first = operands.length > 2 ? sub(2, "value") : literal(null, at);
      const current = elementScope(op, list, context);
      const accumulator: Scope = { type: first.type, fact: undefined, computed: true };
      const step: Scope = { type: anyType, fact: undefined, computed: true, step: { current, accumulator } };
      const body = sub(1, "value", step);
      return { op, operands: [list, body, first], pointer: at, type: unify([body.type, first.type]) };
    }
    default: {
      const strict = op as Extract<Expr, { op: "===" }>["op"];
      const exprs = operands.map((_, i) => sub(i, "value"));
      refuseNull(op, exprs, context.report);
      refuseFalseDate(op, exprs, context);
      const report = context.typed ? context.report : () => undefined;
      return { op: strict, operands: exprs, pointer: at, type: typeStrict(op, exprs, at, report) };
    }
  }
}

function checkOperator(op: string, count: number, at: string, report: Report): boolean {
  const bounds = arity.get(op);
  if (bounds === undefined) {
    const dead = refused.get(op);
    const meant = synonyms.get(op);
    const hint = dead ?? (meant === undefined ? didYouMean(op, [...arity.keys()]) : `did you mean ${meant}?`);
    const code = dead === undefined ? "unknown-operator" : "refused-operator";
    const message = dead === undefined ? `unknown operator ${show(op)}` : `the operator ${show(op)} is refused`;
    const expected = `one of ${[...arity.keys()].join(" ")}`;
    report(problem(code, at, message, { found: show(op), expected, hint: hint ?? `use ${expected}` }));
    return false;
  }
  const [least, most] = bounds;
  if (op === "var" && count > 1) {
    report(
      problem("var-default", at, "var takes no default", {
        found: `${count} operands`,
        expected: "the path of the fact alone",
        hint: "delete the default: a missing fact stays unknown until somebody answers",
      }),
    );
    return false;
  }
  if (count >= least && count <= most) return true;
  const expected = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} or ${most}`;
  report(
    problem(
      "operand-count",
      at,
      `${op} takes ${expected} operand${expected === "1" ? "" : "s"}, and this has ${count}`,
      {
        found: String(count),
        expected,
        hint: op === ">" || op === ">=" ? "only < and <= take a third operand, as in 1 <= x <= 10" : undefined,
      },
    ),
  );
  return false;
}

/** What the body of a quantifier reads from: an element of the list. */
function elementScope(op: string, list: Expr, context: Context): Scope {
  const type = typeElements(op, list, context.typed ? context.report : () => undefined);
  const origins = originsOf(list);
  const facts = new Set(origins.map((origin) => origin.fact));
  const [fact] = facts.size === 1 ? facts : [];
  const computed = origins.every((origin) => origin.computed);
  return { type, fact: fact === undefined ? undefined : `${fact}[]`, computed };
}

/** Each `var` whose elements a list hands on as they are; none when logic has computed them. */
function originsOf(list: Expr): readonly VarExpr[] {
  switch (list.op) {
    case "var":
      return [list];
    case "filter":
      return originsOf(list.operands[0]);
    case "and":
    case "or":
    case "if":
      return list.operands.flatMap(originsOf);
    default:
      return [];
  }
}

const comparing = new Set(["===", "!==", "==", "!=", "<", "<=", ">", ">=", "in"]);

function refuseNull(op: string, operands: readonly Expr[], report: Report): void {
  if (!comparing.has(op)) return;
  for (const operand of operands) {
    if (operand.op !== "literal") continue;
    const holdsNull = operand.value === null || (Array.isArray(operand.value) && operand.value.includes(null));
    if (!holdsNull) continue;
    report(
      problem("null-comparison", operand.pointer, "a comparison with null", {
        found: "null",
        expected: "a value that the fact can have",
        hint: "delete the comparison: a missing fact is unknown, and hygie reports it as such by itself",
      }),
    );
  }
}

function refuseFalseDate(op: string, operands: readonly Expr[], context: Context): void {
  const [date] = operands;
  if (op !== "days_since" || context.typed || date?.op !== "literal") return;
  if (typeof date.value === "string" && dayNumber(date.value) !== undefined) return;
  context.report(
    problem("type-mismatch", date.pointer, `${show(date.value)} is not a date`, {
      found: show(date.value),
      expected: "a date that the calendar has, as YYYY-MM-DD",
    }),
  );
}

function tooMuch(code: string, at: string, message: string, expected: string): Problem {
  return problem(code, at, message, { expected, hint: "split the rule into several" });
}
