import type { ReasonPhrases } from "../phrases/reasons.js";

/** Words before which "que" loses its vowel; "oui", "onze" and the number "un" are none. */
const elided = /^(?!oui\b|onz|un\b|y[aeiou])[aeiouyàâäéèêëîïôöûùüœæ]/i;

/** What reports say of their own, in French. */
export const reasons: ReasonPhrases = {
  yes: "oui",
  no: "non",
  item: (list, position) => `${list} nº\u00a0${position}`,
  items: { one: "élément", other: "éléments" },
  unknown: "à préciser",
  none: "aucun élément",
  is: "\u00a0: ",
  of: " – ",
  wanted: (expected) => ` (attendu\u00a0: ${expected})`,
  oneWay: (expected) => ` (l’une des possibilités demande\u00a0: ${expected})`,
  toCome: ", encore à venir",
  not: (value) => (elided.test(value) ? `autre qu’${value}` : `autre que ${value}`),
  neither: (values) => `ni ${values.join(" ni ")}`,
  lessThan: (value) => `moins de ${value}`,
  atMost: (value) => `${value} au plus`,
  moreThan: (value) => `plus de ${value}`,
  atLeast: (value) => `${value} au moins`,
  between: (low, high) => `de ${low} à ${high}`,
  among: (label) => `une des valeurs de «\u00a0${label}\u00a0»`,
  empty: "vide",
  filled: "non vide",
  dates: {
    lessThan: (date) => `avant le ${date}`,
    atMost: (date) => `le ${date} au plus tard`,
    moreThan: (date) => `après le ${date}`,
    atLeast: (date) => `le ${date} au plus tôt`,
    between: (first, last) => `du ${first} au ${last}`,
  },
  age: {
    more: (days) => `il y a ${days}`,
    less: (days) => `dans ${days}`,
    none: "aujourd’hui",
    noneOrMore: "une date passée",
    noneOrLess: "aujourd’hui ou plus tard",
  },
  span: (label) => ({
    more: (days) => `${days} après «\u00a0${label}\u00a0»`,
    less: (days) => `${days} avant «\u00a0${label}\u00a0»`,
    none: `le même jour que «\u00a0${label}\u00a0»`,
    noneOrMore: `le même jour que «\u00a0${label}\u00a0», ou après`,
    noneOrLess: `le même jour que «\u00a0${label}\u00a0», ou avant`,
  }),
  days: { one: "jour", other: "jours" },
  percent: (number) => `${number}\u00a0%`,
  outOf: (met, all) => `${met} sur ${all}`,
  notApplicable: "Sans objet\u00a0: cette règle ne concerne pas la situation du cabinet.",
  disabled: (reason) => `Règle désactivée\u00a0: ${reason}`,
  waived: (until, reason, items) =>
    `Dérogation${items === "" ? "" : ` pour ${items}`} en vigueur jusqu’au ${until}\u00a0: ${reason}`,
  unproven: (isPartial, accepted) =>
    `Les réponses conviennent, mais ${
      isPartial
        ? "des preuves en cours de validité n’en appuient qu’une partie"
        : "aucune preuve en cours de validité ne les appuie"
    }. Preuves acceptées\u00a0: ${accepted.join("\u00a0; ") || "aucune"}.`,
};
