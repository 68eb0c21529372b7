import type { ExplainPhrases } from "../phrases/explain.js";

const named = (facts: readonly string[], others: number) => {
  const all = [...facts.map((fact) => `«\u00a0${fact}\u00a0»`), ...(others > 0 ? [`${others} autres`] : [])];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} et ${all.at(-1)}`;
};

/** What explanations say, in French. */
export const explain: ExplainPhrases = {
  contrast: (facts, others) =>
    facts.length + others === 1
      ? `Une autre réponse à ${named(facts, others)} pourrait changer le résultat.`
      : `D’autres réponses à ${named(facts, others)}, ensemble, pourraient changer le résultat.`,
  settling: (facts, others) =>
    facts.length + others === 1
      ? `Une réponse à ${named(facts, others)} pourrait trancher.`
      : `Des réponses à ${named(facts, others)}, ensemble, pourraient trancher.`,
  range: (fact, values) => `${fact}\u00a0: le résultat reste le même avec ${values}`,
  only: (value) => `${value} seulement`,
  any: "n’importe quelle réponse",
  from: (date) => `une date à partir du ${date}`,
  until: (date) => `une date jusqu’au ${date}`,
  fromTo: (first, last) => `une date du ${first} au ${last}`,
  change: (fact, value, now) => `${fact}\u00a0: ${value} (actuellement\u00a0: ${now})`,
  added: (list, count, facts) =>
    `${list}\u00a0: ${count === 1 ? "un élément" : `${count} éléments`} de plus${facts.length === 0 ? "" : ` (${facts.join("\u00a0; ")})`}`,
  listed: (list, count, facts) =>
    `${list}\u00a0: une liste ${count === 1 ? "d’un élément" : `de ${count} éléments`}${facts.length === 0 ? "" : ` (${facts.join("\u00a0; ")})`}`,
  keeping: (titles) => ` (pour que ${named(titles, 0)} ne soi${titles.length === 1 ? "t" : "ent"} pas en défaut)`,
  caveat: (command) =>
    `Ce sont les réponses qui suffisent au calcul, non des conseils\u00a0: ne déclarez que ce qui est vrai. Ce qu’il faut faire\u00a0: ${command}`,
  counterfactual: (changes) => `La règle serait respectée avec\u00a0: ${changes.join("\u00a0; ")}.`,
  heading: {
    sufficient: "Ce qui décide",
    contrastive: "Ce qui changerait le résultat",
    settling: "Ce qui pourrait trancher",
    ranges: "Jusqu’où chaque fait pourrait varier seul",
    counterfactuals: "Les plus petits changements qui rendraient la règle conforme",
  },
  none: {
    sufficient: "Rien ne décide encore.",
    contrastive: "Aucune autre réponse ne changerait le résultat.",
    settling: "Aucune réponse n’a été trouvée qui tranche à elle seule.",
    ranges: "Aucun fait ne décide.",
    counterfactuals: "Aucun changement n’a été trouvé qui rende la règle conforme sans en mettre une autre en défaut.",
  },
  mayBeMore: "Il peut y en avoir d’autres.",
  mayBeSome: "Rien n’a été trouvé, mais tout n’a pas été essayé\u00a0: il peut en exister.",
};
