import { no, unknown, yes } from "./formula.js";
import type { ListQuestion } from "./search.js";

/** Items that are alike in all that is asked of the items of a list, and the smallest of them. */
export interface ItemKind {
  /** By the formulas that are asked of items. */
  readonly truths: readonly number[];
  readonly value: unknown;
  readonly size: number;
  /** Items have ids, of which each is given once: which one; -1 where there are as many as wanted. */
  readonly id: number;
}

/** Does what is asked of a count or a share hold of so many items? */
export function tallyHolds(
  { share, holds }: Extract<ListQuestion, { kind: "tally" }>,
  met: number,
  open: number,
  all: number,
): boolean | undefined {
  if (!share) return holds(met, met + open);
  return all === 0 ? holds(0, 0) : holds((100 * met) / all, (100 * (met + open)) / all);
}

export function truthFrom(truth: boolean | undefined): number {
  return truth === undefined ? unknown : truth ? yes : no;
}
