import type { BatchFileProblems, PackedFormat } from "../../problems/codes/batch-files.js";
import type { Sentences } from "../../problems/sentences.js";
import { or, quoted } from "./words.js";

const formats: Readonly<Record<PackedFormat, string>> = { gz: "gzip", zst: "Zstandard", parquet: "Parquet" };
/** How zlib says that a file ends too early. */
const cutOff = "unexpected end of file";
const kept = "supprimez-le avec son .part pour recommencer";

export const batchFiles: Sentences<BatchFileProblems> = {
  "damaged-file": ({ format, reason }) => ({
    message:
      reason === cutOff
        ? `fichier ${formats[format]} tronqué`
        : `il ne se lit pas comme du ${formats[format]}\u00a0: ${reason}`,
    found: reason === cutOff ? "un fichier tronqué" : reason,
    expected: `un fichier ${formats[format]} entier`,
    hint: "récupérez ou écrivez de nouveau le fichier, ou corrigez son extension",
  }),
  "missing-engine": ({ name, format }) => ({
    message: `${formats[format]} demande la bibliothèque ${name}, qui n’est pas installée`,
    expected: name,
    hint: `installez-la\u00a0: npm install ${name}`,
  }),
  "packed-parquet": () => ({
    message: "un fichier Parquet est compressé à l’intérieur, et non une fois de plus en entier",
    found: "une extension après .parquet",
    expected: "un fichier en .parquet",
    hint: "retirez .gz ou .zst",
  }),
  "rounded-integer": ({ found }) => ({
    message: `${found} dépasse 2^53, où les nombres entiers sont arrondis`,
    found,
    expected: "un nombre entier d’au plus 2^53 - 1, ou un texte",
    hint: "donnez-le comme un texte",
  }),
  "no-files": ({ isPattern }) => ({
    message: isPattern ? "aucun fichier ne porte ce nom" : "aucun cabinet ici",
    found: "rien",
    expected:
      "des faits de cabinets, dans des fichiers en .ndjson, .jsonl, .json, .csv ou .parquet, éventuellement compressés en .gz ou .zst",
    hint: "vérifiez le chemin, et les extensions de ses fichiers",
  }),
  "file-twice": () => ({
    message: "ce fichier serait lu deux fois",
    found: "deux fois le même fichier",
    expected: "chaque fichier une fois",
    hint: "ne le nommez qu’une fois",
  }),
  "other-format-of-output": ({ format, output, allowed }) => ({
    message: `${output} ne s’écrit pas en ${format}`,
    found: quoted(format),
    expected: or(allowed.map(quoted)),
    hint: `utilisez ${or(allowed.map(quoted))}`,
  }),
  "interrupted-run": () => ({
    message: "une évaluation interrompue est conservée ici\u00a0; rien n’a été modifié",
    found: "une évaluation inachevée",
    expected: "aucune évaluation pour l’instant",
    hint: `reprenez-la avec --resume, ou ${kept}`,
  }),
  "changed-meanwhile": ({ what }) => ({
    message: `${changed[what]}\u00a0: reprendre mélangerait deux évaluations`,
    found: changed[what],
    expected: "l’évaluation telle qu’elle a commencé",
    hint: `lancez-la comme la première fois, ou ${kept}`,
  }),
  "unreadable-run": () => ({
    message: "ce que l’évaluation interrompue a conservé d’elle-même ne se lit pas",
    found: "un autre texte",
    expected: "ce qu’écrit hygie batch",
    hint: kept,
  }),
};

const changed: Readonly<Record<BatchFileProblems["changed-meanwhile"]["what"], string>> = {
  pack: "le jeu de règles n’est plus celui du moment de l’interruption",
  options: "les options ne sont plus celles du moment de l’interruption",
  inputs: "les fichiers de cabinets ne sont plus ceux du moment de l’interruption",
  output: "ce qui était écrit a été modifié depuis l’interruption",
  version: "elle a été commencée par une autre version d’hygie",
};
