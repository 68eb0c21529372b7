import { isUnknown, known, traceOver, unknown } from "../traced.js";
import { overOf } from "./forms/over.js";
import type { Operator } from "./operator.js";

/** What becomes of each element of a list. */
export const map: Operator = {
  name: "map",
  arity: [2, 2],
  body: "element",
  uses: (i) => (i === 0 ? "list" : "value"),
  type: ([list, body], _, check) => {
    check.list("map", list);
    return { kind: "list", items: body?.type ?? { kind: "any" } };
  },
  closure: (operation, { run }) => {
    const [over, body] = overOf(operation).map(run) as [ReturnType<typeof run>, ReturnType<typeof run>];
    return (data, env) => {
      const elements = over(data, env);
      if (elements === undefined) return undefined;
      const values: unknown[] = [];
      for (const element of Array.isArray(elements) ? elements : []) {
        const value = body(element, env);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    };
  },
  trace: (operation, scope, tracer) => {
    const { list, bodies, beyond } = traceOver(overOf(operation), scope, tracer);
    const operands = [list, ...bodies];
    if (operands.some(isUnknown)) {
      return { ...unknown(operation, operands, beyond), parts: bodies.filter((body) => !isUnknown(body)) };
    }
    return known(operation, { value: bodies.map(({ value }) => value), parts: bodies }, operands);
  },
};
