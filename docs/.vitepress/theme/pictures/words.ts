/** What the pictures say, in their languages. */
export const words = {
  fr: {
    inWords: "En toutes lettres",
    named: (name: string, is: string) => `${name}\u00a0: ${is}`,
    pipeline: {
      title: "Des faits au rapport",
      desc: "Quatre étapes, l’une après l’autre\u00a0; de ce qui reste inconnu naissent des questions, qui ramènent aux faits.",
      steps: [
        { name: "Les faits", is: "ce que l’on sait du cabinet\u00a0; le reste est inconnu, jamais «\u00a0non\u00a0»" },
        { name: "Lire", is: "chaque fait est contrôlé\u00a0: une faute est dite avec sa place et son remède" },
        { name: "Évaluer", is: "chaque règle décide, si les faits y suffisent, et sinon s’abstient" },
        { name: "Le rapport", is: "verdicts, raisons, score en intervalle, questions et plan" },
      ],
      back: "ce qui est inconnu et compte\u00a0: la prochaine question",
    },
    impactBars: {
      title: "Les risques, et le nombre de règles qui s’y opposent",
      caption: "Une case par règle, d’autant plus pleine que la règle est grave.",
      line: (impact: string, total: number, bySeverity: readonly string[]) =>
        `${impact}\u00a0: ${total}\u00a0${total > 1 ? "règles" : "règle"}, par gravité\u00a0: ${bySeverity.join(", ")}.`,
    },
    scoreGauge: {
      title: (low: number, high: number) => `Score\u00a0: entre ${low} et ${high} sur 100`,
      desc: "L’intervalle est ce que l’inconnu laisse ouvert\u00a0; chaque réponse le resserre.",
    },
    frameworkMatrix: {
      title: "Les règles et les référentiels",
      desc: (rules: number, frameworks: number) =>
        `En lignes, les règles (${rules})\u00a0; en colonnes, les référentiels (${frameworks}).`,
      caption:
        "Le disque est d’autant plus plein que la correspondance la plus forte est étroite\u00a0; le nombre est celui des mesures.",
      cell: (strength: string, controls: number) => `${strength} (${controls})`,
    },
    truthTables: {
      values: { true: "vrai", unknown: "inconnu", false: "faux" },
      operators: { and: "et", or: "ou", "!": "non" },
      title: (op: "and" | "or" | "!") =>
        `Table de vérité de «\u00a0${{ and: "et", or: "ou", "!": "non" }[op]}\u00a0», avec l’inconnu`,
      entry: (op: "and" | "or" | "!", a: string, is: string, b = "") =>
        op === "!" ? `Non ${a}\u00a0: ${is}.` : `${a} ${op === "and" ? "et" : "ou"} ${b}\u00a0: ${is}.`,
      both: (a: string, b: string) => `${a}, ${b}`,
      columns: ["Les deux parties", "et", "ou"],
    },
    benchmarkBars: {
      title: "Durée d’une évaluation de macsf, tous les faits connus, par rapport à du code écrit à la main",
      caption:
        "Durée d’une évaluation de macsf, tous les faits connus, en multiples de celle du code écrit à la main. Échelle logarithmique\u00a0: plus court est plus rapide.",
      times: (ratio: string) => `×\u00a0${ratio}`,
      line: (name: string, ratio: string) => `${name}\u00a0: ${ratio} fois la durée du code écrit à la main.`,
    },
    layers: {
      title: "Les couches de src/",
      desc: "Une pile, la base en bas\u00a0: chaque couche repose sur celles qui sont dessous.",
    },
  },
  en: {
    inWords: "In words",
    named: (name: string, is: string) => `${name}: ${is}`,
    pipeline: {
      title: "From facts to a report",
      desc: "Four steps, one after the other; what stays unknown becomes questions, which lead back to the facts.",
      steps: [
        { name: "Facts", is: "what is known of the practice; the rest is unknown, never a “no”" },
        { name: "Read", is: "each fact is checked: a mistake is told with its place and its mend" },
        { name: "Evaluate", is: "each rule decides where the facts suffice, and else gives no verdict" },
        { name: "Report", is: "verdicts, reasons, the score as an interval, questions, a plan" },
      ],
      back: "what is unknown and matters: the next question",
    },
    impactBars: {
      title: "The risks, and how many rules ward them off",
      caption: "A cell is a rule: the more severe, the fuller.",
      line: (impact: string, total: number, bySeverity: readonly string[]) =>
        `${impact}: ${total} ${total === 1 ? "rule" : "rules"}, by severity: ${bySeverity.join(", ")}.`,
    },
    scoreGauge: {
      title: (low: number, high: number) => `Score: between ${low} and ${high} of 100`,
      desc: "The interval is what the unknown leaves open; each answer narrows it.",
    },
    frameworkMatrix: {
      title: "The rules and the frameworks",
      desc: (rules: number, frameworks: number) =>
        `The rules as rows (${rules}), the frameworks as columns (${frameworks}).`,
      caption: "The closer the closest match, the fuller the disc; the number is that of the controls.",
      cell: (strength: string, controls: number) => `${strength} (${controls})`,
    },
    truthTables: {
      values: { true: "true", unknown: "unknown", false: "false" },
      operators: { and: "and", or: "or", "!": "not" },
      title: (op: "and" | "or" | "!") =>
        `Truth table of “${{ and: "and", or: "or", "!": "not" }[op]}”, with the unknown`,
      entry: (op: "and" | "or" | "!", a: string, is: string, b = "") =>
        op === "!" ? `Not ${a}: ${is}.` : `${a} ${op} ${b}: ${is}.`,
      both: (a: string, b: string) => `${a}, ${b}`,
      columns: ["Both parts", "and", "or"],
    },
    benchmarkBars: {
      title: "Time of one evaluation of macsf, every fact known, beside code written by hand",
      caption:
        "Time of one evaluation of macsf, every fact known, in multiples of that of code written by hand. Logarithmic scale: shorter is faster.",
      times: (ratio: string) => `×\u00a0${ratio}`,
      line: (name: string, ratio: string) => `${name}: ${ratio} times as long as code written by hand.`,
    },
    layers: {
      title: "The layers of src/",
      desc: "A stack, the ground at the bottom: each layer stands on those below it.",
    },
  },
};

/** A language of the site. */
export type Lang = keyof typeof words;
