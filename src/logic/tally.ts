import type { Interval } from "./run.js";

/** The elements of a list, counted: those that meet a condition, those of which that is open, all. */
export interface Counted {
  readonly met: number;
  readonly open: number;
  readonly all: number;
  /** There are no others than those that were counted. */
  readonly isWhole: boolean;
}

export type ToInterval = (counted: Counted) => Interval;

/** How many elements may meet the condition. */
export const countOf: ToInterval = ({ met, open, isWhole }) => ({
  low: met,
  high: isWhole ? met + open : Number.POSITIVE_INFINITY,
});

/** How many percent of the elements may meet the condition; 0 of an empty list. */
export const shareOf: ToInterval = ({ met, open, all, isWhole }) => {
  if (!isWhole) return { low: 0, high: 100 };
  return all === 0 ? { low: 0, high: 0 } : { low: (100 * met) / all, high: (100 * (met + open)) / all };
};
