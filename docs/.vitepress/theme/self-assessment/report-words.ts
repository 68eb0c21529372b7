import type { Goal } from "hygie/explain";

const fr = (value: number) => value.toLocaleString("fr");
const en = (value: number) => value.toLocaleString("en");
const quotedFr = (titles: readonly string[]) => titles.map((title) => `«\u00a0${title}\u00a0»`);
const quotedEn = (titles: readonly string[]) => titles.map((title) => `“${title}”`);
const listIn = (locale: string, parts: readonly string[]) => new Intl.ListFormat(locale).format(parts);

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
      fail: "À corriger",
      unknown: "À préciser",
      waived: "Sous dérogation",
      pass: "Ce qui va",
      "not-applicable": "Sans objet pour vous",
    },
    leads: {
      fail: (count: number): string =>
        count === 1
          ? "Cette règle vous concerne et n’est pas respectée."
          : "Ces règles vous concernent et ne sont pas respectées, les plus graves d’abord.",
      unknown: (count: number): string =>
        count === 1
          ? "Il manque des réponses pour trancher. Cette règle n’est ni respectée, ni à corriger, tant que vous n’avez pas répondu\u00a0; elle élargit l’intervalle du score."
          : "Il manque des réponses pour trancher. Ces règles ne sont ni respectées, ni à corriger, tant que vous n’avez pas répondu\u00a0; elles élargissent l’intervalle du score.",
      waived: () => "",
      pass: (count: number): string =>
        count === 1 ? "Cette règle vous concerne et est respectée." : "Ces règles vous concernent et sont respectées.",
      "not-applicable": (count: number): string =>
        count === 1
          ? "Cette règle ne s’applique pas à votre situation."
          : "Ces règles ne s’appliquent pas à votre situation.",
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
      parts: { fail: "À corriger", unknown: "À vérifier" },
      noneFailed: "Rien d’établi à corriger\u00a0: commencez par ces vérifications.",
      verify: (count: number, hours: number, isBesides: boolean) =>
        `${isBesides ? "À vérifier d’abord" : "À vérifier"}\u00a0: ${fr(count)}\u00a0${count < 2 ? "règle" : "règles"}, jusqu’à ${fr(hours)}\u00a0h${isBesides ? " de plus" : ""} si ${count < 2 ? "elle se révèle non respectée" : "elles se révèlent non respectées"}.`,
      findOut: "Il manque des réponses pour trancher. Ce qui se révèle respecté ne demande aucune heure.",
      answerFirst: (labels: readonly string[], others: number) => {
        if (labels.length === 1 && others === 0) return `Répondez d’abord à la question ${quotedFr(labels)[0]}.`;
        const more = others > 0 ? [others === 1 ? "1 autre" : `${fr(others)} autres`] : [];
        return `Répondez d’abord aux questions ${listIn("fr", [...quotedFr(labels), ...more])}.`;
      },
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
      fail: "To put right",
      unknown: "To clarify",
      waived: "Waived",
      pass: "What is fine",
      "not-applicable": "Not applicable to you",
    },
    leads: {
      fail: (count: number): string =>
        count === 1
          ? "This rule concerns you and is not met."
          : "These rules concern you and are not met, the most severe first.",
      unknown: (count: number): string =>
        count === 1
          ? "Answers are missing to settle it. This rule is neither met nor to be put right until you have answered; it widens the range of the score."
          : "Answers are missing to settle them. These rules are neither met nor to be put right until you have answered; they widen the range of the score.",
      waived: () => "",
      pass: (count: number): string =>
        count === 1 ? "This rule concerns you and is met." : "These rules concern you and are met.",
      "not-applicable": (count: number): string =>
        count === 1 ? "This rule does not apply to your situation." : "These rules do not apply to your situation.",
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
      parts: { fail: "To put right", unknown: "To find out" },
      noneFailed: "Nothing is known to need putting right: begin with what is to be found out.",
      verify: (count: number, hours: number, isBesides: boolean) =>
        `${isBesides ? "To find out first" : "To find out"}: ${en(count)}\u00a0${count === 1 ? "rule" : "rules"}, up to ${en(hours)}\u00a0h${isBesides ? " more" : ""} if ${count === 1 ? "it proves not to be met" : "they prove not to be met"}.`,
      findOut: "Answers are missing to settle them. What proves to be met takes no hours.",
      answerFirst: (labels: readonly string[], others: number) => {
        if (labels.length === 1 && others === 0) return `First answer the question ${quotedEn(labels)[0]}.`;
        const more = others > 0 ? [others === 1 ? "1 other" : `${en(others)} others`] : [];
        return `First answer the questions ${listIn("en", [...quotedEn(labels), ...more])}.`;
      },
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
