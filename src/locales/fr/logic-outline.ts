import type { OutlineWords } from "../phrases/logic-outline.js";

/** A name behind “de”, which loses its vowel before another. */
function de(name: string): string {
  return /^[«\s\u00a0]*[aeiouyhàâéèêîôû]/i.test(name) ? `d’${name}` : `de ${name}`;
}

export const outline: OutlineWords = {
  and: "et",
  or: "ou",
  if: "si",
  ifMet: "alors\u00a0:",
  otherwise: "sinon\u00a0:",
  otherwiseIf: "sinon, si\u00a0:",
  not: "non",
  element: "l’élément",
  among: "parmi",
  quoted: (name) => `«\u00a0${name}\u00a0»`,
  daysSince: (date) => `jours depuis ${date}`,
  daysBetween: (from, to) => `jours ${de(from)} à ${to}`,
  isNotEmpty: (list) => `${list} n’est pas vide`,
  over: {
    count: (list) => `nombre d’éléments ${de(list)} tels que`,
    share: (list) => `pourcentage d’éléments ${de(list)} tels que`,
    reduce: (list) => `sur les éléments ${de(list)}, pas à pas`,
    all: (list) => `pour chaque élément ${de(list)}`,
    some: (list) => `pour au moins un élément ${de(list)}`,
    none: (list) => `pour aucun élément ${de(list)}`,
    filter: (list) => `les éléments ${de(list)} tels que`,
    map: (list) => `de chaque élément ${de(list)}`,
  },
  everywhere: (path) => `toutes les valeurs ${de(path)}`,
  tally: (share, list, body) => {
    const of = share ? `pourcentage d’éléments ${de(list)}` : `nombre d’éléments ${de(list)}`;
    return body === undefined ? of : `${of} où (${body})`;
  },
};
