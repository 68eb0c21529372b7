import type { Comparison } from "./condition.js";
import type { Interval } from "./run.js";
import { primitive } from "./values.js";

/** Is it so of two known values, and of two intervals: surely, surely not, or `undefined`? */
export interface Relation {
  readonly holds: (a: unknown, b: unknown) => boolean;
  readonly settled: (a: Interval, b: Interval) => boolean | undefined;
}

const isLess: Relation = {
  holds: (a, b) => (a as number) < (b as number),
  settled: (a, b) => (a.high < b.low ? true : a.low >= b.high ? false : undefined),
};

const isAtMost: Relation = {
  holds: (a, b) => (a as number) <= (b as number),
  settled: (a, b) => (a.high <= b.low ? true : a.low > b.high ? false : undefined),
};

const isSame: Relation = { holds: (a, b) => a === b, settled: areSame };

const isLooselySame: Relation = { holds: looselySame, settled: areSame };

/** What each comparison asks. */
export const relations: Readonly<Record<Comparison | "==" | "!=", Relation>> = {
  "===": isSame,
  "!==": negated(isSame),
  "==": isLooselySame,
  "!=": negated(isLooselySame),
  "<": isLess,
  "<=": isAtMost,
  ">": reversed(isLess),
  ">=": reversed(isAtMost),
};

function reversed({ holds, settled }: Relation): Relation {
  return { holds: (a, b) => holds(b, a), settled: (a, b) => settled(b, a) };
}

function negated({ holds, settled }: Relation): Relation {
  return {
    holds: (a, b) => !holds(a, b),
    settled: (a, b) => {
      const is = settled(a, b);
      return is === undefined ? undefined : !is;
    },
  };
}

function areSame(a: Interval, b: Interval): boolean | undefined {
  if (a.high < b.low || b.high < a.low) return false;
  return a.low === a.high && b.low === b.high ? true : undefined;
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
