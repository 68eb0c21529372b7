/** What stands at the foot of every page, in its languages. */
export const words = {
  fr: {
    label: "À propos de ce site",
    licence: (name: string) => `licence\u00a0${name}`,
    rules: "Jeu de règles",
    digest: "empreinte SHA-256",
    check: "Comment la vérifier",
    source: "Source",
    title: (title: string) => `«\u00a0${title}\u00a0»`,
    undated: "document sans date",
    pointsTo: "qui renvoie à",
    independent:
      "hygie est un projet indépendant\u00a0: la MACSF, dont il cite les recommandations et les traduit en règles, ne l’a ni édité ni approuvé.",
  },
  en: {
    label: "About this site",
    licence: (name: string) => `${name} licence`,
    rules: "Rule pack",
    digest: "SHA-256 digest",
    check: "How to check it",
    source: "Source",
    title: (title: string) => `“${title}”`,
    undated: "bears no date",
    pointsTo: "which points to",
    independent:
      "hygie is an independent project: MACSF, whose recommendations it quotes and encodes, has neither published nor endorsed it.",
  },
};
