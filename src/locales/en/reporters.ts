import { formatsIn } from "../format.js";
import type { ReportPhrases } from "../phrases/reporters.js";
import { score } from "./score.js";

const format = /* @__PURE__ */ formatsIn("en");

function counted(count: number, one: string, other: string): string {
  return `${format.number(count)} ${format.inflect(count, { one, other })}`;
}

export const reporters: ReportPhrases = {
  evaluated: (pack, day) => `Evaluated by the rules ${pack} on ${format.date(day)}`,
  score,
  counts: {
    fail: (count) => counted(count, "rule to fix", "rules to fix"),
    unknown: (count) => counted(count, "to clarify", "to clarify"),
    waived: (count) => counted(count, "waived", "waived"),
    pass: (count) => counted(count, "met", "met"),
    "not-applicable": (count) => counted(count, "not applicable", "not applicable"),
  },
  headings: {
    fail: "To fix",
    unknown: "To clarify",
    waived: "Waived",
    pass: "Met",
    "not-applicable": "Not applicable",
  },
  severity: { critical: "critical", high: "high", medium: "medium", low: "low" },
  context: "Context",
  steps: "What to do:",
  showRule: (command) => `The rule in full: ${command}`,
  effort: (owner, hours, cost) => `By ${owner}, about ${format.number(hours)} h, ${cost}.`,
  owner: {
    practice: "the practice",
    "it-provider": "the IT provider",
    "software-publisher": "the software publisher",
    insurer: "the insurer",
  },
  cost: { none: "at no cost", low: "at a low cost", medium: "at a medium cost", high: "at a high cost" },
  questions: "Next questions",
  more: (count) => (count === 1 ? "and one more." : `and ${format.number(count)} more.`),
  evidence: {
    fresh: "evidence fresh",
    partial: "partial evidence",
    expired: "evidence expired",
    missing: "no evidence",
  },
  evidenceItem: {
    fresh: (title, day) => `Evidence: ${title}, fresh until ${format.date(day)}`,
    expired: (title, day) => `Evidence: ${title}, expired (fresh until ${format.date(day)})`,
    "to-come": (title, day) => `Evidence: ${title}, to come on ${format.date(day)}`,
    "not-at-hand": (title) => `Evidence: ${title}, which is not at hand`,
  },
  waiver: {
    approvedBy: (name) => `Approved by ${name}.`,
    risk: (risk) => `Risk accepted: ${risk}`,
    compensatingControls: (controls) => `Instead: ${controls}`,
    beneath: {
      fail: "Without the waiver it would be to fix:",
      unknown: "Without the waiver it would be to clarify:",
      unproven: "Without the waiver it would be to clarify, for want of evidence that is still fresh.",
    },
  },
  idleWaivers: {
    insufficientWaivers: {
      heading: "Waivers that are not enough",
      waiver: ({ ruleId, items = [] }) =>
        `${ruleId}: also without ${format.list(items, "and")}, the rule is not met or is to be clarified: the rest is not waived.`,
    },
    upcomingWaivers: {
      heading: "Waivers to come",
      waiver: ({ ruleId, startsOn = "" }) =>
        `${ruleId}: it is in force from ${format.date(startsOn)}, and changes nothing yet.`,
    },
    expiredWaivers: {
      heading: "Expired waivers",
      waiver: ({ ruleId, expiresOn }) =>
        `${ruleId}: it was in force until the end of ${format.date(expiresOn)}, and changes nothing any more.`,
    },
    unneededWaivers: {
      heading: "Waivers without effect",
      waiver: ({ ruleId }) =>
        `${ruleId}: the rule is met, does not apply or is covered already; the waiver can be withdrawn.`,
    },
  },
  digest: (digest) => `Digest of the rules: ${digest}`,
};
