import type { ImportProblems } from "../../problems/codes/import.js";
import type { Sentences } from "../../problems/sentences.js";
import type { ImportPhrases, ImportWords } from "../phrases/import.js";
import { didYouMean, isNot, show } from "./words.js";

export const importWords: ImportWords = {
  valueQuestion: (name, title) =>
    `Au cabinet, quelle est la valeur de «\u00a0${name}\u00a0» pour «\u00a0${title}\u00a0»\u00a0?`,
  valueHelp: "Donnez la valeur d’aujourd’hui, pour tout le cabinet.",
  valueSource: (source) => `Document «\u00a0${source}\u00a0»`,
  blank: "à fixer",
};

export const importPhrases: ImportPhrases = {
  made: (rules, folder) =>
    `${rules < 2 ? `${rules} règle à l’état de brouillon a été écrite` : `${rules} règles à l’état de brouillon ont été écrites`} dans ${folder}.`,
  renamed: (control, ruleId) => `${control} s’appelle ${ruleId}`,
  remains: "Ce qui reste à écrire\u00a0:",
  parts: {
    statement: "la citation\u00a0: la source n’a qu’un titre, qui en tient lieu",
    logic: "la logique et ses faits\u00a0: une seule question y est posée, si la recommandation est en place",
    parameters:
      "la comparaison des paramètres\u00a0: leurs valeurs doivent être égales, quel que soit le sens du mieux",
    "unset-parameters": "les paramètres que la source laisse ouverts, et qui ont été laissés de côté",
    severity: "la gravité et les risques\u00a0: une gravité moyenne et le premier risque en tiennent lieu",
    evidence: "les preuves acceptées\u00a0: une attestation signée en tient lieu",
    remediation: "la remédiation\u00a0: qui s’en charge, en combien d’heures, à quel coût, par quelles étapes",
    texts: "les textes\u00a0: pourquoi c’est important, et ce que l’on dit de chaque résultat",
    translation: "la traduction\u00a0: les mots de la source en tiennent lieu",
  },
  count: (count) => (count < 2 ? `${count} règle` : `${count} règles`),
  more: (count) => `et ${count} de plus`,
  next: "Retirez ensuite l’état «\u00a0draft\u00a0» de chaque règle, et contrôlez le jeu de règles\u00a0:",
};

const formats = {
  "oscal-catalog": "un catalogue OSCAL en JSON",
  "ciso-assistant": "une bibliothèque CISO Assistant en YAML",
} as const;

export const importProblems: Sentences<ImportProblems> = {
  "not-the-format": ({ expected, found }) => isNot(show(found), formats[expected], `donnez ${formats[expected]}`),
  "control-twice": ({ id, first }) => ({
    message: `l’id ${show(id)} est déjà celui de ${first}`,
    found: show(id),
    expected: "un id propre à chaque exigence",
    hint: "donnez-lui un autre id",
  }),
  "no-controls": () => ({
    message: "il n’y a aucune exigence dont faire une règle",
    expected: "au moins une exigence",
    hint: "donnez un document qui contient les exigences elles-mêmes\u00a0: un profil ne fait que les nommer",
  }),
  "unknown-insert": ({ id, near }) => ({
    message: `le texte insère le paramètre ${show(id)}, que rien ne déclare`,
    found: show(id),
    expected: "un paramètre du catalogue",
    hint: near === undefined ? "déclarez-le dans params, ou retirez-le du texte" : didYouMean(near),
  }),
};
