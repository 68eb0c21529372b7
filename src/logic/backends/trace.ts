import type { Parameters } from "../condition.js";
import { visitEverywhere } from "../everywhere.js";
import type { Expr, FactsExpr, ListExpr, VarExpr } from "../expr.js";
import { operatorOf } from "../operators/index.js";
import type { Env, Work } from "../run.js";
import {
  elementsOf,
  isUnknown,
  known,
  lacks,
  type Scope,
  step,
  type Trace,
  type Tracer,
  type Tracked,
  unknown,
} from "../traced.js";
import { isWhole, maxListDepth } from "../values.js";
import { spend } from "./budget.js";

/** Evaluates an expression over data and tells the whole of it. */
export function traceLogic(expr: Expr, data: unknown, today: number, parameters?: Parameters, work?: Work): Trace {
  const env: Env = work === undefined ? { today, facts: data } : { today, facts: data, work };
  return traceIn(expr, { value: data ?? undefined, at: "" }, env, parameters);
}

/** The same at one place of the data, such as the element that a quantifier stands at. */
export function traceIn(expr: Expr, at: Scope, env: Env, parameters: Parameters = {}): Trace {
  const tracer: Tracer = { trace, env };
  const everywhere = new Map<FactsExpr, Trace>(); // it reads all facts, so that at each element it comes to the same
  return trace(expr, at);

  function trace(node: Expr, scope: Scope): Trace {
    const traced = traceNode(node, scope);
    spend(env.work, traced.value);
    return traced;
  }

  function traceNode(node: Expr, scope: Scope): Trace {
    switch (node.kind) {
      case "literal":
        return known(node, { value: node.value });
      case "param":
        return known(node, { value: parameters[node.name] });
      case "var":
        return traceVar(node, scope);
      case "facts":
        return factsOf(node);
      case "list":
        return traceList(
          node,
          node.operands.map((operand) => trace(operand, scope)),
        );
      case "operation":
        return operatorOf(node.op).trace(node, scope, tracer);
    }
  }

  function factsOf(node: FactsExpr): Trace {
    const traced = everywhere.get(node) ?? traceFacts(node, env.facts);
    everywhere.set(node, traced);
    return traced;
  }
}

function traceVar(expr: VarExpr, scope: Scope): Trace {
  let item: Tracked = expr.slot === "accumulator" ? (scope.accumulator ?? scope) : scope;
  let isResult = expr.computed;
  for (const [i, segment] of expr.path.entries()) {
    if (item.value === undefined && item.missing !== undefined) return lacks(expr, item.missing);
    const isLeaf = typeof item.value !== "object" || item.value === null;
    if (isResult && isLeaf && item.value !== undefined) return known(expr, { value: null });
    isResult &&= Array.isArray(item.value);
    item = step(item, segment);
    if (item.value == null) {
      item = expr.path.slice(i + 1).reduce(step, item);
      break;
    }
  }
  if (item.value === undefined && item.missing !== undefined) return lacks(expr, item.missing);
  if (item.value === null && isResult) return known(expr, item);
  if (item.value == null) return lacks(expr, item.at === undefined ? [] : [item.at]);
  if (expr.whole && !isResult && !isWhole(item.value)) {
    return { ...lacks(expr, holes(item)), parts: elementsOf(item).filter(({ value }) => value != null) };
  }
  return known(expr, item);
}

function traceFacts(expr: FactsExpr, facts: unknown): Trace {
  const parts: Tracked[] = [];
  const missing: string[] = [];
  let certain: Tracked["certain"] = "all";
  visitEverywhere(facts, expr.path, {
    value: (value, at) => {
      parts.push({ value: value ?? undefined, at: at() });
      if (isWhole([value])) return;
      for (const hole of value == null ? [at()] : holes({ value, at: at() })) missing.push(hole);
    },
    gap: (at) => {
      missing.push(at());
      certain = "some";
    },
  });
  if (missing.length > 0) return { ...lacks(expr, missing), parts, certain };
  return known(expr, { value: parts.map(({ value }) => value), parts });
}

function traceList(expr: ListExpr, operands: readonly Trace[]): Trace {
  if (operands.some(isUnknown)) return { ...unknown(expr, operands), parts: operands, certain: "all" };
  return known(expr, { value: operands.map(({ value }) => value), parts: operands }, operands);
}

/** Where the unknowns stand inside a list. */
function holes(list: Tracked, depth = 0): string[] {
  const inside = elementsOf(list).flatMap((item) => {
    if (item.value == null) return item.at === undefined ? [] : [item.at];
    return depth > maxListDepth || isWhole(item.value) ? [] : holes(item, depth + 1);
  });
  return inside.length > 0 || list.at === undefined ? inside : [list.at];
}
