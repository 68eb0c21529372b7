/** What the home page says, in its languages. */
export const words = {
  fr: {
    title: "Un cabinet évalué sur cette page",
    practice: "Cabinet d’exemple",
    score: (low: number, high: number) =>
      low === high ? `Score\u00a0: ${low} sur 100` : `Score\u00a0: entre ${low} et ${high} sur 100`,
    gauge: "L’intervalle est ce que l’inconnu laisse ouvert.",
    next: "Prochaine question",
    yes: "Oui",
    no: "Non",
    /** How many rules have an outcome; the words agree with the number. */
    counts: {
      fail: (_: number) => "à corriger",
      unknown: (_: number) => "à préciser",
      waived: (_: number) => "sous dérogation",
      pass: (rules: number) => (rules > 1 ? "respectées" : "respectée"),
      "not-applicable": (_: number) => "sans objet",
    },
    settled: "Plus aucune règle n’est à préciser.",
    all: (rules: number) => `Toutes les règles, une à une (${rules})`,
    first: "À corriger d’abord",
    fact: "Les faits sont fictifs. Rien ne quitte cette page.",
  },
  en: {
    title: "A practice, evaluated on this page",
    practice: "Example practice",
    score: (low: number, high: number) =>
      low === high ? `Score: ${low} out of 100` : `Score: between ${low} and ${high} out of 100`,
    gauge: "The interval is what the unknown leaves open.",
    next: "Next question",
    yes: "Yes",
    no: "No",
    counts: {
      fail: (_: number) => "to fix",
      unknown: (_: number) => "to clarify",
      waived: (_: number) => "waived",
      pass: (_: number) => "met",
      "not-applicable": (_: number) => "not applicable",
    },
    settled: "Every rule is settled.",
    all: (rules: number) => `All rules, one by one (${rules})`,
    first: "To fix first",
    fact: "The facts are made up. Nothing leaves this page.",
  },
};
