import type { CsvProblems, SheetProblems } from "../../problems/codes/sheets.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, quoted, show } from "./words.js";

const unreadable = {
  other: { message: "ce n’est pas un classeur", hint: "donnez le fichier .xlsx que hygie ask --xlsx a écrit" },
  "old-or-locked": {
    message: "ce classeur est protégé par un mot de passe, ou d’un ancien format",
    hint: "ouvrez-le, retirez le mot de passe, et enregistrez-le en .xlsx (classeur Excel)",
  },
  damaged: {
    message: "ce classeur est endommagé",
    hint: "ouvrez-le dans votre tableur, et enregistrez-le à nouveau en .xlsx",
  },
  "too-large": {
    message: "ce classeur est plus grand que tout questionnaire",
    hint: "recopiez les réponses dans un nouveau\u00a0: hygie ask --xlsx FICHIER",
  },
  "not-a-questionnaire": {
    message: "ce classeur n’est pas un questionnaire de hygie",
    hint: "remplissez un de ceux que hygie ask --xlsx FICHIER écrit\u00a0; si c’en était un, prenez une copie d’avant la suppression de sa feuille masquée",
  },
} as const;

export const sheets: Sentences<SheetProblems> = {
  "not-a-workbook": ({ reason }) => ({
    ...unreadable[reason],
    expected: "un questionnaire écrit par hygie ask --xlsx",
  }),
  "workbook-of-another-pack": ({ found, expected }) => ({
    message: `ce questionnaire porte sur les règles ${found}, et non ${expected}`,
    found,
    expected,
    hint: `lisez-le avec --pack ${found.replace(" ", "@")}, ou remplissez-en un de ${expected}`,
  }),
  "missing-sheet": ({ title }) => ({
    message: `la feuille ${quoted(title)} manque, ou bien sa première ligne ou sa première colonne`,
    expected: `la feuille ${quoted(title)}`,
    hint: "reprenez-la d’un nouveau questionnaire\u00a0; pour ne rien répondre, laissez-la sans réponses",
  }),
  "sheet-twice": ({ first }) => ({
    message: `cette feuille est une copie de la feuille ${quoted(first)}`,
    expected: "chaque feuille une seule fois",
    hint: "supprimez l’une des deux",
  }),
  "missing-question": ({ label }) => ({
    message: `la question ${quoted(label)} manque sur cette feuille`,
    expected: quoted(label),
    hint: "reprenez sa ligne ou sa colonne d’un nouveau questionnaire\u00a0; pour ne rien répondre, laissez ses cellules vides",
  }),
  "question-twice": ({ label, first }) => ({
    message: `la question ${quoted(label)} se trouve déjà en ${first}`,
    expected: "chaque question une seule fois",
    hint: "supprimez l’une des deux",
  }),
  "unasked-cell": ({ found }) => ({
    message: `rien n’est demandé ici, et ${show(found)} ne serait pas lu`,
    found: show(found),
    expected: "une cellule vide",
    hint: "déplacez-le dans la cellule jaune de la question, ou dans la colonne des remarques, ou supprimez-le",
  }),
  "no-answer": ({ found }) => ({
    message: `${show(found)} ne dit pas si c’est inconnu, s’il n’y en a pas, ou si c’est sans objet`,
    found: show(found),
    expected: "une réponse, ou une cellule vide",
    hint: "laissez-la vide, ou écrivez «\u00a0?\u00a0»",
  }),
  formula: ({ result }) => ({
    message: "c’est une formule, qui n’est pas lue",
    ...(result === undefined ? {} : { found: show(result) }),
    expected: "une valeur",
    hint: result === undefined ? "écrivez sa valeur" : `écrivez sa valeur\u00a0: ${show(result)}`,
  }),
  "cell-error": ({ error }) => ({
    message: `cette cellule contient l’erreur ${error}`,
    found: error,
    expected: "une valeur",
    hint: "écrivez la valeur, ou laissez la cellule vide",
  }),
  "merged-cells": ({ range }) => ({
    message: `les cellules ${range} sont fusionnées, si bien que personne ne sait à quelle question elles répondent`,
    found: range,
    expected: "des cellules séparées",
    hint: "annulez la fusion, et répondez à chaque question dans sa cellule",
  }),
  "items-of-none": ({ count, said }) => ({
    message:
      said === 0
        ? `cette cellule dit qu’il n’y en a aucun, et la liste en compte ${count}`
        : `cette cellule dit ${said}, et la liste en compte ${count}`,
    found: String(said),
    expected: "une cellule vide, ou une liste qui n’en compte pas plus",
    hint: said === 0 ? "laissez-la vide, ou videz les lignes" : "laissez-la vide, ou supprimez les autres",
  }),
  "no-such-owner": ({ found, sheet }) => ({
    message:
      "is" in found && found.is === "nothing"
        ? "cette ligne ne dit pas à quoi elle appartient"
        : `${show(found)} n’est sur aucune ligne de la feuille ${quoted(sheet)}`,
    found: show(found),
    expected: `un numéro ou un nom de la feuille ${quoted(sheet)}`,
    hint: `écrivez le numéro d’une ligne de la feuille ${quoted(sheet)}`,
  }),
  "owner-in-doubt": ({ found, sheet }) => ({
    message: `plusieurs lignes de la feuille ${quoted(sheet)} s’appellent ${show(found)}`,
    found: show(found),
    expected: `un numéro de la feuille ${quoted(sheet)}`,
    hint: "écrivez le numéro de la ligne voulue",
  }),
  "missing-library": ({ name }) => ({
    message: `écrire des classeurs demande la bibliothèque ${name}, qui n’est pas installée`,
    expected: name,
    hint: `installez-la\u00a0: npm install ${name}`,
  }),
};

