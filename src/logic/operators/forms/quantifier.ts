import { booleanType } from "../../../facts/types.js";
import { isUnknown, known, traceOver, unknown } from "../../traced.js";
import { truthy } from "../../values.js";
import type { Operator } from "../operator.js";
import { overOf } from "./over.js";

/** JsonLogic's quantifiers: `all` is false of an empty list, and what is not a list has no elements. */
export function quantifier(name: "all" | "some" | "none", swaps: readonly string[]): Operator {
  const decisive = name !== "all";
  const decided = name === "some";
  const ofNone = name === "none";
  return {
    name,
    arity: [2, 2],
    body: "element",
    uses: (i) => (i === 0 ? "list" : "test"),
    type: ([list], _, check) => {
      check.list(name, list);
      return booleanType;
    },
    swaps,
    closure: (operation, { run, elements }) => {
      const [over, body] = [elements(overOf(operation)[0]), run(overOf(operation)[1])];
      return (data, env) => {
        const list = over(data, env);
        if (list === undefined) return undefined;
        let isOpen = !list.isWhole;
        if (!isOpen && list.values.length === 0) return ofNone;
        for (const element of list.values) {
          const value = body(element, env);
          if (value === undefined) isOpen = true;
          else if (truthy(value) === decisive) return decided;
        }
        return isOpen ? undefined : !decided;
      };
    },
    trace: (operation, scope, tracer) => {
      const { list, elements, bodies, beyond } = traceOver(overOf(operation), scope, tracer);
      const operands = [list, ...bodies];
      if (isUnknown(list) && list.certain === undefined) return unknown(operation, operands, beyond);
      const isOpen = list.certain === "some" || bodies.some(isUnknown);
      const isDecided = bodies.some(({ value }) => value !== undefined && truthy(value) === decisive);
      if (isDecided) return known(operation, { value: decided }, operands);
      if (isOpen) return unknown(operation, operands, beyond);
      return known(operation, { value: elements.length === 0 ? ofNone : !decided }, operands);
    },
  };
}
