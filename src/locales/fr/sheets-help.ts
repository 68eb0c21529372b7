import type { HelpPhrases } from "../phrases/cli-help.js";

const output = "un nouveau fichier où écrire les faits (par défaut\u00a0: la sortie standard)";

/** What the help says of the commands that read what was filled in with a spreadsheet program. */
export const sheetsHelp: Pick<HelpPhrases, "facts" | "factsFromXlsx" | "factsFromCsv"> = {
  facts: {
    summary: "lit des faits saisis dans un tableur",
    description:
      "Lit des faits dans un questionnaire (.xlsx) ou un tableau (.csv). Une cellule vide veut dire inconnu.",
  },
  factsFromXlsx: {
    summary: "lit le questionnaire écrit par hygie ask --xlsx",
    description:
      "Lit un questionnaire que hygie ask --xlsx a écrit et que quelqu’un a rempli, et écrit les faits en JSON. Ce qui ne va pas est signalé par " +
      "feuille et par cellule, en une seule fois. Les formules ne sont pas lues.\n\n" +
      "Code de sortie\u00a0: 0 si tout va bien, 2 si la commande, les données ou la sortie sont incorrectes.",
    file: "le classeur, ou - pour l’entrée standard",
    output,
  },
  factsFromCsv: {
    summary: "lit un tableau d’un cabinet par ligne",
    description:
      "Lit un tableau dont la première ligne donne les chemins des faits, comme practice.staffCount ou devices[0].kind, et chaque autre ligne un " +
      "cabinet. Écrit les faits en NDJSON, un cabinet par ligne, que hygie diff --facts sait lire. Ce qui ne va pas est signalé par ligne et par " +
      "colonne.\n\n" +
      "Code de sortie\u00a0: 0 si tout va bien, 2 si la commande, les données ou la sortie sont incorrectes.",
    file: "un fichier CSV en UTF-8, avec des virgules, des points-virgules ou des tabulations, ou - pour l’entrée standard",
    output,
  },
};
