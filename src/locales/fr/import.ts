import type { ImportProblems, YamlMistake } from "../../problems/codes/import.js";
import type { Sentences } from "../../problems/sentences.js";
import type { ImportPhrases, ImportWords } from "../phrases/import.js";
import { didYouMean, isNot, show } from "./words.js";

export const importWords: ImportWords = {
  valueQuestion: (name, title) =>
    `Au cabinet, quelle est la valeur de «\u00a0${name}\u00a0» pour «\u00a0${title}\u00a0»\u00a0?`,
  valueHelp: "Donnez la valeur d’aujourd’hui, pour tout le cabinet.",
  unknownPublisher: "Éditeur inconnu",
  blank: "à fixer",
};

export const importPhrases: ImportPhrases = {
  made: (rules, folder) =>
    `${rules < 2 ? `${rules} règle à l’état de brouillon a été écrite` : `${rules} règles à l’état de brouillon ont été écrites`} dans ${folder}.`,
  leftOut: (controls) => `La source n’y demande rien, et elles ont été laissées de côté\u00a0: ${controls.join(", ")}.`,
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
    renamed: "l’id\u00a0: la source n’en a aucun qu’une règle puisse porter, ou le donne deux fois",
  },
  count: (count) => (count < 2 ? `${count} règle` : `${count} règles`),
  more: (count) => `et ${count} de plus`,
  next: "Passez ensuite l’état (status) de chaque règle à «\u00a0active\u00a0», et vérifiez le jeu de règles\u00a0:",
};

const formats = {
  "oscal-catalog": "un catalogue OSCAL en JSON",
  "ciso-assistant": "une bibliothèque CISO Assistant en YAML",
} as const;

const yaml: Readonly<Record<YamlMistake, { readonly message: string; readonly hint: string }>> = {
  indent: { message: "une ligne n’a pas le même retrait que ses voisines", hint: "donnez-lui autant d’espaces" },
  tab: { message: "une ligne commence par une tabulation", hint: "remplacez-la par des espaces" },
  unclosed: {
    message: "il manque un guillemet, un crochet ou un deux-points",
    hint: "fermez ce qui est ouvert avant cet endroit",
  },
  escape: { message: "ce qui suit la barre oblique inverse n’est pas un échappement", hint: "doublez la barre" },
  key: {
    message: "ce qui précède le deux-points n’est pas un nom",
    hint: "mettez entre guillemets un texte qui contient un deux-points",
  },
  alias: {
    message: "un alias ne renvoie à rien de nommé avant lui, ou à lui-même, ou à trop d’autres",
    hint: "écrivez ce qu’il remplace",
  },
  documents: {
    message: "il y a plusieurs documents",
    hint: "donnez un fichier qui n’en contient qu’un, sans --- à l’intérieur",
  },
  depth: {
    message: "les listes et les objets sont imbriqués trop profondément",
    hint: "donnez une bibliothèque telle que CISO Assistant les écrit",
  },
  other: {
    message: "quelque chose se trouve là où rien ne peut être",
    hint: "mettez entre guillemets les textes qui contiennent des signes de YAML",
  },
};

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
  "unknown-parent": ({ urn, near }) => ({
    message: `l’exigence est placée sous ${show(urn)}, qui n’existe pas`,
    found: show(urn),
    expected: "l’urn d’une exigence du même référentiel",
    hint: near === undefined ? "ajoutez l’exigence qui la contient, ou retirez parent_urn" : didYouMean(near),
  }),
  "too-many-controls": ({ most }) => ({
    message: `il y a plus de ${most} mesures`,
    expected: `${most} au plus`,
    hint: "partagez le document en plusieurs, et importez chacun",
  }),
  "yaml-syntax": ({ mistake }) => ({
    message: `ce n’est pas du YAML\u00a0: ${yaml[mistake].message}`,
    expected: "du YAML",
    hint: yaml[mistake].hint,
  }),
  "yaml-tag": ({ tag }) => ({
    message: `l’étiquette ${show(tag)} fait d’une valeur autre chose qu’un texte, une liste ou un objet`,
    found: show(tag),
    expected: "aucune étiquette",
    hint: "supprimez l’étiquette\u00a0; mettez la valeur entre guillemets",
  }),
  "document-size": ({ most }) => ({
    message: `le document dépasse ${most} millions de caractères`,
    expected: `${most} millions de caractères au plus`,
    hint: "donnez un document qui ne contient qu’un référentiel",
  }),
};
