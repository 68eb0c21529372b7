import { literalType, type ValueType } from "../facts/types.js";
import type { Expr } from "./expr.js";
import type { Report } from "./typing.js";

/**
 * How a value is used, which decides how much of it must be known: `test` asks for its truth alone, `list` goes over
 * its elements one by one, `value` needs all of it, and so does `result`, which is what the whole logic comes to.
 */
export type Use = "test" | "list" | "value" | "result";

/** What `var` reads from, at one place of the logic. */
export interface Scope {
  readonly type: ValueType;
  /** The path of declared facts up to here; `undefined` where logic has computed the data. */
  readonly fact: string | undefined;
  readonly computed: boolean;
  /** In the step of a `reduce`: what `current` and `accumulator` are. */
  readonly step?: { readonly current: Scope; readonly accumulator: Scope };
}

/** What goes along with a whole parse. */
export interface Context {
  readonly report: Report;
  /** Facts are declared: types are checked. */
  readonly typed: boolean;
  /** All facts, as they are read outside quantifiers. */
  readonly facts: ValueType;
  /** What is left of `param` was reported before. */
  readonly parameters: boolean;
  nodes: number;
}

export function literal(value: unknown, pointer: string): Extract<Expr, { op: "literal" }> {
  return { op: "literal", value, pointer, type: literalType(value) };
}
