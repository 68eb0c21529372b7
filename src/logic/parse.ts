import { anyType, unify, type ValueType } from "../facts/types.js";
import { isData, isObject, itemsOf, withOneZero } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { Problem } from "../problems/problem.js";
import { shown, unreadable } from "../problems/shown.js";
import type { Expr, Use } from "./expr.js";
import { operators } from "./operators/index.js";
import { checksOfLiterals } from "./operators/literal-dates.js";
import type { Checks, Operator, Report } from "./operators/operator.js";
import { problem } from "./problem.js";
import { falsehood, parseFacts, parseVar } from "./read-var.js";
import { isOperator, maxDepth, maxNodes, operandProblems, refuseNull, tooManyOperators } from "./refusals.js";
import {
  type Context,
  type DeclaredParameters,
  eitherScope,
  elementScope,
  literal,
  type Placing,
  type Scope,
} from "./scope.js";
import { hasFact } from "./type-at.js";

/** A parameter, and where in the logic it is used: a JSON Pointer. */
export interface ParameterUse {
  readonly name: string;
  readonly pointer: string;
  /** A fact that could be read there is called so. */
  readonly isFact?: boolean;
}

/** A text in the logic: a JSON Pointer tells where. */
export interface LogicText {
  readonly text: string;
  readonly pointer: string;
}

/** What a parse gives: the expression, or all that is wrong with the logic. */
export type Parsed = { readonly uses: readonly ParameterUse[]; readonly texts: readonly LogicText[] } & (
  | { readonly expr: Expr; readonly problems: readonly [] }
  | { readonly expr?: never; readonly problems: readonly Problem[] }
);

export interface ParseOptions {
  /** The declared facts. Without them any `var` may be read and no type is checked. */
  readonly facts?: ValueType | undefined;
  /** What is asked of operands of operators: `checksOver` the declared facts, or what is known without any. */
  readonly checks?: ((report: Report) => Checks) | undefined;
  /** Where the logic stands in the document that problems point into. */
  readonly pointer?: string;
  /** It is the logic of a rule, which has these parameters. */
  readonly parameters?: DeclaredParameters;
  /** What tells of facts and lists that are out of place. */
  readonly placing?: Placing;
}

/** Parses JsonLogic into an {@link Expr}, or says everything that is wrong with it. */
export function parseLogic(
  logic: unknown,
  { facts, checks = checksOfLiterals, pointer = "", parameters, placing }: ParseOptions = {},
): Parsed {
  const problems: Problem[] = [];
  const report = (found: Problem) => problems.push(found);
  const check = checks(report);
  const context: Context = { report, check, placing, facts, parameters, uses: [], texts: [], nodes: 0 };
  const scope: Scope = { type: facts ?? anyType, fact: "", computed: false };
  const expr = parse(logic, pointer, scope, "result", 1, context);
  const { uses, texts } = context;
  return problems.length === 0 ? { expr, uses, texts, problems: [] } : { uses, texts, problems };
}

function parse(node: unknown, at: string, scope: Scope, use: Use, depth: number, context: Context): Expr {
  try {
    return parseNode(node, at, scope, use, depth, context);
  } catch {
    context.report(problem("not-json", at, { found: shown(unreadable) })); // a getter or a proxy throws
    return falsehood(at);
  }
}

function parseNode(node: unknown, at: string, scope: Scope, use: Use, depth: number, context: Context): Expr {
  if (isTooLarge(node, context)) {
    if (context.nodes <= maxNodes) context.report(problem("too-large", at, { limit: maxNodes }));
    context.nodes = Number.POSITIVE_INFINITY;
    return falsehood(at);
  }
  context.nodes += 1;
  const parameter = context.parameters?.usedAt.get(at);
  if (parameter !== undefined) return parseParameter(parameter, at, scope, context);
  if (typeof node !== "object" || node === null) return parseScalar(node, at, context);
  if (depth > maxDepth) {
    context.report(problem("too-deep", at, { limit: maxDepth }));
    return falsehood(at);
  }
  if (Array.isArray(node)) return parseList(node, at, scope, depth, context);
  return parseOperation(node as Record<string, unknown>, at, scope, use, depth, context);
}

function isTooLarge(node: unknown, context: Context): boolean {
  const operands = isObject(node) ? Object.values(node) : [];
  const lengths = [node, operands, operands[0]].map((list) => (Array.isArray(list) ? list.length : 0));
  return context.nodes + Math.max(...lengths) >= maxNodes;
}

/** The items of a list, each read once and holes as well: a proxy may have another length whenever it is asked. */
function itemsIn(list: readonly unknown[]): unknown[] {
  return itemsOf(list, maxNodes) ?? [];
}

