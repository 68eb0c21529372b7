/** Why nothing was proved: what a search for facts did not reach. */
export type Gap = BudgetGap | BeyondGap | SharesGap | UnconfirmedGap;

/** More cases than may be tried. */
export interface BudgetGap {
  /** The budget was spent. */
  readonly kind: "budget";
  /** How many cases were tried. */
  readonly cases: number;
}

/** A fact is computed with, or compared, in a way for which no finite number of values is known to suffice. */
export interface BeyondGap {
  /** It is beyond the search. */
  readonly kind: "beyond";
  /** The path of the fact. */
  readonly fact: string;
}

/** Shares of a long list are held against several bounds, while more is asked of its items. */
export interface SharesGap {
  /** No number of items is known to suffice. */
  readonly kind: "shares";
  /** The path of the list. */
  readonly fact: string;
  /** Lists that have no more items than this are tried with all of them. */
  readonly most: number;
}

/** Facts that the search found, and that are not so on the evaluator. */
export interface UnconfirmedGap {
  /** What was found was not confirmed. */
  readonly kind: "unconfirmed";
}

/** What is said of what was proved, and of what is open. */
export interface ProofPhrases {
  readonly open: (gap: Gap) => string;
}
