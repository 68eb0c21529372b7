/** What a portfolio says as a page, beside what a report says as one. */
export interface PortfolioPagePhrases {
  readonly kind: string;
  readonly title: (pack: string, day: string) => string;
  readonly practices: string;
  /** How many practices were evaluated, and how many could not be read. */
  readonly evaluated: (practices: number, failed: number) => string;
  /** What each practice counts as, and that nobody is named. */
  readonly portfolioIs: string;
  readonly none: string;
  readonly scores: string;
  readonly scoresAre: string;
  /** The scores that half of the practices reach at the least, by both bounds. */
  readonly median: (low: number, high: number) => string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly range: (from: number, to: number) => string;
  readonly gaps: string;
  readonly gapsAre: (most: number) => string;
  readonly noGaps: string;
  readonly rule: string;
  /** How many practices a rule fails in, among those that it applies to. */
  readonly failsIn: (fails: number, applies: number, share: string) => string;
  readonly unknownIn: (unknown: number) => string;
  readonly rules: string;
  readonly rulesAre: string;
  readonly impacts: string;
  readonly impactsAre: string;
  readonly groups: string;
  readonly groupsAre: string;
  readonly group: string;
  readonly medianScore: string;
  readonly mostCommonGap: string;
  readonly moreGroups: (count: number) => string;
  /** A value that a practice does not say; a truth. */
  readonly unknownValue: string;
  readonly truth: (value: boolean) => string;
  /** A share in percent, which is whole: `below` stands for what is more than none and less than one, `above` for almost all. */
  readonly percent: (value: number, nearly?: "below" | "above") => string;
  readonly verificationIs: string;
}
