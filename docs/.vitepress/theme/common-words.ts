/** What several parts of the site say, in its languages: the practices of the examples, and the outcomes. */
export const words = {
  fr: {
    practices: {
      "dental-group": "Un cabinet dentaire de groupe",
      "solo-gp": "Une médecin généraliste en exercice individuel",
      "psychologist-telework": "Une psychologue en télétravail",
      "cloud-only-nurses": "Deux infirmières, tout en ligne",
      "multi-site-centre": "Un centre de santé sur deux sites",
    },
    outcomes: {
      fail: "à corriger",
      unknown: "à préciser",
      waived: "sous dérogation",
      pass: "respectée",
      "not-applicable": "sans objet",
    },
  },
  en: {
    practices: {
      "dental-group": "A dental group practice",
      "solo-gp": "A general practitioner in solo practice",
      "psychologist-telework": "A psychologist in telework",
      "cloud-only-nurses": "Two nurses, everything online",
      "multi-site-centre": "A health centre on two sites",
    },
    outcomes: {
      fail: "to fix",
      unknown: "to clarify",
      waived: "waived",
      pass: "met",
      "not-applicable": "not applicable",
    },
  },
};