function parseScalar(value: unknown, at: string, context: Context): Expr {
  if (typeof value === "string") context.texts.push({ text: value, pointer: at });
  const isJson = value === null || ["boolean", "string"].includes(typeof value) || Number.isFinite(value);
  if (isJson) return literal(withOneZero(value), at);
  context.report(problem("not-json", at, { found: shown(value) }));
  return falsehood(at);
}

function parseList(list: readonly unknown[], at: string, scope: Scope, depth: number, context: Context): Expr {
  const operands = itemsIn(list).map((item, i) => parse(item, childPointer(at, i), scope, "value", depth + 1, context));
  if (operands.every((operand) => operand.kind === "literal")) {
    return literal(
      operands.map(({ value }) => value),
      at,
    );
  }
  const type: ValueType = { kind: "list", items: unify(operands.map((operand) => operand.type)) };
  return { kind: "list", operands, pointer: at, type };
}

function parseOperation(
  node: Record<string, unknown>,
  at: string,
  scope: Scope,
  use: Use,
  depth: number,
  context: Context,
): Expr {
  if (!isData(node)) {
    context.report(problem("not-json", at, { found: shown(node) }));
    return falsehood(at);
  }
  const names = Object.keys(node);
  const [op] = names;
  if (op === undefined) return literal({}, at);
  if (names.length > 1) {
    context.report(tooManyOperators(node, at));
    for (const name of names) parseOperation({ [name]: node[name] }, at, scope, "value", depth, context);
    return falsehood(at);
  }
  const given = node[op];
  const operands: readonly unknown[] = Array.isArray(given) ? itemsIn(given) : [given];
  const inside = childPointer(at, op);
  const pointerOf = (i: number) => (Array.isArray(given) ? childPointer(inside, i) : inside);
  if (op === "param" && context.parameters !== undefined) return parseParameter(operands[0], at, scope, context);
  if (!isOperator(op, at, context.report)) {
    // What is wrong inside it is told all the same, though behind a list it may be about its elements.
    let inner = scope;
    for (const i of operands.keys()) {
      const operand = parse(operands[i], pointerOf(i), inner, i === 0 ? "list" : "value", depth + 1, context);
      if (i === 0) inner = eitherScope(scope, operand);
    }
    return falsehood(at);
  }
  const wrong = operandProblems(op, operands.length, at);
  if (wrong !== undefined) {
    context.report(wrong);
    return falsehood(at);
  }
  if (op === "var") return parseVar(operands, at, scope, use, context);
  if (op === "facts") return parseFacts(operands, at, context);
  const operator = operators.get(op) as Operator;
  const sub = (i: number, subScope = scope): Expr => {
    const subUse = operator.uses?.(i, operands.length, use, operatorIn(operands[i])) ?? "value";
    return parse(operands[i], pointerOf(i), subScope, subUse, depth + 1, context);
  };
  const swapped = operator.body && context.placing?.swapped(op, operands, at, scope.type);
  if (swapped !== undefined) {
    context.report(swapped);
    sub(0, elementScope(sub(1), op)); // what is wrong with what is asked is told all the same
    return falsehood(at);
  }
  const exprs =
    operator.body === undefined ? operands.map((_, i) => sub(i)) : parseOver(operator, operands.length, sub, at);
  if (operator.compares) refuseNull(exprs, context.report);
  const type = operator.type(exprs, at, context.check);
  return { kind: "operation", op, operands: exprs, use, pointer: at, type };
}

function operatorIn(logic: unknown): string | undefined {
  return typeof logic === "object" && logic !== null && !Array.isArray(logic) ? Object.keys(logic)[0] : undefined;
}

/** The operands of what goes over a list: the second reads the elements of the first. */
function parseOver(operator: Operator, count: number, sub: (i: number, scope?: Scope) => Expr, at: string): Expr[] {
  const list = sub(0);
  const element = elementScope(list, operator.name);
  if (operator.body === "element") return count === 1 ? [list] : [list, sub(1, element)];
  const first = count > 2 ? sub(2) : literal(null, at);
  const accumulator: Scope = { type: first.type, fact: undefined, computed: true };
  const step = { current: element, accumulator };
  return [list, sub(1, { type: anyType, fact: undefined, computed: true, step }), first];
}

/** A parameter stays one: backends put its value in place. */
function parseParameter(name: unknown, at: string, { type: facts }: Scope, context: Context): Expr {
  if (typeof name !== "string") {
    context.report(problem("not-a-parameter", `${at}/param`, { found: shown(name) }));
    return falsehood(at);
  }
  const values = context.parameters?.values;
  context.uses.push({ name, pointer: at, isFact: hasFact(facts, name.split(".")) });
  if (!values?.has(name)) return falsehood(at); // the rule tells that it is not declared
  const isOfWrongType = context.parameters?.ofWrongType?.has(name);
  const { type } = isOfWrongType ? { type: anyType } : literal(values.get(name), at);
  return { kind: "param", name, pointer: at, type };
}
