import type { AuditProblems } from "../../problems/codes/audit.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { didYouMean, or, show } from "./words.js";

export const audit: Sentences<AuditProblems> = {
  "impossible-outcome": ({ outcome, tried, isExhaustive }) => ({
    message: `la règle ne donne jamais ${outcome}`,
    found: `aucun des ${formatsIn("fr").number(tried)} jeux de faits ${isExhaustive ? "à ses limites" : "essayés"} ne donne ${outcome}`,
    expected: "des faits pour chaque résultat",
    hint:
      outcome === "not-applicable"
        ? "supprimez appliesWhen si la règle s’applique toujours"
        : "cherchez deux bornes qui se contredisent, ou un appliesWhen qui ne laisse rien passer d’autre",
  }),
  "empty-list": ({ outcome, list, facts }) => {
    const read = `{"var":"${list ?? "la liste"}"}`;
    return {
      message: `pour une liste sans élément, "all" est faux, et la règle donne ${outcome}`,
      found: `${outcome} pour ${show(facts)}`,
      expected: "une règle qui dit ce qu’il en est d’une liste sans élément",
      hint:
        `si elle ne s’applique pas alors, demandez {"!!":[${read}]} dans appliesWhen\u00a0; si elle est respectée, écrivez ` +
        `{"or":[{"!":[${read}]},{"all":…}]}\u00a0; sinon, {"and":[{"!!":[${read}]},{"all":…}]}`,
    };
  },
  "unit-mismatch": ({ unit, other }) => ({
    message: `l’unité ${unit} est comparée à l’unité ${other}`,
    found: unit,
    expected: other,
    hint: `écrivez ${other}, et convertissez la valeur`,
  }),
  "useless-evidence": ({ path, allowed, near }) => ({
    message: `la règle ne lit pas le fait ${path}`,
    found: path,
    expected: or(allowed),
    hint: near === undefined ? "nommez un fait que lit la règle, ou retirez celui-ci" : didYouMean(near),
  }),
  "absent-quote": ({ quote }) => ({
    message: "la source ne contient pas cette citation",
    found: quote,
    expected: "des mots qui figurent dans la source",
    hint: "copiez les mots de la source",
  }),
  "unread-fact": ({ path }) => ({
    message: `aucune règle ne lit le fait ${path}`,
    found: path,
    expected: "une règle qui le lit",
    hint: "lisez-le dans une règle, ou supprimez-le",
  }),
  "unused-name": ({ id }) => ({
    message: `aucune règle ne nomme ${id}`,
    found: id,
    expected: "une règle qui le nomme",
    hint: "nommez-le dans une règle, ou supprimez-le",
  }),
};
