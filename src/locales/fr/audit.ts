import type { AuditProblems } from "../../problems/codes/audit.js";
import type { Sentences } from "../../problems/sentences.js";
import { bounded } from "./values.js";
import { didYouMean, or, quoted, show } from "./words.js";

const subject = (operator: string | undefined, fact: string | undefined) =>
  [operator && `«\u00a0${operator}\u00a0»`, fact].filter((one) => one !== undefined).join(" de ");

/** Des faits, et le jour où quelque chose en est vrai, quand les jours comptent. */
const on = (now: string | undefined, facts: string) => (now === undefined ? facts : `${facts} le ${now}`);

export const audit: Sentences<AuditProblems> = {
  "impossible-outcome": ({ outcome }) => ({
    message: `la règle ne donne jamais ${quoted(outcome)}`,
    found: `prouvé\u00a0: aucun jeu de faits ne donne ${quoted(outcome)}`,
    expected: "des faits pour chaque résultat",
    hint: {
      pass: "cherchez deux bornes qui se contredisent, ou un appliesWhen qui ne laisse rien passer d’autre",
      fail: "cherchez des bornes dont toute valeur respecte l’une, ou un appliesWhen qui ne laisse rien passer d’autre",
      unknown: "cherchez une condition qui ne dépend d’aucun fait",
      "not-applicable": "supprimez appliesWhen si la règle s’applique toujours",
    }[outcome],
  }),
  "never-applies": () => ({
    message: "la règle ne s’applique jamais",
    found: "prouvé\u00a0: aucun jeu de faits ne la rend applicable",
    expected: "des faits auxquels la règle s’applique",
    hint: "cherchez deux conditions d’appliesWhen qui se contredisent",
  }),
  "idle-part": ({ operator, part, write }) => ({
    message: `${{ operand: "cet opérande", test: "ce test", branch: "cette branche" }[part]} de «\u00a0${operator}\u00a0» ne change rien`,
    found: "prouvé\u00a0: sans cela, la règle dit la même chose de tous les faits",
    expected: "des parties qui changent un verdict",
    hint:
      write === undefined
        ? "supprimez cette partie, ou cherchez ce qui était voulu"
        : `écrivez ${write} pour l’ensemble du if, ou cherchez ce qui était voulu`,
  }),
  contradiction: ({ fact }) => ({
    message: `ce qui est exigé de ${fact} se contredit`,
    found: `prouvé\u00a0: aucune valeur de ${fact} ne convient`,
    expected: "des bornes qu’une valeur peut respecter",
    hint: "corrigez l’une des bornes, ou reliez-les par «\u00a0or\u00a0»",
  }),
  tautology: ({ fact }) => ({
    message: `ce qui est exigé de ${fact} est toujours vrai`,
    found: `prouvé\u00a0: toute valeur de ${fact} satisfait à l’une des conditions`,
    expected: "des bornes qu’une valeur peut ne pas respecter",
    hint: "corrigez l’une des bornes, ou reliez-les par «\u00a0and\u00a0»",
  }),
  "out-of-range": ({ operator, fact, found, kind, bounds }) => ({
    message: `${subject(operator, fact)} est ${bounded(kind, bounds)}, et se trouve comparé à ${found}`,
    found: `${found}`,
    expected: bounded(kind, bounds),
    hint: `écrivez ${bounded(kind, bounds)}`,
  }),
  "beyond-range": ({ operator, fact, found, relation, write }) => ({
    message: `${subject(operator, fact)} n’est jamais ${relation === ">" ? "supérieur" : "inférieur"} à ${found}`,
    found: `${found}`,
    expected: `une borne qui ne soit pas le ${relation === ">" ? "maximum" : "minimum"}`,
    hint: `écrivez ${write}, ou un autre nombre`,
  }),
  "parameter-range": ({ operator, fact, name, member, value, outcome, kind, bounds }) => ({
    message:
      (outcome === undefined
        ? `${name} peut être réglé à ${value}`
        : `avec ${name} à ${value}, la règle ne donne jamais ${quoted(outcome)}`) +
      `\u00a0: ${subject(operator, fact)} est ${bounded(kind, bounds)}`,
    found: `${value}`,
    expected: `un ${member} avec lequel la règle puisse être respectée et ne pas l’être`,
    hint: `écrivez un ${member} de cette plage`,
  }),
  "fractional-percent": ({ operator, fact, found, write }) => ({
    message: `${subject(operator, fact)} est un pourcentage, et se trouve comparé à ${found}`,
    found: `${found}`,
    expected: "un pourcentage de 0 à 100",
    hint: didYouMean(`${write}`),
  }),
  "needless-unknown": ({ verdict, facts, now, write }) => ({
    message: `la règle répond "unknown" pour ${on(now, show(facts))} alors que son verdict est acquis\u00a0: quoi qu’on apprenne encore, elle donne ${quoted(verdict)}`,
    found: `prouvé\u00a0: "unknown" pour ${on(now, show(facts))}, et ${quoted(verdict)} quels que soient les faits qui manquent`,
    expected: "un verdict dès que les faits l’établissent",
    hint:
      write === undefined
        ? 'ne lisez chaque fait qu’une fois, comme le fait {"if":[…]} de son test'
        : `écrivez ${write}`,
  }),
  "date-to-come": ({ to, measure, facts, now, written, mend }) => ({
    message: {
      pass:
        measure === "age" ? "une date à venir serait acceptée" : "deux dates dans l’ordre inverse seraient acceptées",
      apply:
        measure === "age"
          ? "la règle s’appliquerait du fait d’une date à venir"
          : "la règle s’appliquerait du fait de deux dates dans l’ordre inverse",
    }[to].concat(`\u00a0: ${on(now, show(facts))}`),
    found: `${written}\u00a0: ${to === "pass" ? '"pass"' : 'la règle s’applique, et donne "pass"'} pour ${on(now, show(facts))}`,
    expected:
      measure === "age" ? "un âge d’au moins 0\u00a0jour" : "au moins 0\u00a0jour de la première date à la seconde",
    hint: `écrivez ${mend}`,
  }),
  "zero-divisor": ({ fact }) => ({
    message: fact === undefined ? "le diviseur peut être nul" : `le diviseur ${fact} peut être nul`,
    expected: "un diviseur qui n’est jamais nul",
    hint:
      fact === undefined
        ? "multipliez plutôt, ou exigez d’abord plus de 0"
        : `donnez à ${fact} un exclusiveMinimum de 0`,
  }),
  "duplicate-case": ({ name, first }) => ({
    message: `le nom ${quoted(name)} est déjà celui de ${first}`,
    found: quoted(name),
    expected: "un nom propre à chaque cas d’une règle",
    hint: "donnez un autre nom à l’un des deux",
  }),
  "case-without-day": () => ({
    message: "la règle compte des jours, et le cas n’a pas de «\u00a0now\u00a0»",
    expected: "le jour où le cas est évalué",
    hint: "ajoutez «\u00a0now\u00a0», une date de la forme AAAA-MM-JJ",
  }),
  "empty-list": ({ operator, outcome, list, facts }) => {
    const read = `{"var":"${list ?? "la liste"}"}`;
    const asked = operator === "all" ? '{"all":…}' : "…";
    return {
      message: `pour une liste sans élément, ${operator === "all" ? "«\u00a0all\u00a0» est faux" : "«\u00a0share\u00a0» vaut 0"}, et la règle donne ${quoted(outcome)}`,
      found: `${quoted(outcome)} pour ${show(facts)}`,
      expected: "une règle qui dit ce qu’il en est d’une liste sans élément",
      hint:
        `si elle ne s’applique pas alors, exigez {"!!":[${read}]} dans appliesWhen\u00a0; si elle est respectée, écrivez ` +
        `{"or":[{"!":[${read}]},${asked}]}\u00a0; sinon, {"and":[{"!!":[${read}]},${asked}]}`,
    };
  },
  "unit-mismatch": ({ unit, other, isSynonym }) => ({
    message: `l’unité ${unit} est comparée à l’unité ${other}`,
    found: unit,
    expected: other,
    hint: `écrivez ${other}${isSynonym ? "" : ", et convertissez la valeur"}`,
  }),
  "useless-evidence": ({ path, allowed, near }) => ({
    message: `la règle ne lit pas le fait ${path}`,
    found: path,
    expected: or(allowed),
    hint: near === undefined ? "nommez un fait que lit la règle, ou retirez celui-ci" : didYouMean(near),
  }),
  "absent-quote": ({ quote, near, isElided }) => ({
    message: "la source ne contient pas cette citation",
    found: quote,
    expected: "des mots qui figurent dans la source",
    hint: isElided
      ? "une citation est un seul passage, sans coupure\u00a0: copiez-en un d’un seul tenant"
      : near === undefined
        ? "copiez les mots de la source"
        : `le passage le plus proche est ${quoted(near)}\u00a0: recopiez-le si c’est bien lui, en entier`,
  }),
  "group-without-facts": ({ path }) => ({
    message: `${path} ne contient aucun fait\u00a0: rien ne peut en être dit`,
    found: "aucun fait",
    expected: `un fait sous "properties"`,
    hint: "déclarez-y un fait, ou supprimez-le",
  }),
  "unread-fact": ({ path }) => ({
    message: `aucune règle ne lit le fait ${path}`,
    found: path,
    expected: "une règle qui le lit",
    hint: "lisez-le dans une règle, ou supprimez-le",
  }),
  "unused-name": ({ id, isUnit }) => ({
    message: isUnit ? `aucun fait ni paramètre n’a l’unité ${id}` : `aucune règle ne nomme ${id}`,
    found: id,
    expected: isUnit ? "un fait ou un paramètre qui l’ait" : "une règle qui le nomme",
    hint: isUnit
      ? "donnez-la à un fait ou à un paramètre, ou supprimez-la"
      : "nommez-le dans une règle, ou supprimez-le",
  }),
};
