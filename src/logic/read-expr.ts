import { isObject } from "../json.js";
import type { Expr } from "./expr.js";
import { anyType } from "./types.js";

const rest = { pointer: "", type: anyType } as const;

/** Logic that was checked before, as an expression without its types. `scope` is the path of the facts that it reads. */
export function readExpr(logic: unknown, scope = ""): Expr {
  const [op, given] = isObject(logic) ? (Object.entries(logic)[0] ?? []) : [];
  if (op === undefined) return { op: "literal", value: logic, ...rest };
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (op === "var") {
    const path = operands[0] === "" ? [] : String(operands[0]).split(".");
    const fact = [...(scope === "" ? [] : [scope]), ...path].join(".");
    return { op, path, fact, whole: false, computed: false, ...rest };
  }
  const [first, ...others] = operands;
  const list = readExpr(first, scope);
  const inner = ["all", "some", "none"].includes(op) && list.op === "var" ? `${list.fact}[]` : scope;
  return { op, operands: [list, ...others.map((operand) => readExpr(operand, inner))], ...rest } as Expr;
}
