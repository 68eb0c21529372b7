import { booleanType } from "../../facts/types.js";
import { type Expr, type OperationExpr, readsResult } from "../expr.js";
import { type Compile, onceFor, type Run } from "../run.js";
import { searchable } from "../searchable.js";
import { elementsOf, isUnknown, known, unknown } from "../traced.js";
import { primitive } from "../values.js";
import { strict } from "./forms/strict.js";
import type { Operator } from "./operator.js";

const operator = strict(
  {
    name: "in",
    arity: [2, 2],
    infix: true,
    compares: true,
    // What logic puts together is known as a whole, and so are its nulls; facts may be unknown one by one.
    uses: (i, _count, _use, op) => (i === 1 && (op === undefined || op === "var") ? "list" : "value"),
    type: (operands, at, check) => {
      check.membership(operands, at);
      return booleanType;
    },
  },
  () =>
    ([needle, haystack]) =>
      contains(haystack, needle),
);

/**
 * Is a value in a list, or a text in a text? Of a list with unknown elements it is true when it is found among those that
 * are known, and unknown when it is not.
 */
export const isIn: Operator = {
  ...operator,
  closure: (operation, compile) => {
    const [needle, haystack] = operation.operands;
    if (needle === undefined || haystack === undefined || !mayHoldUnknowns(haystack)) {
      return operator.closure(operation, compile);
    }
    const [value, list] = [compile.run(needle), compile.elements(haystack)];
    if (haystack.kind === "facts") return searchOnce(operation, value, list);
    const text = compile.run(haystack);
    const isFacts = haystack.kind !== "list";
    return (data, env) => {
      const wanted = value(data, env);
      if (wanted === undefined) return undefined;
      const found = text(data, env);
      if (typeof found === "string") return contains(found, wanted);
      const elements = list(data, env);
      return elements === undefined ? undefined : isAmong(elements.values, elements.isWhole, wanted, isFacts);
    };
  },
  trace: (operation, scope, tracer) => {
    const traced = operator.trace(operation, scope, tracer);
    const [, haystack] = operation.operands;
    const [needle, list] = traced.operands;
    if (needle === undefined || list === undefined || haystack === undefined) return traced;
    const isText = typeof list.value === "string" || (isUnknown(list) && list.certain === undefined);
    if (!mayHoldUnknowns(haystack) || isText) return traced;
    const elements = elementsOf(list);
    const values = elements.map(({ value }) => value);
    const found = isUnknown(needle)
      ? undefined
      : isAmong(values, list.certain !== "some", needle.value, haystack.kind !== "list");
    if (found !== undefined) return known(operation, { value: found }, traced.operands);
    const holes = elements.flatMap(({ value, at }) => (value == null && at !== undefined ? [at] : []));
    return {
      ...unknown(operation, traced.operands),
      missing: [...new Set([...needle.missing, ...list.missing, ...holes])],
    };
  },
};

/** What is gathered from the facts as a whole is made ready to be searched once, however many elements are looked for. */
function searchOnce(operation: OperationExpr, value: Run, list: ReturnType<Compile["elements"]>): Run {
  return (data, env) => {
    const wanted = value(data, env);
    if (wanted === undefined) return undefined;
    const { values, isOpen } = onceFor(env, operation, () => {
      const found = list(data, env);
      return searchable(found?.values, found?.isWhole ?? false);
    });
    return values.has(wanted) || (isOpen ? undefined : false);
  };
}

/** Facts may be unknown one by one; what logic has computed is known as a whole, and so are its nulls. */
function mayHoldUnknowns(list: Expr): boolean {
  return list.kind === "facts" || list.kind === "list" || (list.kind === "var" && !readsResult(list));
}

/** Among facts a `null` is unknown; in a list that the logic writes out it is a result, and `undefined` is unknown. */
function isAmong(values: readonly unknown[], isWhole: boolean, wanted: unknown, isFacts: boolean): boolean | undefined {
  const isOpen = (value: unknown) => value === undefined || (isFacts && value === null);
  if (values.some((value) => value === wanted && !isOpen(value))) return true;
  return isWhole && !values.some(isOpen) ? false : undefined;
}

function contains(haystack: unknown, needle: unknown): boolean {
  if (Array.isArray(haystack)) return haystack.indexOf(needle) !== -1;
  if (typeof haystack !== "string" || haystack === "") return false;
  return haystack.includes(String(primitive(needle)));
}
