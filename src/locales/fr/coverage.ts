import { formatsIn } from "../format.js";
import type { CoveragePhrases } from "../phrases/coverage.js";

const format = /* @__PURE__ */ formatsIn("fr");

export const coverage: CoveragePhrases = {
  title: "Exigences d’autres référentiels",
  covered: (covered, all) =>
    `Exigences sur lesquelles porte au moins une règle\u00a0: ${format.number(covered)} sur ${format.number(all)}.`,
  coveredOfNamed: (covered) =>
    `Exigences sur lesquelles porte au moins une règle\u00a0: ${format.number(covered)}. Le jeu de règles n’en nomme pas d’autres de ce référentiel.`,
  strengths:
    "Équivalente\u00a0: la règle et l’exigence demandent la même chose. Partielle\u00a0: la règle en demande une partie, ou davantage\u00a0; " +
    "si la règle est respectée, l’exigence l’est en partie\u00a0; sinon, un écart est possible, à examiner. Connexe\u00a0: elle porte seulement sur le " +
    "même sujet, et ne décide de rien.",
  rules: "Règles",
  without: "Aucune règle ne porte sur",
  uncovered: (count) =>
    count < 2
      ? "L’exigence sur laquelle aucune règle ne porte"
      : `Les ${format.number(count)} exigences sur lesquelles aucune règle ne porte`,
  none: "aucune",
  reasonOf: (rule, message) => `${rule}\u00a0: ${message}`,
  facts: (facts) => facts.join("\u00a0; ").replace(/\.?$/, "."),
  noRule: "Aucune règle ne porte sur cette exigence.",
  statement: (pack, day) => `Déclaration d’applicabilité selon les règles ${pack}, le ${format.date(day)}`,
  applicable: "Applicable",
  applies: { yes: "oui", no: "non", unknown: "inconnu" },
  status: "État",
  statuses: {
    "not-met": "non respectée",
    "possible-gap": "écart possible",
    open: "à préciser",
    waived: "dérogation",
    "met-in-part": "respectée en partie",
    met: "respectée",
    "not-applicable": "sans objet",
    "not-assessed": "non évaluée",
  },
  evidence: "Preuves",
  evidenceStatus: {
    fresh: "preuves à jour",
    partial: "preuves partielles",
    expired: "preuves périmées",
    missing: "sans preuve",
  },
  reason: "Motif",
};
