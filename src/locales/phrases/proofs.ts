/** Why nothing was proved: what a search for facts did not reach. */
export type Gap =
  /** More cases than may be tried. */
  | { readonly kind: "budget"; readonly cases: number }
  /** A fact is computed with, or compared, in a way for which no finite number of values is known to suffice. */
  | { readonly kind: "beyond"; readonly fact: string }
  /** Facts that the search found, and that are not so on the evaluator. */
  | { readonly kind: "unconfirmed" };

/** What is said of what was proved, and of what is open. */
export interface ProofPhrases {
  readonly open: (gap: Gap) => string;
}
