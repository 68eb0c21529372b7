import { unify } from "../../facts/types.js";
import type { OperationExpr, Use } from "../expr.js";
import type { Run } from "../run.js";
import { isUnknown, known, type Scope, type Trace, type Tracer, undecided } from "../traced.js";
import { alike, truthy } from "../values.js";
import type { Operator } from "./operator.js";

/** Test, value, test, value, …, and the value of the else, which may be left out. */
const isTest = (i: number, count: number) => i % 2 === 0 && i < count - 1;
/** The value itself is used, so that branches must agree in value and not in truth alone. */
const isExact = (use: Use) => use !== "test";

/** An unknown test leaves it unknown unless both branches agree. */
export const conditional: Operator = {
  name: "if",
  arity: [0, Number.POSITIVE_INFINITY],
  uses: (i, count, use) => (isTest(i, count) ? "test" : use === "result" ? "value" : use),
  type: (operands) => {
    const results = operands.filter((_, i) => !isTest(i, operands.length)).map(({ type }) => type);
    return unify(operands.length % 2 === 1 ? results : [...results, { kind: "null" }]);
  },
  closure: ({ operands, use }, { run }) => choose(operands.map(run), isExact(use), 0),
  trace: (operation, scope, tracer) => traceFrom(operation, 0, [], scope, tracer),
};

function choose(operands: readonly Run[], exact: boolean, i: number): Run {
  const [test, then] = [operands[i], operands[i + 1]];
  if (test === undefined) return () => null;
  if (then === undefined) return test;
  const otherwise = choose(operands, exact, i + 2);
  return (data, env) => {
    const decided = test(data, env);
    if (decided !== undefined) return (truthy(decided) ? then : otherwise)(data, env);
    const [left, right] = [then(data, env), otherwise(data, env)];
    return left !== undefined && right !== undefined && alike(left, right, exact) ? left : undefined;
  };
}

function traceFrom(operation: OperationExpr, i: number, before: readonly Trace[], scope: Scope, tracer: Tracer): Trace {
  const [test, then] = [operation.operands[i], operation.operands[i + 1]];
  if (test === undefined) return known(operation, { value: null }, before);
  const first = tracer.trace(test, scope);
  if (then === undefined) {
    const operands = [...before, first];
    return isUnknown(first) ? undecided(operation, operands, [first]) : known(operation, first, operands);
  }
  if (!isUnknown(first)) {
    if (!truthy(first.value)) return traceFrom(operation, i + 2, [...before, first], scope, tracer);
    const taken = tracer.trace(then, scope);
    const operands = [...before, first, taken];
    return isUnknown(taken) ? undecided(operation, operands, [taken]) : known(operation, taken, operands);
  }
  const left = tracer.trace(then, scope);
  const right = traceFrom(operation, i + 2, [], scope, tracer);
  const operands = [...before, first, left, ...right.operands];
  const same = !isUnknown(left) && !isUnknown(right) && alike(left.value, right.value, isExact(operation.use));
  if (same) return known(operation, left, operands);
  return { ...undecided(operation, [first, left, right], [left, right]), operands };
}
