import { formatsIn } from "../format.js";
import type { CoveragePhrases } from "../phrases/coverage.js";

const format = /* @__PURE__ */ formatsIn("en");

function controls(count: number): string {
  return `${format.number(count)} ${format.inflect(count, { one: "control", other: "controls" })}`;
}

export const coverage: CoveragePhrases = {
  title: "Controls of other frameworks",
  covered: (covered, all) => `A rule bears on ${format.number(covered)} of ${controls(all)}.`,
  coveredOfNamed: (covered) => `A rule bears on ${controls(covered)}; the pack names no others of this framework.`,
  strengths:
    "Equivalent: the rule and the control ask for the same. Partial: the rule asks for a part of it, or for more: when it is met, so is the control " +
    "in part; when it is not, there may be a gap, which is to be looked into. Related: it only bears on the same matter, and decides nothing.",
  rules: "Rules",
  without: "No rule bears on",
  uncovered: (count) => `${controls(count)} that no rule bears on`,
  none: "none",
  reasonOf: (rule, message) => `${rule}: ${message}`,
  facts: (facts) => facts.join("; ").replace(/\.?$/, "."),
  noRule: "No rule bears on it.",
  statement: (pack, day) => `Statement of applicability by the rules ${pack}, on ${format.date(day)}`,
  applicable: "Applicable",
  applies: { yes: "yes", no: "no", unknown: "not known" },
  status: "Status",
  statuses: {
    "not-met": "not met",
    "possible-gap": "possible gap",
    open: "to clarify",
    waived: "waived",
    "met-in-part": "met in part",
    met: "met",
    "not-applicable": "not applicable",
    "not-assessed": "not assessed",
  },
  evidence: "Evidence",
  evidenceStatus: {
    fresh: "evidence fresh",
    partial: "partial evidence",
    expired: "evidence expired",
    missing: "no evidence",
  },
  reason: "Reason",
};
