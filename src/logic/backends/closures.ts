import type { Parameters } from "../condition.js";
import { everywhere } from "../everywhere.js";
import type { Expr, FactsExpr, VarExpr } from "../expr.js";
import { operatorOf } from "../operators/index.js";
import { type Compile, type Elements, type Env, onceFor, type Run, valuesOf } from "../run.js";
import { isWhole, member } from "../values.js";
import { type Around, spend } from "./budget.js";

/** Compiles an expression into closures. No code is generated, so that it runs under a strict CSP. */
export function toClosure(expr: Expr, parameters: Parameters = {}, around: Around = (run) => run): Run {
  const compile: Compile = {
    run: (operand) => closureOf(operand),
    interval: (operand) =>
      operand.kind === "operation" ? operatorOf(operand.op).interval?.(operand, compile) : undefined,
    elements: elementsOf,
  };
  return closureOf(expr);

  function closureOf(node: Expr): Run {
    return around(plainClosureOf(node), node);
  }

  function plainClosureOf(node: Expr): Run {
    switch (node.kind) {
      case "literal": {
        const { value } = node;
        return () => value;
      }
      case "param": {
        const value = parameters[node.name];
        return () => value;
      }
      case "var":
        return readVar(node);
      case "facts":
        return readFacts(node);
      case "list":
        return valuesOf(node.operands.map(closureOf));
      case "operation":
        return operatorOf(node.op).closure(node, compile);
    }
  }

  function elementsOf(node: Expr): (data: unknown, env: Env) => Elements | undefined {
    if (node.kind === "facts") {
      return (_, env) => {
        const found = onceFor(env, node, () => everywhere(env.facts, node.path));
        spend(env.work, found.values);
        return found;
      };
    }
    if (node.kind === "list") return listed(node.operands.map(closureOf));
    const run = closureOf(node);
    return (data, env) => {
      const list = run(data, env);
      return list === undefined ? undefined : { values: Array.isArray(list) ? list : [], isWhole: true };
    };
  }
}

/** Every unknown element of a list in the logic is an element all the same. */
function listed(items: readonly Run[]): (data: unknown, env: Env) => Elements {
  return (data, env) => ({ values: items.map((item) => item(data, env)), isWhole: true });
}

function readVar({ slot, path, whole, computed }: VarExpr): Run {
  return (data) => {
    let value = slot === undefined ? data : member(data, slot);
    let isResult = computed;
    for (const segment of path) {
      if (value === undefined) return undefined;
      if (isResult && (typeof value !== "object" || value === null)) return null;
      isResult &&= Array.isArray(value);
      value = member(value, segment);
      if (value == null) break;
    }
    if (value == null) return isResult && value === null ? null : undefined;
    return whole && !isResult && !isWhole(value) ? undefined : value;
  };
}

/** As a value it is known when all of it is. */
function readFacts(expr: FactsExpr): Run {
  return (_, env) => {
    const found = onceFor(env, expr, () => everywhere(env.facts, expr.path));
    return found.isWhole && isWhole(found.values) ? found.values : undefined;
  };
}
