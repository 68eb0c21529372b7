/** A rule that can be put right, in whole numbers, so that sums are exact. */
export interface Item {
  readonly hours: number;
  /** What it costs beside the hours, as a number that can be added: dearer plans have more. */
  readonly cost: number;
  /** What it weighs in each part of the goal. */
  readonly gains: readonly number[];
}
