/** Why a search was not complete. */
export type Gap =
  /** More cases than may be tried. */
  | { readonly kind: "budget"; readonly cases: number }
  /** A fact is computed with, or compared, in a way for which no finite number of values is known to suffice. */
  | { readonly kind: "beyond"; readonly fact: string }
  /** Found by the search, and not so on the evaluator. */
  | { readonly kind: "unconfirmed" };
