import type { LogicProblems } from "../../problems/codes/logic.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { shapeOf } from "./logic-shapes.js";
import { didYouMean, oneOf, quoted, seen, show, writeInstead } from "./words.js";

/** What is wrong with logic, in French. */
export const logic: Sentences<LogicProblems> = {
  "not-now-alone": ({ found, isName }) => ({
    message: isName ? `option inconnue\u00a0: ${show(found)}` : `${show(found)} n’est pas un objet d’options`,
    found: show(found),
    expected: "un objet avec l’option now, ou rien",
    hint: "écrivez { now: … }, ou ne donnez rien",
  }),
  "too-large": ({ limit }) => ({
    message: `une logique de plus de ${limit} nœuds`,
    expected: `${limit} nœuds au plus`,
    hint: "scindez la règle en plusieurs",
  }),
  "too-deep": ({ limit }) => ({
    message: `une logique imbriquée sur plus de ${limit} niveaux`,
    expected: `${limit} niveaux au plus`,
    hint: "scindez la règle en plusieurs",
  }),
  "not-json": ({ found, of }) => ({
    message: `${show(found)} n’est pas du JSON`,
    found: show(found),
    expected:
      of === undefined ? "du JsonLogic\u00a0: une opération, une liste, un texte, un nombre, true ou false" : "du JSON",
    hint: writeInstead(found) ?? (of && "écrivez ce qu’il contient dans un objet simple\u00a0: { … }"),
  }),
  "too-much-work": ({ most, of }) => ({
    message:
      of === "facts"
        ? `une logique qui peut parcourir ou composer plus de ${formatsIn("fr").number(most)} éléments ou caractères`
        : `sur ces données, la logique parcourt ou compose plus de ${formatsIn("fr").number(most)} éléments ou caractères`,
    expected: `${formatsIn("fr").number(most)} au plus`,
    hint:
      of === "facts"
        ? "déclarez un maxItems ou un maxLength plus petit pour les faits lus, ou imbriquez moins de listes"
        : "donnez moins de données, ou imbriquez moins de listes",
  }),
  "not-one-operator": ({ operators, mend }) => ({
    message: `une opération a un seul opérateur, et celle-ci en a ${operators.length}`,
    found: operators.map(quoted).join(", "),
    expected: "un objet à une seule clé, l’opérateur",
    hint:
      mend.length <= 160
        ? `écrivez ${mend}`
        : "mettez chaque opération dans son propre objet, et reliez-les par «\u00a0and\u00a0» ou par «\u00a0or\u00a0»",
  }),
  "unknown-operator": ({ name, operators, near, instead }) => ({
    message: `opérateur inconnu\u00a0: ${quoted(name)}`,
    found: quoted(name),
    expected: `un opérateur parmi ${operators.join(", ")}`,
    hint:
      instead !== undefined
        ? `écrivez ${instead}`
        : near !== undefined
          ? didYouMean(near)
          : `choisissez parmi ${operators.join(", ")}`,
  }),
  "refused-operator": ({ name, why }) => ({
    message: `l’opérateur ${quoted(name)} est refusé`,
    found: quoted(name),
    expected: "un opérateur d’hygie",
    hint: {
      tracked: "supprimez-le\u00a0: hygie suit lui-même les faits qui manquent, et les dit inconnus",
      method: "supprimez-le\u00a0: une logique n’appelle pas de méthode",
      log: "supprimez-le\u00a0: une logique n’a pas d’effet de bord",
      if: "écrivez if",
      param: "un paramètre ne peut figurer que dans une règle qui le déclare dans parameters",
    }[why],
  }),
  "var-default": ({ count }) => ({
    message: "«\u00a0var\u00a0» ne prend pas de valeur par défaut",
    found: `${count} opérandes`,
    expected: "le chemin du fait, seul",
    hint: "supprimez-la\u00a0: un fait qui manque reste inconnu tant que personne n’a répondu",
  }),
  "operand-count": ({ operator, least, most, count }) => {
    const expected = least === most ? `${least}` : most === null ? `au moins ${least}` : `${least} ou ${most}`;
    return {
      message: `«\u00a0${operator}\u00a0» prend ${expected} opérande${(most ?? least) === 1 ? "" : "s"}, et celui-ci en a ${count}`,
      found: String(count),
      expected,
      hint:
        [">", ">="].includes(operator) && count > 2
          ? "seuls «\u00a0<\u00a0» et «\u00a0<=\u00a0» prennent un troisième opérande, comme dans 1 <= x <= 10"
          : `écrivez ${shapeOf(operator, least)}`,
    };
  },
  "null-comparison": () => ({
    message: "une comparaison avec null",
    found: "null",
    expected: "une valeur que le fait peut avoir",
    hint: "supprimez la comparaison\u00a0: un fait qui manque est inconnu, et hygie le dit de lui-même",
  }),
  "computed-path": ({ operator, found }) => ({
    message: `le chemin d’un «\u00a0${operator}\u00a0» est calculé`,
    found: show(found),
    expected: "le chemin d’un fait, en texte",
    hint: "écrivez chaque chemin possible dans une branche d’un «\u00a0if\u00a0»",
  }),
  "unknown-fact": ({ name, allowed, near, where, operator = "all", list = "", write }) => {
    const one = allowed.length === 0 ? "un fait sans membres" : `un nom parmi ${allowed.join(", ")}`;
    const use = allowed.length === 0 ? undefined : `choisissez parmi ${allowed.join(", ")}`;
    const mend = near === undefined ? use : didYouMean(near);
    const last = name.split(".").at(-1) ?? name;
    const message = `fait inconnu\u00a0: ${quoted(name)}`;
    switch (where) {
      case "facts":
        return { message, found: quoted(name), expected: one, hint: mend };
      case "everywhere":
        return {
          message,
          found: quoted(name),
          expected: allowed.length === 0 ? "le chemin d’un fait, avec [] après chaque liste du chemin" : one,
          hint: mend ?? "écrivez [] après chaque liste du chemin, comme dans staff[].id",
        };
      case "list":
      case "items":
        return {
          message:
            where === "list"
              ? `${message}, qui entre dans une liste`
              : `${quoted(name)} est un fait de chaque élément de ${list}, et se lit dans un quantificateur sur cette liste`,
          found: quoted(name),
          expected: "le chemin d’un fait",
          hint:
            write === undefined
              ? "interrogez les éléments de la liste par «\u00a0all\u00a0», «\u00a0some\u00a0», «\u00a0none\u00a0» ou «\u00a0count\u00a0»"
              : `écrivez ${write}, ou bien «\u00a0all\u00a0» ou «\u00a0none\u00a0» au lieu de «\u00a0some\u00a0»`,
        };
      case "outside":
        return {
          message: `${quoted(name)} ne peut être lu ici, où les faits sont ceux d’un élément`,
          found: quoted(name),
          expected: allowed.length === 0 ? one : oneOf(allowed),
          hint: `interrogez-le à côté de «\u00a0${operator}\u00a0», pas dedans`,
        };
      case "element":
        return {
          message: `${message}. Ici, les faits sont ceux d’un élément`,
          found: quoted(name),
          expected: quoted(last),
          hint: `écrivez ${last} seul`,
        };
      case "step":
        return {
          message,
          found: quoted(name),
          expected: "current ou accumulator",
          hint: "dans «\u00a0reduce\u00a0», seuls current et accumulator se lisent",
        };
    }
  },
  "type-mismatch": (params) => {
    switch (params.mismatch) {
      case "date":
        return {
          message: `${seen(params.found)} n’est pas une date`,
          found: seen(params.found),
          expected: "une date du calendrier, de la forme AAAA-MM-JJ",
          hint:
            params.fact !== undefined
              ? `écrivez {"var":${quoted(params.fact)}}`
              : params.write === undefined
                ? "écrivez la date sous la forme AAAA-MM-JJ, ou prenez un fait qui soit une date"
                : `écrivez ${params.write}`,
        };
      case "no-such-date":
        return {
          message: `${quoted(params.found)} n’est pas dans le calendrier`,
          found: quoted(params.found),
          expected: "une date du calendrier, de la forme AAAA-MM-JJ",
          hint: "corrigez le jour ou le mois",
        };
    }
  },
  "not-a-parameter": ({ found }) => ({
    message: `${show(found)} n’est pas le nom d’un paramètre`,
    found: show(found),
    expected: "le nom d’un paramètre de la règle, en texte",
    hint: 'écrivez-le comme dans {"param":"maxDays"}',
  }),
};
