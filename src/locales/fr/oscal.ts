import type { OscalPhrases } from "../phrases/oscal.js";

export const oscal: OscalPhrases = {
  publisher: "Éditeur",
  approver: "Qui a approuvé une dérogation",
  collector: "Qui a recueilli une preuve",
  undated:
    "Le jeu de règles ne porte pas de date, et aucune n’a été donnée\u00a0: la date de ce document est inconnue.",
  atLeast: (value) => `Au moins ${value}.`,
  atMost: (value) => `Au plus ${value}.`,
  oneOf: (choices) => `Au choix\u00a0: ${choices}.`,
  profile: (pack) => `${pack}\u00a0: tel que configuré`,
  mapping: (pack) => `${pack}\u00a0: correspondances`,
  mappingDescription:
    "Où d’autres référentiels demandent ce que demandent les règles, autant que les règles le disent\u00a0: une exigence qui n’est pas nommée peut correspondre tout de même.",
  partial: "La règle demande une partie de l’exigence, ou davantage\u00a0; laquelle contient l’autre n’est pas dit.",
  related: "La règle et l’exigence portent sur le même sujet\u00a0; qu’elles se recoupent n’est pas dit.",
  results: (pack) => `${pack}\u00a0: résultats d’une évaluation`,
  resultsDescription:
    "Règles évaluées d’après les faits déclarés par le cabinet. Ce qui est inconnu est une observation sans constat\u00a0: il ne compte ni pour ni contre.",
  noPlan: "Aucun plan d’évaluation",
  noPlanDescription: "Les règles ont été évaluées d’après des faits déclarés, sans plan d’évaluation.",
  software: "Évalue des règles d’après des faits.",
  waivedUnknown:
    "On ne sait pas si l’exigence est satisfaite\u00a0: une dérogation accepte le risque qu’elle ne le soit pas.",
  risk: (title) => `Non satisfaite\u00a0: ${title}`,
  acceptance: "Risque accepté",
  remediation: (title) => `Ce qu’il faut faire\u00a0: ${title}`,
  question: (label) => `À demander\u00a0: ${label}`,
};
