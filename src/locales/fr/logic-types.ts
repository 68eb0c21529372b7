import type { LogicTypeProblems } from "../../problems/codes/logic.js";
import type { Sentences } from "../../problems/sentences.js";
import { shapeOf } from "./logic-shapes.js";
import { didYouMean, kinds, oneOf, quoted, seen, show } from "./words.js";

/** What is wrong with the types of logic, in French. */
export const logicTypes: Sentences<LogicTypeProblems> = {
  "type-mismatch": (params) => {
    switch (params.mismatch) {
      case "group":
        return {
          message: `${quoted(params.name)} est un groupe de faits, non un fait`,
          found: kinds.object,
          expected: "un booléen, un nombre, un texte, une date ou une liste",
          hint: `lisez l’un de ses faits\u00a0: ${params.members.join(", ")}`,
        };
      case "not-a-list":
        return {
          message: `«\u00a0${params.operator}\u00a0» parcourt une liste\u00a0; c’est ici ${kinds[params.kind]}`,
          found: kinds[params.kind],
          expected: kinds.list,
          hint:
            params.fact === undefined
              ? `donnez à «\u00a0${params.operator}\u00a0» un fait qui soit une liste`
              : `écrivez {"var":${quoted(params.fact)}}`,
        };
      case "swapped":
        return {
          message: `«\u00a0${params.operator}\u00a0» prend d’abord la liste`,
          expected: shapeOf(params.operator, 2),
          hint: `écrivez ${params.write}`,
        };
      case "not-single":
        return {
          message:
            params.fact === undefined
              ? `«\u00a0${params.operator}\u00a0» compare des valeurs simples\u00a0; c’est ici ${kinds[params.kind]}`
              : `«\u00a0${params.operator}\u00a0» compare des valeurs simples\u00a0; «\u00a0facts\u00a0» lit des listes, et ${params.fact} n’est dans aucune`,
          found: kinds[params.kind],
          expected: "un booléen, un nombre, un texte ou une date",
          hint:
            params.fact !== undefined
              ? `écrivez {"var":${quoted(params.fact)}}`
              : params.kind === "list"
                ? "interrogez ses éléments par «\u00a0all\u00a0», «\u00a0some\u00a0», «\u00a0none\u00a0» ou «\u00a0count\u00a0»"
                : "comparez l’un de ses faits",
        };
      case "order":
        return {
          message: `«\u00a0${params.operator}\u00a0» n’a pas de sens pour true et false`,
          found: kinds.boolean,
          expected: "des nombres ou des dates",
          hint: "écrivez ===, ou le fait seul",
        };
      case "compared":
        return {
          message: `comparaison entre ${kinds[params.kinds[0]]} et ${kinds[params.kinds[1]]}`,
          found: seen(params.found),
          expected: kinds[params.expected],
          hint:
            params.fact !== undefined
              ? `écrivez {"var":${quoted(params.fact)}}`
              : params.write === undefined
                ? "les deux sont de types différents\u00a0: ce ne serait jamais vrai"
                : `écrivez ${params.write} ${params.write.startsWith('"') ? "entre" : "sans"} guillemets`,
        };
      case "membership":
        return {
          message: `«\u00a0in\u00a0» cherche ${kinds[params.needle]} dans ${kinds[params.haystack]}`,
          found: kinds[params.haystack],
          expected: "une liste, ou un texte dans un texte",
          hint:
            params.needle === "list"
              ? "écrivez d’abord la valeur, puis la liste"
              : "écrivez les valeurs admises dans une liste",
        };
      case "operand":
        return {
          message: `«\u00a0${params.operator}\u00a0» prend ${kinds[params.expected]}\u00a0; c’est ici ${kinds[params.kind]}`,
          found: kinds[params.kind],
          expected: kinds[params.expected],
        };
    }
  },
  "impossible-literal": ({ found, choices, near }) => ({
    message: `le fait n’a jamais la valeur ${show(found)}`,
    found: show(found),
    expected: oneOf(choices),
    hint: near === undefined ? `choisissez ${oneOf(choices)}` : didYouMean(near),
  }),
};
