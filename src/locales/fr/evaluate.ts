import type { EvaluateProblems } from "../../problems/codes/evaluate.js";
import type { Sentences } from "../../problems/sentences.js";
import { quoted } from "./words.js";

export const evaluate: Sentences<EvaluateProblems> = {
  "ends-before-start": ({ collectedOn, validUntil }) => ({
    message: `valable jusqu’au ${validUntil}, mais recueillie le ${collectedOn}`,
    found: quoted(validUntil),
    expected: `${collectedOn} ou plus tard`,
    hint: "corrigez l’une des deux dates",
  }),
  "expires-before-start": ({ startsOn, expiresOn }) => ({
    message: `elle expire le ${expiresOn}, mais commence le ${startsOn}`,
    found: quoted(expiresOn),
    expected: `${startsOn} ou plus tard`,
    hint: "corrigez l’une des deux dates",
  }),
  "rule-without-items": ({ ruleId }) => ({
    message: `la règle ${ruleId} ne parcourt aucune liste dont les éléments ont un identifiant\u00a0: aucun ne peut être excusé seul`,
    expected: "aucun élément",
    hint: "retirez les éléments\u00a0: la dérogation vaut alors pour toute la règle",
  }),
};
