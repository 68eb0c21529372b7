import type { WorkbookPhrases } from "../phrases/workbook.js";
import { bounded } from "./values.js";

export const workbook: WorkbookPhrases = {
  sheets: { about: "Mode d’emploi", loose: "Généralités" },
  title: (pack) => `Questionnaire\u00a0: ${pack}`,
  about: (file) => [
    "Chaque feuille est un sujet. Répondez dans les cellules jaunes\u00a0; tout le reste est verrouillé, pour que vos réponses soient retrouvées.",
    "Laissez vide ce que vous ne savez pas\u00a0: vide veut dire inconnu, et jamais non. Vous pouvez aussi écrire «\u00a0?\u00a0».",
    "Les feuilles avec un tableau énumèrent ce que vous avez, un élément par ligne. Si vous n’en avez aucun, choisissez «\u00a0Aucun\u00a0» au-dessus du tableau\u00a0: un tableau vide dit que personne ne sait.",
    "Une ligne compte dès que l’une de ses cellules jaunes est remplie. Pour un élément dont vous ne savez rien d’autre, écrivez «\u00a0?\u00a0» dans l’une d’elles.",
    "L’aide se trouve dans les notes\u00a0: survolez une question, ou sélectionnez sa cellule. La colonne des remarques est à vous, et n’est pas lue.",
    "Une formule n’est pas lue\u00a0: écrivez sa valeur.",
    `Quand vous avez fini, enregistrez le fichier et faites-le lire\u00a0: hygie facts from-xlsx ${file} -o faits.json`,
  ],
  madeOf: { pack: "Règles", version: "Version", digest: "Empreinte (SHA-256)" },
  columns: {
    question: "Question",
    answer: "Réponse",
    wanted: "Attendu",
    remark: "Remarques (non lues)",
    number: "N°",
    owner: (title) => `Appartient à (${title})`,
    itself: "Valeur",
  },
  isDayFirst: true,
  yes: "Oui",
  no: "Non",
  none: "Aucun",
  listed: "Énumérés",
  areThereAny: (title) => `${title}\u00a0: s’il n’y en a aucun, choisissez «\u00a0Aucun\u00a0»`,
  oneARow: "Un élément par ligne.",
  ownerIs: (sheet) =>
    `Dites à chaque ligne à quoi elle appartient\u00a0: son numéro ou son nom sur la feuille «\u00a0${sheet}\u00a0».`,
  wanted: ({ type, unit, choices, minimum, exclusiveMinimum, maximum, exclusiveMaximum }) => {
    if (choices !== undefined) return "un choix de la liste";
    if (type === "boolean") return "Oui ou Non";
    if (type === "date") return "une date";
    if (type === "string" || type === "array") return "un texte";
    const bounds = { minimum, exclusiveMinimum, maximum, exclusiveMaximum };
    return bounded(type, { ...bounds, ...(unit === undefined ? {} : { unit: { name: unit } }) });
  },
};
