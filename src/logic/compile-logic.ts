import { dayOf } from "../facts/dates.js";
import { instantOf } from "../facts/instant.js";
import { LogicError } from "../problems/errors.js";
import { toClosure } from "./backends/closures.js";
import { traceLogic } from "./backends/trace.js";
import { parseLogic } from "./parse.js";

/** What logic comes to: a value, or the facts that it lacks, as JSON Pointers (RFC 6901) in the order of reading. */
export type LogicResult =
  | {
      /** The facts that were there are enough. */
      readonly known: true;
      /** What it comes to. */
      readonly value: unknown;
    }
  | {
      /** Facts are missing that could change what it comes to. */
      readonly known: false;
      /** Those facts, as JSON Pointers into the data. */
      readonly missing: string[];
    };

/** What {@link compileLogic} may be told beside the logic. */
export interface CompileLogicOptions {
  /** The instant that `days_since` counts to. Default: the present, at each call. */
  readonly now?: Date | string;
}

/**
 * Compiles JsonLogic into a function over data, with *unknown* as a third value (Kleene's strong tables).
 *
 * With every fact known the value is what json-logic-js computes. A fact that is absent or `null` is unknown, and so
 * is whatever depends on it; learning it later never changes a value that was known before.
 *
 * @param logic JsonLogic over undeclared data, of any value.
 * @param options `now` fixes the day that `days_since` counts to.
 * @returns a function that gives the value, or the facts that are missing; it never throws and changes nothing.
 * @throws {@link LogicError} with every problem of the logic: unknown operators, defaults, comparisons with `null`,
 * nesting deeper than 64 levels or more than 10,000 nodes.
 * @throws {@link OptionsError} when `now` is not an instant.
 *
 * @example
 * ```ts
 * import { compileLogic } from "hygie/logic";
 *
 * const freezes = compileLogic({ "<": [{ var: "temperature" }, 0] });
 * freezes({ temperature: -4 }); //=> { known: true, value: true }
 * freezes({}); //=> { known: false, missing: ["/temperature"] }
 * ```
 */
export function compileLogic(logic: unknown, options: CompileLogicOptions = {}): (data: unknown) => LogicResult {
  const { expr, problems } = parseLogic(logic);
  if (expr === undefined) throw new LogicError(problems);
  const run = toClosure(expr);
  const fixed = options.now === undefined ? undefined : instantOf(options.now);
  return (data) => {
    const today = dayOf(fixed ?? new Date());
    const value = run(data ?? undefined, { today, facts: data });
    if (value !== undefined) return { known: true, value };
    return { known: false, missing: [...traceLogic(expr, data, today).missing] };
  };
}
