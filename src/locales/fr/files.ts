import type { FileProblems, ForeignFormat, Wanted } from "../../problems/codes/files.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, quoted, show } from "./words.js";

const wantedFiles: Readonly<Record<Wanted, string>> = {
  "pack-folder": "un dossier avec pack.json",
  "pack-file": "un fichier JSON",
  "facts-schema": "un fichier JSON",
  rule: "un fichier JSON",
  facts: "un fichier JSON avec des faits, ou - pour l’entrée standard",
  practices: "un fichier de cabinets (.ndjson, .jsonl, .json, .csv ou .parquet), ou - pour l’entrée standard",
  evidence: "un fichier JSON avec des preuves, ou - pour l’entrée standard",
  waivers: "un fichier JSON avec des dérogations, ou - pour l’entrée standard",
  pack: "un fichier JSON avec un jeu de règles, ou - pour l’entrée standard",
  report: "un fichier JSON avec un rapport, comme l’écrit hygie evaluate --format json, ou - pour l’entrée standard",
  "oscal-catalog": "un fichier JSON avec un catalogue OSCAL, ou - pour l’entrée standard",
  "ciso-assistant": "un fichier YAML avec une bibliothèque CISO Assistant, ou - pour l’entrée standard",
  key: "un fichier PEM avec une clé",
  source: "un fichier texte",
};

const formats: Readonly<Record<ForeignFormat, string>> = {
  "utf-16": "le fichier est en UTF-16",
  "utf-32": "le fichier est en UTF-32",
  "windows-1252": "le fichier n’est pas en UTF-8, comme s’il avait été enregistré en Windows-1252",
  xlsx: "c’est un classeur (XLSX)",
  ods: "c’est un classeur (ODS)",
  xls: "c’est un document d’une ancienne suite bureautique (XLS, DOC)",
  zip: "c’est une archive ZIP, comme le sont les documents bureautiques",
  gzip: "c’est un fichier compressé (gzip)",
  zstd: "c’est un fichier compressé (Zstandard)",
  archive: "c’est un fichier compressé, ou une archive (7-Zip, RAR, xz, bzip2)",
  parquet: "c’est un tableau (Parquet)",
  pdf: "c’est un PDF",
  image: "c’est une image",
  binary: "ce n’est pas un texte",
};

const isEncoding = (format: ForeignFormat) => /^(utf|windows)-/.test(format);
const unpack = "décompressez-le, et donnez ce qu’il contient";

/** What to do about a file of another format, where giving another is not all. */
const mends: Partial<Record<ForeignFormat, Partial<Record<Wanted, string>>>> = {
  xlsx: {
    facts:
      "faites lire un questionnaire par hygie facts from-xlsx\u00a0; enregistrez un tableau en CSV (UTF-8) pour hygie facts from-csv",
    practices: "enregistrez un tableau en CSV (UTF-8)\u00a0; faites lire un questionnaire par hygie facts from-xlsx",
  },
  ods: {
    facts:
      "enregistrez un questionnaire en XLSX pour hygie facts from-xlsx, un tableau en CSV (UTF-8) pour hygie facts from-csv",
    practices: "enregistrez un tableau en CSV (UTF-8), un questionnaire en XLSX pour hygie facts from-xlsx",
  },
  parquet: {
    facts: "évaluez-le avec hygie batch, sous un nom qui finit en .parquet",
    practices: "donnez-le en fichier, sous un nom qui finit en .parquet",
  },
  gzip: {
    practices: "donnez-le en fichier, sous un nom qui finit en .gz, comme practices.ndjson.gz, ou décompressez-le",
  },
  zstd: {
    practices: "donnez-le en fichier, sous un nom qui finit en .zst, comme practices.ndjson.zst, ou décompressez-le",
  },
};

function mendOf(format: ForeignFormat, wanted: Wanted): string {
  if (isEncoding(format)) return "enregistrez-le en UTF-8";
  const isPacked = format === "gzip" || format === "zstd" || format === "archive" || format === "zip";
  return mends[format]?.[wanted] ?? (isPacked ? unpack : `donnez ${wantedFiles[wanted]}`);
}

const inFolder: readonly Wanted[] = ["pack-folder", "pack-file", "facts-schema", "rule"];

export const files: Sentences<FileProblems> = {
  unreadable: ({ wanted, reason, near, folder }) => {
    const messages = {
      absent: inFolder.includes(wanted) ? "aucun fichier ni dossier de ce nom" : "aucun fichier de ce nom",
      folder: "c’est un dossier, non un fichier",
      "not-a-folder": "c’est un fichier, non un dossier",
      forbidden: "la lecture n’en est pas autorisée",
      "not-a-file": "c’est un tube ou un périphérique, non un fichier",
      "leads-out": "c’est un lien qui mène hors du dossier du jeu de règles",
      "too-large": "cela dépasse 256 Mo",
    };
    const isInPack = wanted === "facts-schema" || wanted === "rule";
    const path = wanted === "pack-file" ? "vérifiez que c’est le dossier d’un jeu de règles" : "vérifiez le chemin";
    const mends = {
      absent: isInPack ? "écrivez-le, ou corrigez son nom dans pack.json" : path,
      folder: path,
      "not-a-folder": folder === undefined ? path : `nommez le dossier du jeu de règles\u00a0: ${folder}`,
      forbidden: "autorisez-en la lecture",
      "not-a-file":
        isInPack || wanted === "pack-file"
          ? "mettez un fichier à sa place"
          : "écrivez un fichier, ou donnez-le par l’entrée standard",
      "leads-out": "mettez le fichier lui-même à sa place",
      "too-large": path,
    };
    const mend = typeof reason === "string" ? mends[reason] : path;
    return {
      message: typeof reason === "string" ? messages[reason] : `lecture impossible (${reason.code})`,
      found: reason === "absent" ? "rien" : typeof reason === "string" ? messages[reason] : reason.code,
      expected: wantedFiles[wanted],
      hint: near === undefined ? mend : didYouMean(near),
    };
  },
  "other-format": ({ format, wanted }) => ({
    message: formats[format],
    found: formats[format],
    expected: isEncoding(format) ? "un fichier en UTF-8" : wantedFiles[wanted],
    hint: mendOf(format, wanted),
  }),
  unwritable: ({ reason }) => {
    const messages = {
      folder: "c’est un dossier, non un fichier",
      "not-a-folder": "c’est un fichier, non un dossier",
      "not-a-file": "c’est un tube ou un périphérique, non un fichier",
      link: "c’est un lien, à travers lequel rien n’est écrit",
      forbidden: "l’écriture n’y est pas autorisée",
      full: "écriture impossible\u00a0: le disque est plein",
      unread: "écriture impossible\u00a0: plus personne ne lit la suite",
    };
    const mends = {
      folder: "nommez un fichier",
      "not-a-folder": "choisissez un autre endroit",
      "not-a-file": "choisissez un autre endroit",
      link: "nommez ce à quoi il mène, ou supprimez-le",
      forbidden: "choisissez un endroit où vous pouvez écrire",
      full: "faites de la place, puis recommencez",
      unread: "lisez jusqu’au bout, ou écrivez dans un fichier",
    };
    const message = typeof reason === "string" ? messages[reason] : `écriture impossible (${reason.code})`;
    const hint = typeof reason === "string" ? mends[reason] : "choisissez un autre endroit";
    return { message, found: message, expected: "un endroit où écrire", hint };
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
