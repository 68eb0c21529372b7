/** What explanations and counterfactuals say; `facts` are named as reports name them. */
export interface ExplainPhrases {
  /** With whose change the outcome could change; `others` are so many that are not named. */
  readonly contrast: (facts: readonly string[], others: number) => string;
  /** What could settle an unknown rule. */
  readonly settling: (facts: readonly string[], others: number) => string;
  /** With which values nothing changes. */
  readonly range: (fact: string, values: string) => string;
  readonly only: (value: string) => string;
  readonly any: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  /** What a fact would have to be, and is. */
  readonly change: (fact: string, value: string, now: string) => string;
  /** Items that would have to be added to a list, with their facts. */
  readonly added: (list: string, count: number, facts: readonly string[]) => string;
  /** A list of which nothing is known would have items, with their facts. */
  readonly listed: (list: string, count: number, facts: readonly string[]) => string;
  /** Behind a change that the rule itself does not read: which rules would fail without it. */
  readonly keeping: (titles: readonly string[]) => string;
  /** What stands above the changes: that they are no advice; `command` shows what to do. */
  readonly caveat: (command: string) => string;
  readonly counterfactual: (changes: readonly string[]) => string;
  readonly heading: Readonly<Record<ExplainSection, string>>;
  /** What stands in a section that is empty. */
  readonly none: Readonly<Record<ExplainSection, string>>;
  /** There may be more that were not found. */
  readonly mayBeMore: string;
  /** Nothing was found, and not everything was tried. */
  readonly mayBeSome: string;
}

export type ExplainSection = "sufficient" | "contrastive" | "settling" | "ranges" | "counterfactuals";
