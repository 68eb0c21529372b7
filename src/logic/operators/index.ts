import { add } from "./add.js";
import { all } from "./all.js";
import { and } from "./and.js";
import { atLeast } from "./at-least.js";
import { atMost } from "./at-most.js";
import { cat } from "./cat.js";
import { count } from "./count.js";
import { daysBetween } from "./days-between.js";
import { daysSince } from "./days-since.js";
import { divide } from "./divide.js";
import { equal } from "./equal.js";
import { filter } from "./filter.js";
import { greater } from "./greater.js";
import { conditional } from "./if.js";
import { isIn } from "./in.js";
import { less } from "./less.js";
import { map } from "./map.js";
import { max } from "./max.js";
import { merge } from "./merge.js";
import { min } from "./min.js";
import { modulo } from "./modulo.js";
import { multiply } from "./multiply.js";
import { none } from "./none.js";
import { not } from "./not.js";
import type { Operator } from "./operator.js";
import { or } from "./or.js";
import { reduce } from "./reduce.js";
import { share } from "./share.js";
import { some } from "./some.js";
import { strictEqual } from "./strict-equal.js";
import { strictUnequal } from "./strict-unequal.js";
import { substr } from "./substr.js";
import { subtract } from "./subtract.js";
import { isTruthy } from "./truthy.js";
import { unequal } from "./unequal.js";

/** All operators, in the order in which messages list them. */
const list: readonly Operator[] = [
  ...[and, or, conditional, not, isTruthy],
  ...[strictEqual, strictUnequal, equal, unequal, less, atMost, greater, atLeast, isIn],
  ...[all, some, none, count, share, filter, map, reduce],
  ...[add, subtract, multiply, divide, modulo, min, max, cat, substr, merge],
  ...[daysSince, daysBetween],
];

/** The table of operators, by name. */
export const operators: ReadonlyMap<string, Operator> = new Map(list.map((operator) => [operator.name, operator]));

/** An operator of an expression that was parsed. */
export function operatorOf(name: string): Operator {
  const operator = operators.get(name);
  if (operator === undefined) throw new Error(`no operator ${name}`);
  return operator;
}

/** What reads facts, beside the operators: `var` in its place, `facts` from the facts as a whole. */
export const readers = ["var", "facts"] as const;

/** Every name that an operation can have. */
export const operatorNames: readonly string[] = [...readers, ...operators.keys()];
