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
  "no-references": ({ pack }) => ({
    message: `les règles de ${pack} ne renvoient à aucun référentiel\u00a0: il n’y a pas de correspondances à écrire`,
    found: pack,
    expected: "des règles qui ont des références",
    hint: "ajoutez des références (references) aux règles, ou laissez ce format de côté",
  }),
  "facts-of-other-report": ({ isJson }) => ({
    message: isJson
      ? "ce ne sont pas les faits sur lesquels porte le rapport\u00a0: leur empreinte est différente"
      : "le texte n’est pas du JSON",
    found: isJson ? "d’autres faits" : "un texte qui n’est pas du JSON",
    expected: "le fichier des faits à partir desquels le rapport a été établi",
    hint: "donnez ce fichier tel qu’il était lorsque le rapport a été établi",
  }),
};
