import { anyType, literalType, type ValueType } from "../facts/types.js";
import type { Problem } from "../problems/problem.js";
import { type Expr, type LiteralExpr, readsResult, type Use, type VarExpr } from "./expr.js";
import type { Checks, Report } from "./operators/operator.js";

/** What `var` reads from, at one place of the logic. */
export interface Scope {
  readonly type: ValueType;
  /** The path of declared facts up to here; `undefined` where logic has computed the data. */
  readonly fact: string | undefined;
  readonly computed: boolean;
  /** The operator that goes over the list whose element this is. */
  readonly operator?: string;
  /** In the step of a `reduce`: what `current` and `accumulator` are. */
  readonly step?: { readonly current: Scope; readonly accumulator: Scope };
}

/** What a rule may be told beside the facts. */
export interface DeclaredParameters {
  /** Their values, by name. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Where their values stand in logic that was resolved before: JSON Pointers to names. */
  readonly usedAt: ReadonlyMap<string, string>;
  /** Those whose values are of another type than they declare: of which they are is told there. */
  readonly ofWrongType?: ReadonlySet<string>;
}

/** Tells of what is out of place, beside lists, and what mends it. */
export interface Placing {
  /** A fact of a list's items that is read outside of the list. */
  readonly factOfItems: (path: readonly string[], at: string, type: ValueType, use: Use) => Problem | undefined;
  /** An operation that has what is asked of the items in front of the list. */
  readonly swapped: (op: string, operands: readonly unknown[], at: string, type: ValueType) => Problem | undefined;
}

/** What goes along with a whole parse. */
export interface Context {
  readonly report: Report;
  readonly check: Checks;
  /** What can be told of facts and lists that are out of place; `undefined` when no facts are declared. */
  readonly placing: Placing | undefined;
  /** All facts, as they are read outside quantifiers; `undefined` when none are declared. */
  readonly facts: ValueType | undefined;
  readonly parameters: DeclaredParameters | undefined;
  /** Where which parameter was found. */
  readonly uses: { readonly name: string; readonly pointer: string; readonly isFact?: boolean }[];
  /** The texts that stand in the logic, and where. */
  readonly texts: { readonly text: string; readonly pointer: string }[];
  nodes: number;
}

export function literal(value: unknown, pointer: string): LiteralExpr {
  return { kind: "literal", value, pointer, type: literalType(value) };
}

/** What the body of an operation over a list reads from: an element of the list. */
export function elementScope(list: Expr, operator: string): Scope {
  const type: ValueType = list.type.kind === "list" ? list.type.items : { kind: "any" };
  if (list.kind === "facts") return { type, fact: list.fact, computed: false, operator };
  const origins = originsOf(list);
  const facts = new Set(origins.map(({ fact }) => fact));
  const [fact] = facts.size === 1 ? facts : [];
  const computed = origins.every(readsResult);
  return { type, fact: fact === undefined ? undefined : `${fact}[]`, computed, operator };
}

/** What may be read where nobody can tell whether that is an element of a list: what either scope has. */
export function eitherScope(scope: Scope, list: Expr): Scope {
  if (list.type.kind !== "list" || scope.step !== undefined) return scope;
  const { items } = list.type;
  const areObjects = scope.type.kind === "object" && items.kind === "object";
  const type: ValueType = areObjects
    ? { kind: "object", members: new Map([...items.members, ...scope.type.members]) }
    : anyType;
  return { type, fact: undefined, computed: false };
}

/** Each `var` whose elements a list hands on as they are; none when logic has computed them. */
function originsOf(list: Expr): readonly VarExpr[] {
  if (list.kind === "var") return [list];
  if (list.kind !== "operation") return [];
  if (list.op === "filter") return list.operands.slice(0, 1).flatMap(originsOf);
  return ["and", "or", "if"].includes(list.op) ? list.operands.flatMap(originsOf) : [];
}
