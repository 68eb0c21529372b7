/** A rule as the catalogue finds, filters and sorts it; what it is called stands in the labels of its catalogue. */
export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly owner: string;
  readonly impacts: readonly string[];
  readonly frameworks: readonly string[];
  /** All that can be read about it, as words that are folded. */
  readonly words: readonly string[];
  /** What leads to it without being said by it, as people write it. */
  readonly related: readonly string[];
}

/** By what rules are filtered. */
export const facets = ["severity", "impacts", "owner", "frameworks"] as const;
export type Facet = (typeof facets)[number];

/** The rules of a pack in one language, as `scripts/site-pages.ts` writes them. */
export interface Catalogue {
  readonly rules: readonly RuleEntry[];
  /** What the values of each facet are called, in the order in which they are listed. */
  readonly labels: Readonly<Record<Facet, readonly { readonly value: string; readonly label: string }[]>>;
}
