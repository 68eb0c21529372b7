import type { Goal } from "hygie/explain";

/** The goals that a practice may set itself. */
export const goals = ["all", "critical", "score50", "score70", "score90"] as const;
export type GoalName = (typeof goals)[number];

export const goalOf: Readonly<Record<GoalName, Goal>> = {
  all: { clear: "low" },
  critical: { clear: "critical" },
  score50: { score: 50 },
  score70: { score: 70 },
  score90: { score: 90 },
};

/** What the report of the self-assessment says of its own; the rest is that of hygie's reports. */
export const words = {
  fr: {
    title: "Votre rapport",
    day: (day: string) => `Évaluation du ${day}`,
    unfinished: (count: string) =>
      `Ce rapport est provisoire\u00a0: il dit ce que vos réponses permettent déjà de dire. Questions restantes\u00a0: ${count}.`,
    skipped: (count: string) =>
      `Il n’y a plus rien à demander, sauf ce qui est resté sur «\u00a0je ne sais pas\u00a0» (${count})\u00a0: ces réponses préciseraient le score.`,
    done: "Vous avez répondu à tout\u00a0: voici où en est votre cabinet.",
    goOn: "Continuer les questions",
    again: "Revenir sur les «\u00a0je ne sais pas\u00a0»",
    score:
      "Part des règles respectées parmi celles qui vous concernent, les plus graves comptant davantage. Tant que des réponses manquent, le score est un intervalle\u00a0: la borne basse suppose que rien de ce qui est à préciser n’est respecté, la borne haute que tout l’est.",
    headings: {
      fail: "À corriger en priorité",
      unknown: "À préciser",
      waived: "Sous dérogation",
      pass: "Ce qui va",
      "not-applicable": "Sans objet pour vous",
    },
    leads: {
      fail: "Ces règles vous concernent et ne sont pas respectées.",
      unknown: "Il manque des réponses pour trancher\u00a0: ces règles ne comptent ni pour, ni contre vous.",
      waived: "",
      pass: "Ces règles vous concernent et sont respectées.",
      "not-applicable": "Ces règles ne s’appliquent pas à votre situation.",
    },
    severity: (severity: string) => `gravité ${severity}`,
    why: "Constat",
    missing: "Ce qui manque",
    steps: "Que faire",
    page: (title: string) => `La règle et sa source\u00a0: ${title}`,
    more: "La règle et sa source",
    plan: {
      title: "Votre plan",
      goal: "Objectif",
      goals: {
        all: "Tout mettre en règle",
        critical: "D’abord ce qui est critique",
        score50: "Atteindre un score de 50",
        score70: "Atteindre un score de 70",
        score90: "Atteindre un score de 90",
      } satisfies Record<GoalName, string>,
      lead: "Par où commencer, et ce que chaque étape apporte\u00a0: d’abord ce qui rapporte le plus pour le temps passé.",
    },
    tools: {
      title: "Garder ce rapport",
      print: "Imprimer",
      html: "Page HTML",
      xlsx: "Tableur (XLSX)",
      json: "Données (JSON)",
      download: (what: string) => `Télécharger\u00a0: ${what}`,
      name: "rapport-auto-evaluation",
      working: "Préparation du fichier…",
      ready: (file: string) => `${file} est prêt.`,
      failed:
        "Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis rechargez la page\u00a0: vos réponses sont gardées.",
    },
    notice:
      "hygie n’est pas un service de la MACSF. Ce rapport repose sur vos réponses et sur ses recommandations publiques\u00a0; il ne remplace ni un audit, ni l’avis d’un professionnel.",
    pack: (pack: string) => `Jeu de règles\u00a0: ${pack}`,
  },
  en: {
    title: "Your report",
    day: (day: string) => `Evaluated on ${day}`,
    unfinished: (count: string) =>
      `This report is provisional: it says what your answers allow so far. Questions left: ${count}.`,
    skipped: (count: string) =>
      `Nothing is left to ask but what stayed at “I do not know” (${count}): these answers would narrow the score.`,
    done: "You have answered everything: this is where your practice stands.",
    goOn: "Go on with the questions",
    again: "Return to each “I do not know”",
    score:
      "The share of rules met among those that concern you, the most severe counting more. As long as answers are missing, the score is a range: its low end takes nothing that is to be clarified for met, its high end all of it.",
    headings: {
      fail: "To put right first",
      unknown: "To clarify",
      waived: "Waived",
      pass: "What is fine",
      "not-applicable": "Not applicable to you",
    },
    leads: {
      fail: "These rules concern you and are not met.",
      unknown: "Answers are missing to settle them: these rules count neither for nor against you.",
      waived: "",
      pass: "These rules concern you and are met.",
      "not-applicable": "These rules do not apply to your situation.",
    },
    severity: (severity: string) => `${severity} severity`,
    why: "Finding",
    missing: "What is missing",
    steps: "What to do",
    page: (title: string) => `The rule and its source: ${title}`,
    more: "The rule and its source",
    plan: {
      title: "Your plan",
      goal: "Goal",
      goals: {
        all: "Put everything right",
        critical: "What is critical first",
        score50: "Reach a score of 50",
        score70: "Reach a score of 70",
        score90: "Reach a score of 90",
      } satisfies Record<GoalName, string>,
      lead: "Where to begin, and what each step brings: what is worth the most for the time it takes comes first.",
    },
    tools: {
      title: "Keep this report",
      print: "Print",
      html: "HTML page",
      xlsx: "Spreadsheet (XLSX)",
      json: "Data (JSON)",
      download: (what: string) => `Download: ${what}`,
      name: "self-assessment-report",
      working: "The file is being made…",
      ready: (file: string) => `${file} is ready.`,
      failed: "The file could not be made. Check your connection, then reload the page: your answers are kept.",
    },
    notice:
      "hygie is not a service of MACSF. This report rests on your answers and on its public recommendations; it replaces neither an audit nor a professional’s advice.",
    pack: (pack: string) => `Rule pack: ${pack}`,
  },
};
