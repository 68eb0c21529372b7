import type { Comparison } from "./condition.js";
import type { Interval } from "./run.js";
import { primitive } from "./values.js";

/** Is it so of two known values? */
type Holds = (a: unknown, b: unknown) => boolean;

/** Is it so of two intervals: surely, surely not, or `undefined`? */
type Settled = (a: Interval, b: Interval) => boolean | undefined;

const isSame: Holds = (a, b) => a === b;
const isOther: Holds = (a, b) => a !== b;
const isLess: Holds = (a, b) => (a as number) < (b as number);
const isAtMost: Holds = (a, b) => (a as number) <= (b as number);
const isMore: Holds = (a, b) => isLess(b, a);
const isAtLeast: Holds = (a, b) => isAtMost(b, a);

/** What each comparison asks of two values. */
export const comparisons: Readonly<Record<Comparison, Holds>> = {
  ...{ "===": isSame, "!==": isOther },
  ...{ "<": isLess, "<=": isAtMost, ">": isMore, ">=": isAtLeast },
};

const areLess: Settled = (a, b) => (a.high < b.low ? true : a.low >= b.high ? false : undefined);
const areAtMost: Settled = (a, b) => (a.high <= b.low ? true : a.low > b.high ? false : undefined);
const areMore: Settled = (a, b) => areLess(b, a);
const areAtLeast: Settled = (a, b) => areAtMost(b, a);

/** What each comparison asks of two intervals. */
export const comparisonsOfIntervals: Readonly<Record<Comparison, Settled>> = {
  ...{ "===": areSame, "!==": areOther },
  ...{ "<": areLess, "<=": areAtMost, ">": areMore, ">=": areAtLeast },
};

export interface Relation {
  readonly holds: Holds;
  readonly settled: Settled;
}

/** The comparisons of JsonLogic; those of two equals signs are JavaScript's. */
export const relations: Readonly<Record<Comparison | "==" | "!=", Relation>> = {
  "===": { holds: isSame, settled: areSame },
  "!==": { holds: isOther, settled: areOther },
  "==": { holds: looselySame, settled: areSame },
  "!=": { holds: (a, b) => !looselySame(a, b), settled: areOther },
  "<": { holds: isLess, settled: areLess },
  "<=": { holds: isAtMost, settled: areAtMost },
  ">": { holds: isMore, settled: areMore },
  ">=": { holds: isAtLeast, settled: areAtLeast },
};

function areSame(a: Interval, b: Interval): boolean | undefined {
  if (a.high < b.low || b.high < a.low) return false;
  return a.low === a.high && b.low === b.high ? true : undefined;
}

function areOther(a: Interval, b: Interval): boolean | undefined {
  const same = areSame(a, b);
  return same === undefined ? undefined : !same;
}

function looselySame(a: unknown, b: unknown): boolean {
  const isObject = (value: unknown) => typeof value === "object" && value !== null;
  const [left, right] = isObject(a) === isObject(b) ? [a, b] : [primitive(a), primitive(b)];
  // biome-ignore lint/suspicious/noDoubleEquals: JsonLogic's == is JavaScript's
  return left == right;
}

const flipped: Readonly<Record<Comparison, Comparison>> = {
  ...{ "===": "===", "!==": "!==" },
  ...{ "<": ">", "<=": ">=", ">": "<", ">=": "<=" },
};

/** The comparison with its sides exchanged: `a < b` is `b > a`. */
export function flip(operator: Comparison): Comparison {
  return flipped[operator];
}

const opposites: Readonly<Record<Comparison, Comparison>> = {
  ...{ "===": "!==", "!==": "===" },
  ...{ "<": ">=", ">=": "<", ">": "<=", "<=": ">" },
};

/** The comparison that holds where this does not. */
export function opposite(operator: Comparison): Comparison {
  return opposites[operator];
}
