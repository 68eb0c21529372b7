/** What the home page says, in its languages. */
export const words = {
  fr: {
    title: "Un cabinet évalué sur cette page",
    practice: "Cabinet d’exemple",
    next: "Prochaine question",
    yes: "Oui",
    no: "Non",
    settled: "Plus aucune règle n’est à préciser.",
    fact: "Les faits sont fictifs. Rien ne quitte cette page.",
  },
  en: {
    title: "A practice, evaluated on this page",
    practice: "Example practice",
    next: "Next question",
    yes: "Yes",
    no: "No",
    settled: "Every rule is settled.",
    fact: "The facts are made up. Nothing leaves this page.",
  },
};
