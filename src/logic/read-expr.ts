import { anyType } from "../facts/types.js";
import { isObject } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import type { Expr } from "./expr.js";

const type = anyType;

/**
 * Logic that was checked before, as an expression without its types. `pointer` is where it stands, `scope` the path of the
 * facts that it reads.
 */
export function readExpr(logic: unknown, pointer: string, scope = ""): Expr {
  const [op, given] = isObject(logic) ? (Object.entries(logic)[0] ?? []) : [];
  if (op === undefined) return { op: "literal", value: logic, pointer, type };
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (op === "var") {
    const path = operands[0] === "" ? [] : String(operands[0]).split(".");
    const fact = [...(scope === "" ? [] : [scope]), ...path].join(".");
    return { op, path, fact, whole: false, computed: false, pointer, type };
  }
  const inside = childPointer(pointer, op);
  const exprs: Expr[] = [];
  for (const [i, operand] of operands.entries()) {
    const [list] = exprs;
    const isBody = list?.op === "var" && ["all", "some", "none"].includes(op);
    const at = Array.isArray(given) ? childPointer(inside, i) : inside;
    exprs.push(readExpr(operand, at, isBody ? `${list.fact}[]` : scope));
  }
  return { op, operands: exprs, pointer, type } as unknown as Expr;
}
