import { formatsIn } from "../format.js";
import type { AskPhrases } from "../phrases/cli-ask.js";
import { bounded } from "./values.js";

const format = /* @__PURE__ */ formatsIn("fr");

export const ask: AskPhrases = {
  begin: (file) =>
    `Avant de commencer\u00a0: chaque réponse est aussitôt écrite dans ${file}. Arrêtez-vous quand vous voulez (Ctrl+C)\u00a0: rien ne sera perdu.`,
  goOn: (file, answers) =>
    `On reprend avec ${file}, qui contient déjà ${counted(answers, "réponse", "réponses")}. Chaque nouvelle réponse y est aussitôt écrite.`,
  unknown: (answers) =>
    `${format.number(answers)}\u00a0${format.inflect(answers, {
      one: "question est restée sur «\u00a0je ne sais pas\u00a0»\u00a0: elle vous sera proposée à nouveau à la fin.",
      other:
        "questions sont restées sur «\u00a0je ne sais pas\u00a0»\u00a0: elles vous seront proposées à nouveau à la fin.",
    })}`,
  keys: "Les flèches haut et bas changent de réponse, Entrée la valide.",
  lines: "Tapez votre réponse, ou son numéro, puis Entrée.",
  heading: (section, subject) => `${section} › ${subject}`,
  progress: ({ answered, left, score }) =>
    `${counted(answered, "réponse", "réponses")}, ${counted(left, "question restante", "questions restantes")}. ${score}.`,
  yes: "Oui",
  no: "Non",
  skip: "Je ne sais pas",
  back: "Précédent",
  signs: (skip, back) => {
    const meant = [
      ...(skip === undefined ? [] : [`${skip} pour «\u00a0je ne sais pas\u00a0»`]),
      ...(back === undefined ? [] : [`${back} pour «\u00a0précédent\u00a0»`]),
    ];
    return meant.length === 0 ? undefined : `Tapez ${meant.join(", ")}.`;
  },
  unnamed: (skip, called) => `Tapez ${skip} pour ne pas donner de nom\u00a0: ce sera «\u00a0${called}\u00a0».`,
  wanted: ({ type, unit, ...bounds }) => {
    if (type === "date") return "Une date de la forme AAAA-MM-JJ, comme 2026-01-31.";
    if (type !== "integer" && type !== "number") return undefined;
    const said = bounded(type, { ...bounds, ...(unit === undefined ? {} : { unit: { name: unit } }) });
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  current: (answer) => `Réponse actuelle\u00a0: ${answer} (Entrée pour la garder).`,
  unanswered: (skip) => `Répondez, ou tapez ${skip} si vous ne savez pas.`,
  notAChoice: (most) => `Tapez un numéro de 1 à ${format.number(most)}.`,
  isCurrent: (choice) => `${choice} (réponse actuelle)`,
  list: {
    none: "Il n’y en a pas",
    add: (item) => `Ajouter\u00a0: ${item}`,
    addOther: (item) => `Ajouter encore\u00a0: ${item}`,
    told: (items) => `Vous avez indiqué\u00a0: ${items.join(", ")}.`,
    others: "Y en a-t-il d’autres\u00a0?",
    whole: "Suivant\u00a0: la liste est complète",
    remove: "Retirer de la liste…",
    which: "Que faut-il retirer\u00a0?",
  },
  end: {
    heading: "Fin des questions",
    nothingLeft: "Il n’y a plus rien à demander.",
    left: (questions) =>
      `Il n’y a plus rien à demander, sauf ${counted(questions, "question restée", "questions restées")} sur «\u00a0je ne sais pas\u00a0».`,
    again: "Y revenir",
    report: "Voir le rapport",
    done: "Voici le rapport.",
    kept: (file, command) => `Vos réponses sont dans ${file}. Pour revoir ce rapport\u00a0: ${command}`,
  },
  interrupted: (file, command) =>
    `Interrompu\u00a0: vos réponses sont dans ${file}\u00a0; pour continuer\u00a0: ${command}`,
};

function counted(count: number, one: string, other: string): string {
  return `${format.number(count)}\u00a0${format.inflect(count, { one, other })}`;
}
