import { formatsIn, type PluralWords } from "../format.js";
import type { OutputPhrases, Step } from "../phrases/cli-output.js";
import { proofs } from "./proofs.js";

const format = /* @__PURE__ */ formatsIn("fr");

export const output: OutputPhrases = {
  unexpected: (what) => `hygie\u00a0: erreur inattendue, merci de la signaler\u00a0: ${what}`,
  check: {
    level: { error: "erreur", warning: "avertissement" },
    summary: (errors, warnings) =>
      `${count(errors, { one: "erreur", other: "erreurs" })}, ${count(warnings, { one: "avertissement", other: "avertissements" })}`,
    folder: (folder) => `le dossier ${folder}`,
  },
  test: {
    rule: ({ id, cases, held, mutants, noticed }) =>
      `${id}\u00a0: ${verified(held)} sur ${format.number(cases)}, ${detected(noticed)} sur ${format.number(mutants)}`,
    restate: (file, member) => `si ce changement est voulu, ajoutez à ${file} ${member}`,
    added: (cases) => `${count(cases, { one: "cas ajouté", other: "cas ajoutés" })}.`,
    summary: (held, failed, score) =>
      `${verified(held)}, ${count(failed, { one: "échec", other: "échecs" })}. Score de mutation\u00a0: ${format.number(score)}\u00a0%.`,
  },
  diff: {
    same: "Les deux sont identiques.",
    pack: "le jeu de règles",
    moved: (what, before, after, verdict) =>
      `${what} ${before === after ? `reste en ${after}` : `passe de ${before} à ${after}`}\u00a0: ${verdict}`,
    isEnough: (needed) =>
      needed === "none" ? "rien n’exige davantage" : `c’est assez pour une évolution ${steps[needed]}`,
    isTooLow: (declared, needed) => `${stepOf(declared)}, alors qu’il faut une évolution ${steps[needed]}`,
    ofAnotherPack: (rule, pack, needed) =>
      `${rule}, une règle de ${pack}\u00a0: une évolution ${steps[needed]}, que la version du jeu de règles doit annoncer`,
    removedRule: (id) => `la règle ${id} a été retirée`,
    addedRule: (id) => `la règle ${id} a été ajoutée`,
    root: "(racine)",
    added: (place, after) => `${place}\u00a0: ajout de ${after}`,
    removed: (place, before) => `${place}\u00a0: retrait de ${before}`,
    became: (place, before, after) => `${place}\u00a0: ${before} devient ${after}`,
    verdict: ({ before, after, now, facts }) =>
      `${before} devient ${after}${now === undefined ? "" : `, le ${now},`} pour ${facts}`,
    noVerdict: "aucun verdict ne diffère\u00a0: c’est prouvé pour tous les faits",
    open: (gap, isBeside) =>
      `${isBeside ? "si d’autres verdicts diffèrent" : "si un verdict diffère"} reste ouvert\u00a0: ${proofs.open(gap)}` +
      (isBeside ? "" : "\u00a0; la version doit dire que c’est possible, à moins d’écrire la logique plus simplement"),
  },
  docs: { pages: (folder, pages) => `${folder}\u00a0: ${count(pages, { one: "page", other: "pages" })}` },
  new: {
    questions: {
      "pack-title": "Le titre du jeu de règles",
      source: "Le titre du document dont il reprend les recommandations",
      publisher: "L’éditeur du document",
      "rule-id": "L’identifiant de la première règle, comme staff-trained",
      "first-rule-title": "Le titre de la première règle, en quelques mots",
      "first-quote": "Les mots du document que reprend la règle, à la lettre",
      "rule-title": "Le titre de la règle, en quelques mots",
      quote: "Les mots du document qu’elle reprend, à la lettre",
    },
    ask: (question) => `${question}\u00a0: `,
    made: "C’est fait. Complétez les fichiers, puis lancez",
  },
  never: "jamais",
};

const steps: Readonly<Record<Step, string>> = {
  none: "nulle",
  patch: "corrective",
  minor: "mineure",
  major: "majeure",
};

function stepOf(declared: Step | undefined): string {
  if (declared === undefined) return "retour en arrière";
  return declared === "none" ? "aucune évolution" : `évolution ${steps[declared]}`;
}

function verified(cases: number): string {
  return count(cases, { one: "cas de test vérifié", other: "cas de test vérifiés" });
}

function detected(mutants: number): string {
  return count(mutants, { one: "mutant détecté", other: "mutants détectés" });
}

function count(number: number, words: PluralWords): string {
  return `${format.number(number)}\u00a0${format.inflect(number, words)}`;
}
