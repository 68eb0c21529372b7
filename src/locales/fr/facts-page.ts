import { formatsIn } from "../format.js";
import type { FactsPagePhrases } from "../phrases/facts-page.js";
import { bounded } from "./values.js";

const format = /* @__PURE__ */ formatsIn("fr");

/** Au plus tant, là où le jeu de règles le dit. */
function atMost(most: number | undefined, unit: string): string {
  return most === undefined ? "" : `, ${format.number(most)}\u00a0${unit} au plus`;
}

export const factsPage: FactsPagePhrases = {
  title: "Les faits",
  lead: "Ce qu’un cabinet peut dire de lui-même\u00a0: chaque fait avec sa question, les réponses admises et les règles qui le lisent. Un fait absent, ou null, est inconnu\u00a0: ce n’est jamais un non.",
  answer: ({ type, unit, choices, maxLength, maxItems, ...bounds }) => {
    if (choices !== undefined) return "l’un de ces choix";
    switch (type) {
      case "boolean":
        return "oui ou non (true ou false)";
      case "date":
        return "une date (AAAA-MM-JJ)";
      case "string":
        return `un texte${atMost(maxLength, "caractères")}`;
      case "array":
        return `une liste${atMost(maxItems, "éléments")}`;
      default:
        return bounded(type, { ...bounds, ...(unit === undefined ? {} : { unit: { name: unit } }) });
    }
  },
  readBy: "Lu par",
  unread: "Aucune règle ne le lit.",
  provedBy: "Preuves admises",
};
