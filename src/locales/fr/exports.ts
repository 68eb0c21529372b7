import type { ExportProblems } from "../../problems/codes/exports.js";
import type { Sentences } from "../../problems/sentences.js";

export const exportProblems: Sentences<ExportProblems> = {
  "report-of-other-pack": ({ report, pack, isSameVersion }) => ({
    message: isSameVersion
      ? `le rapport a été établi avec les règles ${report} sous une autre empreinte, et ce jeu de règles est ${pack}, avec d’autres paramètres ou d’autres textes`
      : `le rapport a été établi avec les règles ${report}, et ce jeu de règles est ${pack}`,
    found: pack,
    expected: report,
    hint: "donnez le jeu de règles avec lequel le rapport a été établi",
  }),
};
