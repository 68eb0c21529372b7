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
  signatory: "Nom et qualité",
  signedOn: "Date",
  signature: "Signature",
  summary: "Synthèse",
  scoreTitle: "Score",
  bounds: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  outOf: "sur 100",
  scoreIs: (isInterval) =>
    "Le score est la part des règles respectées parmi celles qui s’appliquent, pondérée par leur gravité\u00a0: plus il est haut, mieux c’est. Une règle sous dérogation " +
    "y compte comme sans elle." +
    (isInterval
      ? " Tout n’est pas connu (partie hachurée)\u00a0: la borne basse suppose qu’aucune des règles à préciser n’est respectée, la borne haute qu’elles le sont toutes."
      : ""),
  outcomes: "Règles par résultat",
  impacts: "Protection par risque",
  impactsAre:
    "Pour chaque risque, le score des seules règles qui le réduisent\u00a0: plus il est haut, mieux le cabinet est protégé.",
  impact: "Risque",
  score: "Protection, sur 100",
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
  steps: "Que faire",
  evidence: "Preuves",
  collected: (day) => `date de recueil\u00a0: ${format.date(day)}`,
  collectedBy: ", par ",
  evidenceDay: {
    fresh: (day) => `valable jusqu’au ${format.date(day)}`,
    expired: (day) => `validité dépassée depuis le ${format.date(day)} au soir`,
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
    "Ce rapport se déduit entièrement du jeu de règles, des faits et de l’instant ci-dessous, ainsi que des preuves, des dérogations et de la " +
    "politique de preuve données à l’évaluation\u00a0: les mêmes donnent le même rapport, à l’octet près. Quiconque les détient peut le " +
    "refaire et le comparer.",
  packDigest: "Empreinte du jeu de règles (SHA-256)",
  factsDigest: "Empreinte des faits (SHA-256)",
  instant: "Instant de l’évaluation (UTC)",
  verify: "Commande",
  command: "hygie verify rapport.json --facts faits.json",
  verifyWith:
    "Ajoutez --pack, --evidence, --waivers et --evidence-policy tels qu’ils ont été donnés à l’évaluation\u00a0: le rapport ne les dit pas tous.",
  judgement: "Estimations",
  notInNameOf: (publishers) => `hygie ne s’exprime pas au nom de qui a publié la source\u00a0: ${publishers}.`,
  reading: "Lectures citées par la source",
};
