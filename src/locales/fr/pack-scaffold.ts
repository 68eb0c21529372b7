import type { ScaffoldWords } from "../phrases/pack-scaffold.js";

export const scaffold: ScaffoldWords = {
  impact: "Données médicales divulguées",
  attestation: "Attestation signée",
  facts:
    "Ce que l’on sait d’un cabinet. Chaque fait est facultatif\u00a0: absent ou null, il est inconnu, ce qui n’est jamais un non.",
  question: (title) => `Est-ce en place\u00a0: «\u00a0${title}\u00a0»\u00a0?`,
  help: "Répondez oui seulement si c’est le cas aujourd’hui, pour tout le cabinet.",
  rule: (title, source, quote) => ({
    why: `C’est une recommandation du document «\u00a0${source}\u00a0».`,
    pass: `C’est en place\u00a0: «\u00a0${title}\u00a0».`,
    fail: `Ce n’est pas en place\u00a0: «\u00a0${title}\u00a0».`,
    unknown: `Il reste à préciser si c’est en place\u00a0: «\u00a0${title}\u00a0».`,
    steps: [
      `Relisez la recommandation\u00a0: «\u00a0${quote}\u00a0»`,
      "Appliquez-la, puis gardez-en une preuve datée.",
    ],
  }),
  cases: {
    pass: "c’est en place",
    fail: "ce n’est pas en place",
    unknown: "personne n’a dit si c’est en place",
  },
};
