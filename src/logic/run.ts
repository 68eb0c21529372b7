import type { Expr } from "./expr.js";

/** What goes along with an evaluation. */
export interface Env {
  /** The UTC day of the evaluation, as a day number. */
  readonly today: number;
  /** The facts as a whole. */
  readonly facts: unknown;
  /** What it may still go over and build, where that is not known beforehand. */
  readonly work?: Work;
  /** What was gathered from the facts as a whole, by what asked for it: each once. */
  gathered?: Map<object, unknown>;
}

/** So many elements and characters. */
export interface Work {
  left: number;
}

/** What is gathered from the facts as a whole, by what asks for it: once for an evaluation. */
export function onceFor<T>(env: Env, what: object, gather: () => T): T {
  env.gathered ??= new Map();
  const known = env.gathered.get(what);
  if (known !== undefined) return known as T;
  const found = gather();
  env.gathered.set(what, found);
  return found;
}

/**
 * Computes an expression over the data that `var` reads. The value is `undefined` where it is unknown; JSON has no
 * `undefined`, so that nothing else is.
 */
export type Run = (data: unknown, env: Env) => unknown;

/** The values that a value may still be, both ends included; they are equal where it is known. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type IntervalRun = (data: unknown, env: Env) => Interval | undefined;

/** The elements of a list, of which some may be unknown; it may have others where it is not whole. */
export interface Elements {
  readonly values: readonly unknown[];
  readonly isWhole: boolean;
}

/** How an operator compiles its operands. */
export interface Compile {
  readonly run: (expr: Expr) => Run;
  /** Of an operand whose value is an interval while facts are missing. */
  readonly interval: (expr: Expr) => IntervalRun | undefined;
  /** Of a list, its elements as far as they are known; `undefined` where nothing is known of them. */
  readonly elements: (expr: Expr) => (data: unknown, env: Env) => Elements | undefined;
}

/** The values of several, or `undefined` as soon as one is unknown. */
export function valuesOf(items: readonly Run[]): (data: unknown, env: Env) => unknown[] | undefined {
  return (data, env) => {
    const values: unknown[] = [];
    for (const item of items) {
      const value = item(data, env);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };
}
