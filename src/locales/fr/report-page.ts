import { formatsIn } from "../format.js";
import type { ReportPagePhrases } from "../phrases/report-page.js";

const format = /* @__PURE__ */ formatsIn("fr");

function actions(count: number): string {
  return `${format.number(count)} ${format.inflect(count, { one: "action", other: "actions" })}`;
}

function hours(count: number): string {
  return `${format.number(count)}\u00a0h`;
}

export const reportPage: ReportPagePhrases = {
  kind: "Rapport d’évaluation",
  title: (pack, day) => `Rapport d’évaluation, ${pack}, ${format.date(day)}`,
  contents: "Sommaire",
  pack: "Jeu de règles",
  day: "Date",
  source: "Source",
  practice: "Cabinet",
  summary: "Synthèse",
  scoreTitle: "Score",
  bounds: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  outOf: "sur 100",
  scoreIs: (isInterval) =>
    "Le score est la part des règles respectées parmi celles qui s’appliquent, pondérée par leur gravité. Une règle sous dérogation " +
    "y compte comme sans elle." +
    (isInterval
      ? " Tout n’est pas connu (partie hachurée)\u00a0: la borne basse suppose qu’aucune des règles à préciser n’est respectée, la borne haute qu’elles le sont toutes."
      : ""),
  outcomes: "Règles par résultat",
  impacts: "Risques",
  impactsAre: "Pour chaque risque, le score des seules règles qui le réduisent.",
  impact: "Risque",
  score: "Score sur 100",
  plan: "Plan d’action",
  planned: (count, total) =>
    `${actions(count)}, environ ${hours(total)} de travail. Les plus graves d’abord, puis les plus courtes.`,
  noPlan: "Aucune règle n’est à corriger.",
  ofOwner: (owner, count, total) => `${owner}\u00a0: ${actions(count)}, environ ${hours(total)}`,
  action: "Règle à corriger",
  severity: "Gravité",
  effort: "Durée",
  hours,
  cost: "Coût",
  costs: { none: "aucun", low: "faible", medium: "moyen", high: "élevé" },
  rules: "Règles",
  outcome: {
    fail: "Ces règles s’appliquent au cabinet et ne sont pas respectées.",
    unknown:
      "Il manque des réponses pour savoir si ces règles sont respectées\u00a0: elles ne sont comptées ni pour, ni contre.",
    waived: "Ces règles ne sont pas respectées, ou sont à préciser, et une dérogation en vigueur dit pourquoi.",
    pass: "Ces règles s’appliquent au cabinet et sont respectées.",
    "not-applicable": "Ces règles ne concernent pas la situation du cabinet.",
  },
  reasons: {
    fail: "Constat",
    unknown: "Ce qui manque",
    waived: "Constat",
    pass: "Constat",
    "not-applicable": "Constat",
  },
  context: "Contexte",
  steps: "Que faire",
  evidence: "Preuves",
  collected: (day) => `recueillie le ${format.date(day)}`,
  collectedBy: "par",
  evidenceDay: {
    fresh: (day) => `à jour jusqu’au ${format.date(day)}`,
    expired: (day) => `périmée depuis le ${format.date(day)} au soir`,
    "to-come": () => "à venir",
    "not-at-hand": () => "inaccessible",
  },
  uri: "Emplacement",
  sha256: "SHA-256",
  withSeverity: (severity) => `gravité ${severity}`,
  draft: "brouillon",
  risks: "Risques",
  section: "Section",
  waiver: "Dérogation",
  waived: {
    reason: "Motif",
    approvedBy: "Accordée par",
    startsOn: "À partir du",
    expiresOn: "Jusqu’au",
    items: "Éléments dispensés",
    compensatingControls: "Mesures compensatoires",
    risk: "Risque accepté",
  },
  rule: "Règle",
  idle: "Autres dérogations",
  questions: "Questions à poser",
  questionsAre: "Y répondre permettrait de trancher les règles à préciser.",
  answer: "Réponse",
  forEach: (item) => (item === undefined ? "Pour chaque élément" : `Pour chaque élément (${item})`),
  settles: "Règles concernées",
  atLeast: (number) => `au moins ${number}`,
  moreThan: (number) => `plus de ${number}`,
  atMost: (number) => `au plus ${number}`,
  lessThan: (number) => `moins de ${number}`,
  verification: "Vérification",
  verificationIs:
    "Ce rapport se déduit entièrement du jeu de règles, des faits et de l’instant ci-dessous\u00a0: les mêmes donnent le même rapport, à " +
    "l’octet près. Quiconque détient ces fichiers peut le refaire et le comparer.",
  packDigest: "Empreinte du jeu de règles (SHA-256)",
  factsDigest: "Empreinte des faits (SHA-256)",
  instant: "Instant de l’évaluation (UTC)",
  verify: "Commande",
  files: { report: "rapport.json", facts: "faits.json", evidence: "preuves.json", waivers: "derogations.json" },
  judgement: "Estimations",
  reading: "Lectures citées par la source",
};
