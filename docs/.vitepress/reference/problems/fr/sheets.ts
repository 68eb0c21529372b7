import type { sheets as english } from "../en/sheets.js";
import type { SameGroup } from "../entry.js";

export const sheets = {
  title: "Les classeurs et le CSV",
  intro:
    "`factsFromWorkbook` et `factsFromCsv` les renvoient dans `problems`, la première avec la cellule dans `pointer`, la seconde avec la ligne et la colonne\u00a0; `hygie facts from-xlsx` et `from-csv` les signalent de même. Aucun fait n’est donné tant que tout n’est pas corrigé.",
  entries: {
    "not-a-workbook": {
      what: "Un fichier n’est pas un classeur qu’hygie puisse lire\u00a0: autre chose, protégé, d’un ancien format, endommagé, trop grand, ou autre qu’un questionnaire d’hygie.",
      why: "Seul le questionnaire dit quelle cellule répond à quelle question\u00a0: ailleurs, il faudrait deviner.",
    },
    "workbook-of-another-pack": {
      what: "Le questionnaire a été écrit pour un autre jeu de règles, ou une autre version.",
      why: "Une question a pu changer de sens\u00a0: répondre à l’ancienne n’est pas répondre à la nouvelle.",
    },
    "missing-sheet": {
      what: "Une feuille du questionnaire a disparu, ou sa première ligne ou sa première colonne.",
      why: "Des réponses supprimées par mégarde passeraient pour jamais données.",
    },
    "sheet-twice": {
      what: "Une feuille du questionnaire a été copiée.",
      why: "Laquelle des deux contient les réponses, il faudrait le deviner.",
    },
    "missing-question": {
      what: "La ligne ou la colonne d’une question a été supprimée.",
      why: "Une réponse perdue passerait pour jamais donnée.",
    },
    "question-twice": {
      what: "Une question figure sur deux lignes ou dans deux colonnes.",
      why: "Quand les deux réponses diffèrent, l’une serait perdue en silence.",
    },
    "unasked-cell": {
      what: "Quelque chose est écrit là où rien n’est demandé.",
      why: "Cela devait dire quelque chose, et personne ne le lirait.",
    },
    "no-answer": {
      what: "Une cellule ne dit ni oui ni non\u00a0: `-`, `n/a` ou un signe semblable.",
      why: "Ce peut être «\u00a0inconnu\u00a0», «\u00a0aucun\u00a0» ou «\u00a0ne nous concerne pas\u00a0», qui mènent à trois verdicts.",
    },
    formula: {
      what: "Une cellule contient une formule.",
      why: "Son résultat peut être dépassé, ou venir d’un autre fichier\u00a0: ce qui est jugé doit figurer dans la cellule.",
    },
    "cell-error": {
      what: "Une cellule contient une erreur du tableur, comme `#REF!`.",
      why: "Ce qu’il y avait avant ne peut plus être connu.",
    },
    "merged-cells": {
      what: "Des cellules qui répondent à plusieurs questions ont été fusionnées.",
      why: "La réponse à l’une passerait pour celle de toutes, ou celles des autres seraient perdues.",
    },
    "items-of-none": {
      what: "Il est dit qu’une liste n’a pas d’élément, ou en a moins que ceux qui sont listés.",
      why: "L’un des deux est faux, et ils mènent à des verdicts différents.",
    },
    "no-such-owner": {
      what: "Une ligne ne dit pas à quelle ligne d’une autre feuille elle appartient, ou en nomme une qui n’existe pas.",
      why: "Rattachée à une autre, elle parlerait pour ou contre le mauvais appareil ou la mauvaise personne.",
    },
    "owner-in-doubt": {
      what: "Une ligne appartient à un nom que portent plusieurs lignes de l’autre feuille.",
      why: "Rattachée à la mauvaise, elle parlerait pour ou contre un autre appareil ou une autre personne.",
    },
    "missing-library": {
      what: "Il faut écrire un classeur, et la bibliothèque qui le fait n’est pas installée (une `OptionsError`).",
      why: "Elle est lourde et peu en ont besoin\u00a0: hygie ne l’apporte donc pas\u00a0; lire un classeur n’en demande aucune.",
    },
    "csv-syntax": {
      what: "Un tableau est vide, ou ses guillemets ne se ferment pas où il faut.",
      why: "À partir de là, les cellules glisseraient dans d’autres colonnes, et répondraient à d’autres questions.",
    },
    "blank-line": {
      what: "Toutes les cellules d’une ligne sont vides.",
      why: "C’est peut-être un cabinet dont rien n’est connu, ou une ligne oubliée\u00a0: un cabinet de plus change toutes les moyennes.",
    },
    "csv-cells": {
      what: "Une ligne a plus de cellules que la première ligne n’a de colonnes.",
      why: "Un séparateur à l’intérieur d’un texte a repoussé tout ce qui suit dans les mauvaises colonnes.",
    },
    "unknown-column": {
      what: "Le nom d’une colonne n’est le chemin d’aucun fait.",
      why: "La colonne ne serait lue par personne, et le fait voulu serait inconnu pour tous les cabinets.",
    },
    "column-twice": {
      what: "Deux colonnes sont celles du même fait.",
      why: "Quand elles diffèrent, l’une serait perdue en silence.",
    },
    "csv-too-large": {
      what: "Un tableau, ou l’une de ses lignes, est plus grand que tout ce qui se lit d’un coup.",
      why: "Il prendrait plus de mémoire qu’il n’y en a, et finirait sans rien.",
      mend: "`hygie batch` lit ligne à ligne un tableau de n’importe quelle longueur.",
    },
  },
} satisfies SameGroup<typeof english>;
