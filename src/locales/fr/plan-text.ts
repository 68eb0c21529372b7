import type { Cost } from "../../generated/schemas.js";
import { formatsIn, type PluralWords } from "../format.js";
import type { PlanPhrases } from "../phrases/plan-text.js";
import { reporters } from "./reporters.js";

const format = /* @__PURE__ */ formatsIn("fr");

const hoursOf = (hours: number) => `${format.number(hours)}\u00a0h`;
const quoted = (titles: readonly string[]) => titles.map((title) => `«\u00a0${title}\u00a0»`);
const counted = (count: number, words: PluralWords) => `${format.number(count)} ${format.inflect(count, words)}`;

/** Those that cost the most first. */
function costsOf(counts: Readonly<Record<Cost, number>>): string {
  const dear = (["high", "medium", "low"] as const).filter((cost) => counts[cost] > 0);
  if (dear.length === 0) return reporters.cost.none;
  const words = dear.map((cost) => `${format.number(counts[cost])} à ${reporters.cost[cost]}`);
  return `dont ${format.list(words, "and")}`;
}

export const planText: PlanPhrases = {
  title: (pack, day) => `Plan selon les règles ${pack}, d’après la situation du cabinet le ${format.date(day)}`,
  goal: (parts, limits) => {
    const what = parts.length === 0 ? "le score le plus élevé possible" : format.list(parts, "and");
    return `Objectif\u00a0: ${[what, ...limits].join(", ")}.`;
  },
  ofScore: (score) => `un score d’au moins ${format.number(score)}`,
  ofImpact: (impact, score) => `un score d’au moins ${format.number(score)} pour «\u00a0${impact}\u00a0»`,
  ofSeverity: (severity) =>
    severity === "critical"
      ? "aucune règle critique à corriger ni à préciser"
      : `aucune règle de gravité ${reporters.severity[severity]} ou supérieure à corriger ni à préciser`,
  withinHours: (hours) => `en ${hoursOf(hours)} au plus`,
  atCost: (cost) => (cost === "none" ? reporters.cost.none : `chaque étape à ${reporters.cost[cost]} au plus`),
  already: (failed, unknown) =>
    `Il est déjà atteint\u00a0: rien n’est nécessaire pour cela. ${failed + unknown === 0 ? "Aucune règle n’est en défaut ni à préciser." : `Il reste malgré tout ${counted(failed, { one: "règle", other: "règles" })} à corriger et ${format.number(unknown)} à préciser.`}`,
  nothing: (hasLimits) =>
    hasLimits
      ? "Aucune règle ne peut être corrigée pour cela dans ces limites."
      : "Aucune règle ne peut être corrigée pour cela.",
  effort: (steps, hours, costs, isReached) =>
    `${isReached ? "À corriger\u00a0: " : "À corriger pour s’en approcher le plus\u00a0: "}${counted(steps, { one: "règle", other: "règles" })}, ${costsOf(costs)}, environ ${hoursOf(hours)}.`,
  before: (score, day) => `Au ${format.date(day)} – ${score}`,
  after: (score) => `Ensuite – ${score}`,
  byItself:
    "Le score à venir est une estimation\u00a0: chaque règle est comptée pour elle-même. Qu’en corriger une puisse en rendre une autre applicable et la mettre en défaut n’est pas compté\u00a0: réévaluez au fur et à mesure.",
  proof: {
    cheapest:
      "Selon ce décompte, il est prouvé qu’aucun plan ne demande moins d’heures ni, pour autant d’heures, moins de frais.",
    most: "Selon ce décompte, il est prouvé qu’aucun plan, dans ces limites, ne permet davantage ni n’y parvient en moins d’heures.",
    open: (leastHours, gapHours) =>
      gapHours === 0
        ? "Selon ce décompte, il est prouvé qu’aucun plan ne demande moins d’heures. Qu’un plan demande moins de frais reste possible\u00a0: ils sont trop nombreux pour être tous essayés."
        : `Qu’un plan demande moins d’heures reste possible\u00a0: ils sont trop nombreux pour être tous essayés. Selon ce décompte, il est prouvé qu’aucun ne demande moins de ${hoursOf(leastHours)}, soit ${hoursOf(gapHours)} de moins.`,
    openMost: "Qu’un plan permette davantage reste possible\u00a0: ils sont trop nombreux pour être tous essayés.",
  },
  findOut:
    "Les règles marquées «\u00a0?\u00a0» sont à préciser, et comptées ici comme non respectées\u00a0: renseignez-vous d’abord. Celles qui se révèlent respectées ne demandent aucune heure.",
  owner: (owner, hours) => `Par ${owner}, environ ${hoursOf(hours)}`,
  step: (hours, cost) => `Environ ${hoursOf(hours)}, ${cost}.`,
  unknown: (facts, others) => {
    if (facts.length === 0) return "Les faits sont conformes\u00a0: il manque des preuves en cours de validité.";
    const more = others > 0 ? [counted(others, { one: "autre fait", other: "autres faits" })] : [];
    return `Renseignez-vous d’abord\u00a0: ${format.list([...quoted(facts), ...more], "and")}.`;
  },
  outOfReach: "L’objectif ne peut pas être atteint.",
  isOpen: "Aucun plan trouvé n’atteint l’objectif, et ils sont trop nombreux pour être tous essayés.",
  best: {
    score: (best, wanted) =>
      `Le score le plus élevé est de ${format.number(best)}, pour un objectif de ${format.number(wanted)}\u00a0:`,
    impact: (impact, best, wanted) =>
      `Le score le plus élevé pour «\u00a0${impact}\u00a0» est de ${format.number(best)}, pour un objectif de ${format.number(wanted)}\u00a0:`,
    clear: (left) => `Au mieux, il reste ${counted(left, { one: "règle", other: "règles" })}\u00a0:`,
  },
  because: {
    waived: (titles) =>
      `sous dérogation, donc comptées comme non respectées et non corrigées\u00a0: ${format.list(quoted(titles), "and")}`,
    cost: (titles) => `d’un coût supérieur à celui qui est permis\u00a0: ${format.list(quoted(titles), "and")}`,
    hours: (leastHours) => `ce qui peut en être atteint demande au moins ${hoursOf(leastHours)}`,
  },
  together: "Chacune de ses parties peut être atteinte seule, mais pas toutes ensemble.",
  wholeGoal: (leastHours) => `L’objectif entier demande au moins ${hoursOf(leastHours)}.`,
};
