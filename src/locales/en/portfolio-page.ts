import { formatsIn } from "../format.js";
import type { PortfolioPagePhrases } from "../phrases/portfolio-page.js";

const format = /* @__PURE__ */ formatsIn("en");

function practices(count: number): string {
  return `${format.number(count)} ${format.inflect(count, { one: "practice", other: "practices" })}`;
}

export const portfolioPage: PortfolioPagePhrases = {
  kind: "Portfolio report",
  title: (pack, day) => `Portfolio report, ${pack}, ${format.date(day)}`,
  practices: "Practices",
  evaluated: (count, failed) =>
    failed === 0
      ? practices(count)
      : `${practices(count)}, and ${format.number(failed)} that could not be read and ${format.inflect(failed, { one: "counts", other: "count" })} nowhere below`,
  portfolioIs: "How many practices have each outcome, and each score: no practice is named.",
  none: "No practice was evaluated: there is nothing to count.",
  scores: "Scores",
  scoresAre:
    "The score of a practice has a lower bound, which takes none of its rules to clarify for met, and an upper bound, which takes all of them for met. Each bound is counted here, " +
    "rounded down to a whole number: how many practices stand where.",
  median: (low, high) =>
    `Half of the practices score at least ${low} by their lower bounds, and at least ${high} by their upper bounds.`,
  score: "Score, out of 100",
  low: "Lower bound",
  high: "Upper bound",
  range: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  gaps: "Most common gaps",
  gapsAre: (most) =>
    `The rules that most practices are to fix, ${format.number(most)} at the most; the more severe first where as many are.`,
  noGaps: "No rule is to be fixed in any practice.",
  rule: "Rule",
  failsIn: (fails, applies, share) => `To fix in ${practices(fails)} of ${format.number(applies)} (${share})`,
  unknownIn: (unknown) => `to clarify in ${format.number(unknown)} more`,
  rules: "Rules by outcome",
  rulesAre: "How many practices have each outcome, and which share of all that is.",
  impacts: "Outcomes by risk",
  impactsAre:
    "The same by risk: each practice counts once for each rule that lowers the risk. A rule that lowers several risks counts for each of them.",
  groups: "Groups",
  groupsAre: "The practices by what they say of themselves, the largest groups first.",
  group: "Group",
  medianScore: "Median score",
  mostCommonGap: "Most common gap",
  moreGroups: (count) => `${format.number(count)} more ${format.inflect(count, { one: "group", other: "groups" })}`,
  unknownValue: "not known",
  truth: (value) => (value ? "yes" : "no"),
  percent: (value, nearly) => `${nearly === undefined ? "" : nearly === "below" ? "< " : "> "}${value}%`,
  verificationIs:
    "These counts follow from the rule pack, the facts of all practices and the instant below alone: whoever has them can count again with hygie batch.",
};
