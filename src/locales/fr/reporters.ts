import { formatsIn } from "../format.js";
import type { ReportPhrases } from "../phrases/reporters.js";
import { score } from "./score.js";

const format = /* @__PURE__ */ formatsIn("fr");

function counted(count: number, one: string, other: string): string {
  return `${format.number(count)} ${format.inflect(count, { one, other })}`;
}

export const reporters: ReportPhrases = {
  evaluated: (pack, day) => `Évaluation selon les règles ${pack}, le ${format.date(day)}`,
  score,
  counts: {
    fail: (count) => counted(count, "règle à corriger", "règles à corriger"),
    unknown: (count) => counted(count, "à préciser", "à préciser"),
    waived: (count) => counted(count, "sous dérogation", "sous dérogation"),
    pass: (count) => counted(count, "respectée", "respectées"),
    "not-applicable": (count) => counted(count, "sans objet", "sans objet"),
  },
  headings: {
    fail: "À corriger",
    unknown: "À préciser",
    waived: "Sous dérogation",
    pass: "Respecté",
    "not-applicable": "Sans objet",
  },
  severity: { critical: "critique", high: "élevée", medium: "moyenne", low: "faible" },
  context: "Contexte",
  steps: "Que faire\u00a0:",
  showRule: (command) => `La règle en entier\u00a0: ${command}`,
  effort: (owner, hours, cost) => `Par ${owner}, environ ${format.number(hours)}\u00a0h, ${cost}.`,
  owner: {
    practice: "le cabinet",
    "it-provider": "le prestataire informatique",
    "software-publisher": "l’éditeur du logiciel",
    insurer: "l’assureur",
  },
  cost: { none: "sans frais", low: "coût faible", medium: "coût moyen", high: "coût élevé" },
  questions: "Prochaines questions",
  more: (count) =>
    count === 1
      ? "et une autre."
      : `et ${format.number(count)} ${format.inflect(count, { one: "autre", other: "autres" })}.`,
  evidence: { fresh: "preuve à jour", partial: "preuve partielle", expired: "preuve périmée", missing: "sans preuve" },
  evidenceItem: {
    fresh: (title, day) => `Preuve\u00a0: ${title}, valable jusqu’au ${format.date(day)}`,
    expired: (title, day) => `Preuve\u00a0: ${title}, périmée (valable jusqu’au ${format.date(day)})`,
    "to-come": (title, day) => `Preuve\u00a0: ${title}, à venir le ${format.date(day)}`,
    "not-at-hand": (title) => `Preuve\u00a0: ${title}, inaccessible`,
  },
  waiver: {
    approvedBy: (name) => `Accordée par ${name}.`,
    risk: (risk) => `Risque accepté\u00a0: ${risk}`,
    compensatingControls: (controls) => `À la place\u00a0: ${controls}`,
    beneath: {
      fail: "Sans la dérogation, la règle serait à corriger\u00a0:",
      unknown: "Sans la dérogation, la règle serait à préciser\u00a0:",
      unproven: "Sans la dérogation, la règle serait à préciser, faute de preuve en cours de validité.",
    },
  },
  idleWaivers: {
    insufficientWaivers: {
      heading: "Dérogations insuffisantes",
      waiver: ({ ruleId, items = [] }) =>
        `${ruleId}\u00a0: même sans ${format.list(items, "and")}, la règle est à corriger ou à préciser\u00a0; le reste n’est pas sous dérogation.`,
    },
    upcomingWaivers: {
      heading: "Dérogations à venir",
      waiver: ({ ruleId, startsOn = "" }) =>
        `${ruleId}\u00a0: elle vaut à partir du ${format.date(startsOn)}, et ne change encore rien.`,
    },
    expiredWaivers: {
      heading: "Dérogations expirées",
      waiver: ({ ruleId, expiresOn }) =>
        `${ruleId}\u00a0: elle a expiré le ${format.date(expiresOn)} au soir, et ne change plus rien.`,
    },
    unneededWaivers: {
      heading: "Dérogations sans effet",
      waiver: ({ ruleId }) =>
        `${ruleId}\u00a0: la règle est respectée, sans objet ou déjà couverte\u00a0; la dérogation peut être retirée.`,
    },
  },
  digest: (digest) => `Empreinte du jeu de règles\u00a0: ${digest}`,
};
