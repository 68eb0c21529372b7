import type { Facet } from "./rule-entry.js";

interface CatalogueWords {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
  readonly all: string;
  readonly clear: string;
  readonly none: string;
  readonly rule: string;
  /** By what else a rule was found. */
  readonly related: (phrase: string) => string;
  readonly beyond: string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** How many rules are shown. */
  readonly count: (shown: number, all: number) => string;
}

/** What the catalogue of the rules says, in its languages. */
export const words: Readonly<Record<"fr" | "en", CatalogueWords>> = {
  fr: {
    title: "Filtrer les règles",
    text: "Rechercher dans les règles",
    hint: "hameçonnage, WhatsApp, mot de passe…",
    all: "sans filtre",
    clear: "Effacer les filtres",
    none: "Aucune règle ne correspond à cette recherche.",
    rule: "Règle",
    related: (phrase) => `Sujet voisin\u00a0: ${phrase}`,
    beyond:
      "Ce qui n’est pas dans cette liste n’est pas vérifié\u00a0: qu’une sauvegarde puisse être restaurée, par exemple.",
    facets: { severity: "Gravité", impacts: "Risques", owner: "Responsable", frameworks: "Référentiel" },
    count: (shown, all) => `${shown} ${shown < 2 ? "règle" : "règles"}${shown === all ? "" : ` sur ${all}`}`,
  },
  en: {
    title: "Filter the rules",
    text: "Search the rules",
    hint: "phishing, WhatsApp, password…",
    all: "all",
    clear: "Clear the filters",
    none: "No rule matches this search.",
    rule: "Rule",
    related: (phrase) => `Related: ${phrase}`,
    beyond: "What is not in this list is not checked: that a backup can be restored, for example.",
    facets: { severity: "Severity", impacts: "Risks", owner: "Responsible", frameworks: "Framework" },
    count: (shown, all) => `${shown}${shown === all ? "" : ` of ${all}`} ${all === 1 ? "rule" : "rules"}`,
  },
};
