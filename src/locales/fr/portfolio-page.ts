import { formatsIn } from "../format.js";
import type { PortfolioPagePhrases } from "../phrases/portfolio-page.js";

const format = /* @__PURE__ */ formatsIn("fr");

function practices(count: number): string {
  return `${format.number(count)} ${format.inflect(count, { one: "cabinet", other: "cabinets" })}`;
}

export const portfolioPage: PortfolioPagePhrases = {
  kind: "Bilan du portefeuille",
  title: (pack, day) => `Bilan du portefeuille, ${pack}, ${format.date(day)}`,
  practices: "Cabinets",
  evaluated: (count, failed) =>
    failed === 0
      ? practices(count)
      : `${practices(count)}, et ${format.number(failed)} ${format.inflect(failed, { one: "illisible, qui n’est compté nulle part", other: "illisibles, qui ne sont comptés nulle part" })} ci-dessous`,
  portfolioIs: "Combien de cabinets ont chaque résultat, et chaque score\u00a0: aucun cabinet n’est nommé.",
  none: "Aucun cabinet n’a été évalué\u00a0: il n’y a rien à compter.",
  scores: "Scores",
  scoresAre:
    "Le score d’un cabinet a une borne basse, qui suppose qu’aucune de ses règles à préciser n’est respectée, et une borne haute, qui suppose qu’elles le sont toutes. Chaque borne est comptée ici, " +
    "arrondie à l’entier inférieur\u00a0: combien de cabinets se trouvent où.",
  median: (low, high) =>
    `La moitié des cabinets ont un score d’au moins ${low} d’après leur borne basse, et d’au moins ${high} d’après leur borne haute.`,
  score: "Score, sur 100",
  low: "Borne basse",
  high: "Borne haute",
  range: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  gaps: "Écarts les plus fréquents",
  gapsAre: (most) =>
    `Les règles que le plus de cabinets ont à corriger, ${format.number(most)} au plus\u00a0; à nombre égal, les plus graves d’abord.`,
  noGaps: "Aucune règle n’est à corriger dans aucun cabinet.",
  rule: "Règle",
  failsIn: (fails, applies, share) => `À corriger dans ${practices(fails)} sur ${format.number(applies)} (${share})`,
  unknownIn: (unknown) =>
    `à préciser dans ${format.number(unknown)} ${format.inflect(unknown, { one: "autre", other: "autres" })}`,
  rules: "Règles par résultat",
  rulesAre: "Combien de cabinets ont chaque résultat, et quelle part de l’ensemble.",
  impacts: "Résultats par risque",
  impactsAre:
    "De même par risque\u00a0: chaque cabinet compte une fois pour chaque règle qui réduit le risque. Une règle qui en réduit plusieurs compte pour chacun.",
  groups: "Groupes",
  groupsAre: "Les cabinets selon ce qu’ils disent d’eux-mêmes, les groupes les plus nombreux d’abord.",
  group: "Groupe",
  medianScore: "Score médian",
  mostCommonGap: "Écart le plus fréquent",
  moreGroups: (count) =>
    `${format.number(count)} ${format.inflect(count, { one: "autre groupe", other: "autres groupes" })}`,
  unknownValue: "inconnu",
  truth: (value) => (value ? "oui" : "non"),
  percent: (value, nearly) =>
    `${nearly === undefined ? "" : nearly === "below" ? "<\u00a0" : ">\u00a0"}${value}\u00a0%`,
  verificationIs:
    "Ces nombres se déduisent entièrement du jeu de règles, des faits de tous les cabinets et de l’instant ci-dessous\u00a0: quiconque les détient peut les recompter avec hygie batch.",
};
