import type { Outcome } from "../../generated/schemas.js";
import { formatsIn } from "../format.js";
import type { ComparePhrases } from "../phrases/compare.js";

const format = /* @__PURE__ */ formatsIn("en");

const outcomes: Readonly<Record<Outcome, string>> = {
  fail: "to fix",
  unknown: "to clarify",
  waived: "waived",
  pass: "met",
  "not-applicable": "not applicable",
};

const interval = ({ low, high }: { readonly low: number; readonly high: number }) =>
  low === high ? String(low) : `${low} to ${high}`;

function rules(count: number): string {
  return `${format.number(count)} ${format.inflect(count, { one: "rule", other: "rules" })}`;
}

export const compare: ComparePhrases = {
  compared: (before, beforeDay, after, afterDay) =>
    before === after
      ? `${before}: ${format.date(beforeDay)} and ${format.date(afterDay)}`
      : `${before} on ${format.date(beforeDay)}, and ${after} on ${format.date(afterDay)}`,
  reordered: (first, last) =>
    `The reports are taken in the order of their instants: ${first} is the first, ${last} the last.`,
  notes: {
    "other-pack": "The reports are of different packs: rules of the same id need not ask for the same.",
    "other-version":
      "The reports are of different versions of the pack: a rule may have changed, and not the practice.",
    "other-settings": "The pack had other settings: a parameter or a severity may have changed, and not the practice.",
    "other-language": "The reports are in different languages.",
    "wrong-order": "The second report was evaluated before the first.",
  },
  score: (before, after) => `Score out of 100: ${interval(before)}, then ${interval(after)}`,
  impacts: "By impact",
  impact: (name, before, after) =>
    `${name}: ${before === undefined ? "not scored" : interval(before)}, then ${after === undefined ? "not scored" : interval(after)}`,
  trend: "Trend",
  point: (day, score, fail, unknown) =>
    `${format.date(day)}: ${interval(score)} (${format.number(fail)} to fix, ${format.number(unknown)} to clarify)`,
  shifts: {
    worsened: "Worsened",
    "lost-from-sight": "Lost from sight",
    "no-longer-waived": "No longer waived",
    "now-applies": "Now applicable",
    "now-known": "Now known",
    waived: "Now waived",
    improved: "Improved",
    "no-longer-applies": "No longer applicable",
    added: "In the later report alone",
    removed: "In the earlier report alone",
  },
  rule: ({ title, id, before, after }) => {
    const told = [before, after].flatMap((outcome) => (outcome === undefined ? [] : [outcomes[outcome]]));
    return `${title} (${id}): ${told.join(", then ")}`;
  },
  versions: (before, after) => `The rule itself changed from ${before} to ${after}.`,
  unchanged: (count) => `${rules(count)} unchanged`,
  expiredEvidence: "Evidence that has expired since",
  evidence: (title, day, ids, others) =>
    `${title}, fresh until ${format.date(day)}: ${format.list([...ids, ...(others > 0 ? [`${format.number(others)} more`] : [])], "and")}`,
  expiredWaivers: "Waivers that have expired since",
  waiver: (ruleId, day, reason) => `${ruleId}, in force until the end of ${format.date(day)}: ${reason}`,
  worse: (count) =>
    count === 0
      ? "No rule is worse off."
      : `${rules(count)} worse off: not met any more, no longer waived, or not known any more.`,
};
