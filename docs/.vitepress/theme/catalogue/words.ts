/** What the filter of the rules says, in its languages. */
export const words = {
  fr: {
    title: "Filtrer les règles",
    text: "Rechercher dans les règles",
    all: "sans filtre",
    count: (shown: number, all: number) => `${shown} ${shown < 2 ? "règle" : "règles"} sur ${all}`,
  },
  en: {
    title: "Filter the rules",
    text: "Search the rules",
    all: "all",
    count: (shown: number, all: number) => `${shown} of ${all} ${all === 1 ? "rule" : "rules"}`,
  },
};
