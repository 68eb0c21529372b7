import { dayNumber } from "../../facts/dates.js";
import { booleanType } from "../../facts/types.js";
import { type Expr, exprsIn, type OperationExpr } from "../../logic/expr.js";
import { problem } from "../problem.js";
import { differences, error, type FindInRule, type Finding, partsOf, withExprs } from "./context.js";

/** What is asked of a list as a whole: `all`, or a comparison with a `share`. */
interface Asking {
  readonly operator: "all" | "share";
  readonly expr: OperationExpr;
  readonly list: Expr | undefined;
}

/**
 * JsonLogic's `all` is false of a list without items, and a share of none is 0. That is a verdict that nobody meant when another
 * comes out as soon as nothing is asked of such a list. Where a list is asked more than once, one can hide what another does: then
 * it is told once, of all of them.
 */
export const emptyList: FindInRule = (rule, { facts }) => {
  const askings = partsOf(rule.logic)
    .flatMap((part) => [...exprsIn(part)])
    .flatMap(askingIn);
  const found = (of: readonly Asking[]): Finding[] => {
    const others = new Map(of.map(({ expr, list }) => [expr, orEmpty(expr, list)]));
    const witness = differences(rule, withExprs(rule, others, facts), facts).witnesses.get("");
    const [first] = of;
    if (witness === undefined || first === undefined) return [];
    const { operator, expr, list } = first;
    const outcome = rule.tried.outcome(witness.facts, dayNumber(witness.now));
    const name = list?.kind === "var" ? list.path.join(".") : undefined;
    const params = { operator, outcome, list: name, facts: { json: JSON.stringify(witness.facts) } };
    return [error(problem("empty-list", rule.at + expr.pointer, params))];
  };
  return [...new Set(askings.map(listOf))].flatMap((list) => {
    const ofList = askings.filter((asking) => listOf(asking) === list);
    const alone = ofList.flatMap((asking) => found([asking]));
    return alone.length > 0 || ofList.length < 2 ? alone : found(ofList);
  });
};

/** What tells a list from another: the fact, or that it is asked there. */
function listOf({ expr, list }: Asking): string {
  return list?.kind === "var" && list.fact !== undefined ? list.fact : expr.pointer;
}

function askingIn(expr: Expr): Asking[] {
  if (expr.kind !== "operation") return [];
  if (expr.op === "all") return [{ operator: "all", expr, list: expr.operands[0] }];
  const share = expr.operands.find((operand) => operand.kind === "operation" && operand.op === "share");
  if (share?.kind !== "operation" || expr.type.kind !== "boolean") return [];
  return [{ operator: "share", expr, list: share.operands[0] }];
}

function orEmpty(asking: OperationExpr, list: Expr | undefined): Expr {
  const { use, pointer } = asking;
  const node = { kind: "operation", use, pointer, type: booleanType } as const;
  const isEmpty: Expr = { ...node, op: "!", operands: list === undefined ? [] : [list] };
  return { ...node, op: "or", operands: [isEmpty, asking] };
}
