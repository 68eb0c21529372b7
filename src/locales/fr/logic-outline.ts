import type { OutlineWords } from "../phrases/logic-outline.js";

export const outline: OutlineWords = {
  and: "et",
  or: "ou",
  if: "si",
  not: "non",
  element: "l’élément",
  isNotEmpty: (list) => `${list} n’est pas vide`,
  over: {
    all: (list) => `pour chaque élément de ${list}`,
    some: (list) => `pour au moins un élément de ${list}`,
    none: (list) => `pour aucun élément de ${list}`,
    filter: (list) => `les éléments de ${list} tels que`,
    map: (list) => `de chaque élément de ${list}`,
  },
};
