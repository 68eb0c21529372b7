import { isUnknown, known, traceOver, unknown } from "../traced.js";
import { truthy } from "../values.js";
import { overOf } from "./forms/over.js";
import type { Operator } from "./operator.js";

/** The elements of a list that meet a condition. */
export const filter: Operator = {
  name: "filter",
  arity: [2, 2],
  body: "element",
  // Which elements there are matters, also where of the result only the truth does.
  uses: (i, _, use) => (i === 1 ? "test" : use === "test" ? "list" : use === "result" ? "value" : use),
  type: ([list], _, check) => {
    check.list("filter", list);
    return list?.type ?? { kind: "any" };
  },
  closure: (operation, { run }) => {
    const [over, keep] = overOf(operation).map(run) as [ReturnType<typeof run>, ReturnType<typeof run>];
    return (data, env) => {
      const elements = over(data, env);
      if (elements === undefined) return undefined;
      const kept: unknown[] = [];
      for (const element of Array.isArray(elements) ? elements : []) {
        const value = keep(element, env);
        if (value === undefined) return undefined;
        if (truthy(value)) kept.push(element);
      }
      return kept;
    };
  },
  trace: (operation, scope, tracer) => {
    const { list, elements, bodies, beyond } = traceOver(overOf(operation), scope, tracer);
    const operands = [list, ...bodies];
    const parts = elements.filter((_, i) => {
      const value = bodies[i]?.value;
      return value === undefined || truthy(value);
    });
    if (operands.some(isUnknown)) return { ...unknown(operation, operands, beyond), parts };
    return known(operation, { value: parts.map(({ value }) => value), parts }, operands);
  },
};
