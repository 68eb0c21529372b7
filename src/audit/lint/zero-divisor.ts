import { type FactSchema, factAt } from "../../facts/schema.js";
import { type Expr, exprsIn } from "../../logic/expr.js";
import { problem } from "../problem.js";
import { error, type FindInRule, partsOf } from "./context.js";

/** Divided by 0, a number is none that a rule can mean. */
export const zeroDivisor: FindInRule = ({ logic, at, tried: { parameters } }, { facts }) =>
  partsOf(logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap((expr) => (expr.kind === "operation" && ["/", "%"].includes(expr.op) ? [expr.operands[1]] : []))
    .flatMap((divisor) => {
      if (divisor === undefined || !mayBeZero(divisor, facts, parameters)) return [];
      const fact = divisor.kind === "var" ? divisor.fact : undefined;
      return [error(problem("zero-divisor", at + divisor.pointer, { fact }))];
    });

/** Of what is computed that is not known, and not told; but a list may have no items. */
function mayBeZero(divisor: Expr, facts: FactSchema, parameters: Readonly<Record<string, unknown>>): boolean {
  switch (divisor.kind) {
    case "literal":
      return divisor.value === 0;
    case "param":
      return parameters[divisor.name] === 0;
    case "var": {
      if (divisor.fact === undefined) return false;
      const { minimum = -1, exclusiveMinimum = -1, maximum = 1 } = factAt(facts, divisor.fact) ?? facts;
      return minimum <= 0 && exclusiveMinimum < 0 && maximum >= 0;
    }
    case "operation":
      return divisor.op === "count" || divisor.op === "share";
    default:
      return false;
  }
}
