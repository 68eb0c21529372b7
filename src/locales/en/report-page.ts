import { formatsIn } from "../format.js";
import type { ReportPagePhrases } from "../phrases/report-page.js";

const format = /* @__PURE__ */ formatsIn("en");

function actions(count: number): string {
  return `${format.number(count)} ${format.inflect(count, { one: "action", other: "actions" })}`;
}

function hours(count: number): string {
  return `${format.number(count)}\u00a0h`;
}

export const reportPage: ReportPagePhrases = {
  kind: "Evaluation report",
  title: (pack, day) => `Evaluation report, ${pack}, ${format.date(day)}`,
  contents: "Contents",
  pack: "Rule pack",
  day: "Date",
  source: "Source",
  practice: "Practice",
  signatory: "Name and role",
  signedOn: "Date",
  signature: "Signature",
  summary: "Summary",
  scoreTitle: "Score",
  bounds: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  outOf: "out of 100",
  scoreIs: (isInterval) =>
    "The score is the share of the rules that apply which are met, weighted by severity: the higher, the better. A waived rule counts as it would without " +
    "its waiver." +
    (isInterval
      ? " Not all is known (the hatched part): the lower bound takes none of the rules to clarify for met, the upper bound all of them."
      : ""),
  outcomes: "Rules by outcome",
  impacts: "Protection by risk",
  impactsAre:
    "For each risk, the score of those rules alone that lower it: the higher, the better the practice is protected.",
  impact: "Risk",
  score: "Protection, out of 100",
  plan: "Action plan",
  planned: (count, total) =>
    `${actions(count)}, about ${hours(total)} of work. The most severe first, then the shortest.`,
  noPlan: "There is no rule to fix.",
  ofOwner: (owner, count, total) => `${owner}: ${actions(count)}, about ${hours(total)}`,
  action: "Rule to fix",
  severity: "Severity",
  effort: "Effort",
  hours,
  cost: "Cost",
  costs: { none: "none", low: "low", medium: "medium", high: "high" },
  rules: "Rules",
  outcome: {
    fail: "These rules apply to the practice and are not met.",
    unknown: "Answers are missing to tell whether these rules are met: they count neither for nor against.",
    waived: "These rules are not met, or are to be clarified, and a waiver in force says why.",
    pass: "These rules apply to the practice and are met.",
    "not-applicable": "The situation of the practice does not call for these rules.",
  },
  reasons: {
    fail: "Findings",
    unknown: "What is missing",
    waived: "Findings",
    pass: "Findings",
    "not-applicable": "Findings",
  },
  steps: "What to do",
  evidence: "Evidence",
  collected: (day) => `collected on ${format.date(day)}`,
  collectedBy: " by ",
  evidenceDay: {
    fresh: (day) => `fresh until ${format.date(day)}`,
    expired: (day) => `expired at the end of ${format.date(day)}`,
    "to-come": () => "to come",
    "not-at-hand": () => "not at hand",
  },
  uri: "Where it is",
  sha256: "SHA-256",
  withSeverity: (severity) => `${severity} severity`,
  draft: "draft",
  risks: "Risks",
  section: "Section",
  waiver: "Waiver",
  waived: {
    reason: "Reason",
    approvedBy: "Approved by",
    startsOn: "From",
    expiresOn: "Until",
    items: "Items excused",
    compensatingControls: "Compensating controls",
    risk: "Risk accepted",
  },
  rule: "Rule",
  idle: "Other waivers",
  questions: "Questions to ask",
  questionsAre: "The answers would settle the rules that are to be clarified.",
  answer: "Answer",
  forEach: (item) => (item === undefined ? "For each item" : `For each item (${item})`),
  settles: "Rules concerned",
  atLeast: (number) => `at least ${number}`,
  moreThan: (number) => `more than ${number}`,
  atMost: (number) => `at most ${number}`,
  lessThan: (number) => `less than ${number}`,
  verification: "Verification",
  verificationIs:
    "This report follows wholly from the rule pack, the facts and the instant below, and from the evidence, the waivers and the evidence " +
    "policy that the evaluation had: the same give the same report, to the byte. Whoever has them can make it again and compare.",
  packDigest: "Digest of the rule pack (SHA-256)",
  factsDigest: "Digest of the facts (SHA-256)",
  instant: "Instant of the evaluation (UTC)",
  verify: "Command",
  command: "hygie verify report.json --facts facts.json",
  verifyWith:
    "Add --pack, --evidence, --waivers and --evidence-policy as the evaluation had them: the report does not tell them all.",
  judgement: "Estimates",
  notInNameOf: (publishers) => `hygie does not speak in the name of whoever published the source: ${publishers}.`,
  reading: "Further reading given by the source",
};
