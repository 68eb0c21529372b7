import type { exports as english } from "../en/exports.js";
import type { SameGroup } from "../entry.js";

export const exports = {
  title: "Les rapports, les exports et les imports",
  intro:
    "Ceux de ce qui écrit des rapports et des jeux de règles dans d’autres formats, dans une `OptionsError`\u00a0; ceux de `fromOscalCatalog` et de `fromCisoAssistant`, qui les renvoient dans `problems`\u00a0; et ceux de `hygie docs`. Voir [Rapports à remettre](../guides/reports.md).",
  entries: {
    "report-of-other-pack": {
      what: "Un rapport doit être écrit avec un autre jeu de règles que le sien\u00a0: un autre jeu, une autre version, ou le même avec d’autres paramètres.",
      why: "Il montrerait les règles et les seuils d’un jeu à côté des verdicts d’un autre.",
    },
    "no-references": {
      what: "Une table de correspondance est demandée, et aucune règle du jeu ne renvoie à un référentiel.",
      why: "Une table vide dirait que rien ne correspond, alors que personne n’a cherché.",
    },
    "facts-of-other-report": {
      what: "Le texte à annoter n’est pas celui des faits dont parle le rapport.",
      why: "Chaque constat serait placé sur une ligne qui n’a rien à voir avec lui.",
    },
    "facts-without-file": {
      what: "Des constats pour l’analyse de code sont demandés, et les faits ne sont dans aucun fichier du dépôt.",
      why: "De tels constats se montrent sur les lignes d’un fichier\u00a0: sans lui, ils seraient refusés, ou vus de personne.",
    },
    "not-the-format": {
      what: "Un document à importer n’est pas au format attendu.",
      why: "Des règles tirées d’autre chose ressembleraient à celles du référentiel.",
    },
    "control-twice": {
      what: "Deux mesures d’un document ont le même id.",
      why: "La règle tirée de l’une prendrait la place de l’autre.",
    },
    "no-controls": {
      what: "Un document à importer ne contient aucune mesure.",
      why: "Un jeu sans règles ne trouverait rien à redire à personne.",
    },
    "unknown-insert": {
      what: "Un texte d’un catalogue OSCAL insère un paramètre que rien ne déclare.",
      why: "La règle aurait un trou là où devrait figurer son seuil.",
    },
    "unknown-parent": {
      what: "Une exigence est placée sous une autre que le document n’a pas.",
      why: "Elle perdrait sa place, et le contexte qui dit ce qu’elle demande.",
    },
    "too-many-controls": {
      what: "Un document a plus de mesures qu’un jeu ne peut avoir de règles\u00a0: 10\u00a0000.",
      why: "Le jeu qui en serait tiré ne se chargerait pas.",
    },
    "yaml-syntax": {
      what: "Un document n’est pas du YAML à l’endroit indiqué.",
      why: "En YAML, une espace décide de ce qui va avec quoi\u00a0: deviner la suite déplacerait des exigences.",
    },
    "yaml-tag": {
      what: "Une étiquette ferait d’une valeur, en YAML, autre chose qu’un texte, une liste ou un objet.",
      why: "Ce qu’elle en fait varie d’un lecteur à l’autre, et certains laissent un document exécuter du code.",
    },
    "document-size": {
      what: "Un document à importer est plus long que ce qui est lu.",
      why: "Il prendrait plus de mémoire qu’il n’y en a\u00a0; aucun référentiel n’approche de cette taille.",
    },
    "no-page-language": {
      what: "`hygie docs` reçoit un jeu de règles qui n’est écrit dans aucune des langues de ses pages.",
      why: "Des pages aux titres dans une langue et aux règles dans une autre n’aident personne.",
    },
    "reserved-id": {
      what: "Une règle porte le nom d’une page sur toutes les règles, comme `index`.",
      why: "L’une des deux pages serait écrite par-dessus l’autre.",
    },
  },
} satisfies SameGroup<typeof english>;
