import type { FileProblems, Wanted } from "../../problems/codes/files.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, quoted, show } from "./words.js";

const wantedFiles: Readonly<Record<Wanted, string>> = {
  "pack-folder": "un dossier avec pack.json",
  "pack-file": "un fichier JSON",
  "facts-schema": "un fichier JSON",
  rule: "un fichier JSON",
  facts: "un fichier JSON avec des faits, ou - pour l’entrée standard",
  evidence: "un fichier JSON avec des preuves, ou - pour l’entrée standard",
  waivers: "un fichier JSON avec des dérogations, ou - pour l’entrée standard",
  pack: "un fichier JSON avec un jeu de règles, ou - pour l’entrée standard",
  source: "un fichier texte",
};

const inFolder: readonly Wanted[] = ["pack-folder", "pack-file", "facts-schema", "rule"];

export const files: Sentences<FileProblems> = {
  unreadable: ({ wanted, reason, near, folder }) => {
    const messages = {
      absent: inFolder.includes(wanted) ? "aucun fichier ni dossier de ce nom" : "aucun fichier de ce nom",
      folder: "c’est un dossier, non un fichier",
      "not-a-folder": "c’est un fichier, non un dossier",
      forbidden: "la lecture n’en est pas autorisée",
    };
    const isInPack = wanted === "facts-schema" || wanted === "rule";
    const path = wanted === "pack-file" ? "vérifiez que c’est le dossier d’un jeu de règles" : "vérifiez le chemin";
    const mends = {
      absent: isInPack ? "écrivez-le, ou corrigez son nom dans pack.json" : path,
      folder: path,
      "not-a-folder": folder === undefined ? path : `nommez le dossier du jeu de règles\u00a0: ${folder}`,
      forbidden: "autorisez-en la lecture",
    };
    const mend = typeof reason === "string" ? mends[reason] : path;
    return {
      message: typeof reason === "string" ? messages[reason] : `lecture impossible (${reason.code})`,
      found: reason === "absent" ? "rien" : typeof reason === "string" ? messages[reason] : reason.code,
      expected: wantedFiles[wanted],
      hint: near === undefined ? mend : didYouMean(near),
    };
  },
  "not-a-rule-id": ({ found }) => ({
    message: `${show(found)} n’est pas l’id d’une règle`,
    found: show(found),
    expected: "l’id d’une règle, comme device-auto-lock",
    hint: "écrivez le nom du fichier de la règle, sans .json",
  }),
  "listed-twice": ({ id }) => ({
    message: `la règle ${show(id)} figure deux fois`,
    found: show(id),
    expected: "chaque règle une fois",
    hint: "supprimez l’une des deux",
  }),
  "wrong-name": ({ id, file, expected }) => ({
    message: `la règle ${show(id)} se trouve dans le fichier ${file}`,
    found: show(id),
    expected: quoted(expected),
    hint: "donnez le même nom à la règle et à son fichier",
  }),
  "unlisted-rule": ({ id, file }) => ({
    message: `la règle ${quoted(id)} est dans le dossier, mais pas dans pack.json`,
    found: file,
    expected: `${quoted(id)} parmi les règles`,
    hint: `ajoutez ${quoted(id)} aux règles de pack.json, ou supprimez ${file}`,
  }),
};
