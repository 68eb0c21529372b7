/** What a page that is not there says, in its languages. */
export const words = {
  fr: {
    title: "Page introuvable",
    text: "Cette adresse ne mène à aucune page. Les règles et les guides sont dans le menu.",
    home: "Retour à l’accueil",
  },
  en: {
    title: "Page not found",
    text: "This address leads to no page. The rules and the guides are in the menu.",
    home: "Back to home",
  },
};