const syntax = {
  empty: {
    message: "ce tableau est vide",
    hint: "commencez-le par une ligne de chemins de faits, comme practice.staffCount",
  },
  unclosed: {
    message: "ce guillemet n’est jamais fermé",
    hint: 'fermez-le par un autre ", et doublez tout guillemet à l’intérieur d’une cellule\u00a0: ""',
  },
  "behind-quote": {
    message: "quelque chose suit un guillemet fermant",
    hint: 'mettez toute la cellule entre guillemets, et doublez ceux qu’elle contient\u00a0: ""',
  },
} as const;

export const csv: Sentences<CsvProblems> = {
  "csv-syntax": ({ reason }) => ({ ...syntax[reason], expected: "du CSV (RFC 4180)" }),
  "blank-line": () => ({
    message: "toutes les cellules de cette ligne sont vides, si bien que personne ne sait si c’est un cabinet",
    expected: "un cabinet",
    hint: "supprimez la ligne\u00a0; pour un cabinet dont rien n’est connu, écrivez «\u00a0?\u00a0» dans sa première cellule",
  }),
  "csv-cells": ({ count, most }) => ({
    message: `cette ligne compte ${count} cellules, et la première ${most}`,
    found: `${count} cellules`,
    expected: `${most} cellules au plus`,
    hint: "mettez entre guillemets les cellules qui contiennent le séparateur, ou supprimez ce qui est de trop",
  }),
  "unknown-column": ({ found, near }) => ({
    message: `aucun fait ne s’appelle ${show(found)}`,
    found: show(found),
    expected: "le chemin d’un fait, comme practice.staffCount ou devices[0].kind",
    hint: near === undefined ? "supprimez la colonne, ou donnez-lui le chemin d’un fait" : didYouMean(near),
  }),
  "column-twice": ({ found }) => ({
    message: `la colonne ${show(found)} existe déjà`,
    found: show(found),
    expected: "chaque colonne une seule fois",
    hint: "supprimez l’une des deux",
  }),
  "csv-too-large": ({ most }) => ({
    message: "ce tableau est plus grand que tous ceux qui se lisent d’un coup",
    expected: `${most} caractères au plus`,
    hint: "divisez-le en plusieurs fichiers",
  }),
};
