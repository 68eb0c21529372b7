import { formatsIn } from "../format.js";
import type { CisoAssistantPhrases } from "../phrases/ciso-assistant.js";
import { reporters } from "./reporters.js";

const format = /* @__PURE__ */ formatsIn("en");

export const cisoAssistant: CisoAssistantPhrases = {
  pack: (pack, digest) => `Made by hygie from the rules ${pack}. Digest of the rules: ${digest}`,
  source: (publisher, title) => `Source: ${publisher}, ${title}`,
  section: (section) => `Section: ${section}`,
  quote: (quote) => `“${quote}”`,
  limits: (limits) => `What it does not check: ${limits}`,
  impacts: (titles) => `What may happen: ${format.list(titles, "and")}`,
  parameter: (name, amount, source) => `Parameter ${name}: ${amount} (${source})`,
  reference: (framework, id, label, strength) =>
    `${{ equivalent: "Asks the same", partial: "Asks a part of it, or more", related: "On the same matter" }[strength]}: ${framework} ${id}, ${label}`,
  disabled: (reason) => `Disabled: ${reason}`,
  rule: (rule, status) =>
    `Rule ${rule}${{ draft: ", which is a draft", active: "", deprecated: ", which is deprecated" }[status]}`,
  replacedBy: (ruleId) => `Replaced by: ${ruleId}`,
  evidence: (title, days) =>
    `${title} (at most ${format.number(days)} ${format.inflect(days, { one: "day", other: "days" })} old)`,
  severity: { critical: "Critical", high: "High", medium: "Medium", low: "Low" },
  severityGroup: "By how much harm follows when a requirement is not met.",
  effort: (owner, hours, cost) => reporters.effort(reporters.owner[owner], hours, reporters.cost[cost]),
  noEvidence: "No evidence.",
  toAsk: (questions) => `To ask: ${questions.join(" ")}`,
  waiver: ({ approvedBy, reason, expiresOn }) =>
    `Waived by ${approvedBy} until the end of ${format.date(expiresOn)}: ${reason}`,
};
