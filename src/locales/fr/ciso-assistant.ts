import { formatsIn } from "../format.js";
import type { CisoAssistantPhrases } from "../phrases/ciso-assistant.js";
import { reporters } from "./reporters.js";

const format = /* @__PURE__ */ formatsIn("fr");

export const cisoAssistant: CisoAssistantPhrases = {
  pack: (pack, digest) => `Établi par hygie à partir des règles ${pack}. Empreinte du jeu de règles\u00a0: ${digest}`,
  source: (publisher, title) => `Source\u00a0: ${publisher}, ${title}`,
  section: (section) => `Section\u00a0: ${section}`,
  quote: (quote) => `«\u00a0${quote}\u00a0»`,
  limits: (limits) => `Ce qu’elle ne vérifie pas\u00a0: ${limits}`,
  impacts: (titles) => `Ce qui peut arriver\u00a0: ${format.list(titles, "and")}`,
  parameter: (name, amount, source) => `Paramètre ${name}\u00a0: ${amount} (${source})`,
  reference: (framework, id, label, strength) =>
    `${{ equivalent: "Demande la même chose", partial: "En demande une partie, ou plus", related: "Sur le même sujet" }[strength]}\u00a0: ${framework} ${id}, ${label}`,
  disabled: (reason) => `Désactivée\u00a0: ${reason}`,
  rule: (rule, status) =>
    `Règle ${rule}${{ draft: ", à l’état de brouillon", active: "", deprecated: ", obsolète" }[status]}`,
  replacedBy: (ruleId) => `Remplacée par\u00a0: ${ruleId}`,
  evidence: (title, days) =>
    `${title} (de ${format.number(days)}\u00a0${format.inflect(days, { one: "jour", other: "jours" })} au plus)`,
  severity: { critical: "Critique", high: "Élevée", medium: "Moyenne", low: "Faible" },
  severityGroup: "Selon la gravité du dommage quand une exigence n’est pas respectée.",
  effort: (owner, hours, cost) => reporters.effort(reporters.owner[owner], hours, reporters.cost[cost]),
  noEvidence: "Aucune preuve.",
  toAsk: (questions) => `À demander\u00a0: ${questions.join(" ")}`,
  waiver: ({ approvedBy, reason, expiresOn }) =>
    `Sous dérogation, accordée par ${approvedBy}, jusqu’au ${format.date(expiresOn)} au soir\u00a0: ${reason}`,
};
