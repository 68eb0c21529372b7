import type { CompiledPack } from "../engine/compiled-pack.js";
import { factsOf } from "../facts/schema.js";
import { booleanType } from "../facts/types.js";
import { type Expr, exprsIn, mapChildren, type OperationExpr } from "../logic/expr.js";
import { lowerRule, type RuleLogic } from "../logic/lower.js";
import { sourceOf } from "../pack/source.js";
import { spaceOf } from "./space.js";
import { type Facts, someToday, type TriedRule, tried, type Verdict } from "./try-rule.js";
import { search } from "./witness.js";

/** An `all` that decides about a list without items. */
export interface EmptyList {
  /** JSON Pointer into the rule, to the `all`. */
  readonly pointer: string;
  /** The fact that is the list; `undefined` where it is computed. */
  readonly list?: string;
  /** Facts without items in the list, and what the rule says of them. */
  readonly facts: Facts;
  readonly outcome: Verdict;
}

/**
 * JsonLogic's `all` is false of a list without items. That is a verdict that nobody meant when another comes out as soon as
 * nothing is asked of such a list.
 */
export function emptyLists(pack: CompiledPack, index: number, one: TriedRule): EmptyList[] {
  const logic = sourceOf(pack).rules[index];
  const rule = pack.definition.rules[index];
  if (logic === undefined || rule === undefined) return [];
  const facts = factsOf(pack.definition);
  return allsIn(logic).flatMap((all) => {
    const other = tried(lowerRule(lenient(logic, all), facts), rule, facts);
    const [over] = all.operands;
    const list = over?.kind === "var" ? over.path.join(".") : undefined;
    const isOfPractice = over?.kind === "var" && over.fact === list; // not a list of an element
    const space = spaceOf([one, other], facts, someToday, isOfPractice ? list : undefined);
    const { found } = search(space, (given) => one.outcome(given) !== other.outcome(given));
    if (found === undefined) return [];
    const place = { pointer: all.pointer, facts: found, outcome: one.outcome(found) };
    return [list === undefined ? place : { ...place, list }];
  });
}

function allsIn({ appliesWhen, logic }: RuleLogic): OperationExpr[] {
  const exprs = [...(appliesWhen === undefined ? [] : exprsIn(appliesWhen)), ...exprsIn(logic)];
  return exprs.flatMap((expr) => (expr.kind === "operation" && expr.op === "all" ? [expr] : []));
}

/** The same rule, in which an `all` is true of a list without items. */
function lenient({ appliesWhen, logic }: RuleLogic, all: OperationExpr): RuleLogic {
  const change = (expr: Expr): Expr => (expr === all ? orEmpty(all) : mapChildren(expr, change));
  return { ...(appliesWhen === undefined ? {} : { appliesWhen: change(appliesWhen) }), logic: change(logic) };
}

function orEmpty(all: OperationExpr): Expr {
  const { use, pointer } = all;
  const node = { kind: "operation", use, pointer, type: booleanType } as const;
  return { ...node, op: "or", operands: [{ ...node, op: "!", operands: all.operands.slice(0, 1) }, all] };
}
