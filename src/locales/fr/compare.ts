import type { Outcome } from "../../generated/schemas.js";
import { formatsIn } from "../format.js";
import type { ComparePhrases } from "../phrases/compare.js";

const format = /* @__PURE__ */ formatsIn("fr");

const outcomes: Readonly<Record<Outcome, string>> = {
  fail: "à corriger",
  unknown: "à préciser",
  waived: "sous dérogation",
  pass: "respectée",
  "not-applicable": "sans objet",
};

const interval = ({ low, high }: { readonly low: number; readonly high: number }) =>
  low === high ? String(low) : `${low} à ${high}`;

function rules(count: number, one: string, other: string): string {
  return `${format.number(count)} ${format.inflect(count, { one: `règle ${one}`, other: `règles ${other}` })}`;
}

export const compare: ComparePhrases = {
  compared: (before, beforeDay, after, afterDay) =>
    before === after
      ? `${before}\u00a0: ${format.date(beforeDay)} et ${format.date(afterDay)}`
      : `${before} le ${format.date(beforeDay)}, et ${after} le ${format.date(afterDay)}`,
  reordered: (first, last) =>
    `Les rapports sont pris dans l’ordre de leurs instants\u00a0: ${first} est le premier, ${last} le dernier.`,
  notes: {
    "other-pack":
      "Les rapports relèvent de jeux de règles différents\u00a0: deux règles de même identifiant peuvent demander autre chose.",
    "other-version":
      "Les rapports relèvent de versions différentes du jeu de règles\u00a0: une règle a pu changer, et non le cabinet.",
    "other-settings":
      "Le jeu de règles était réglé autrement\u00a0: un paramètre ou une gravité ont pu changer, et non le cabinet.",
    "other-language": "Les rapports sont dans des langues différentes.",
    "wrong-order": "Le second rapport a été évalué avant le premier.",
  },
  score: (before, after) => `Score sur 100\u00a0: ${interval(before)}, puis ${interval(after)}`,
  impacts: "Par impact",
  impact: (name, before, after) =>
    `${name}\u00a0: ${before === undefined ? "sans score" : interval(before)}, puis ${after === undefined ? "sans score" : interval(after)}`,
  trend: "Évolution",
  point: (day, score, fail, unknown) =>
    `${format.date(day)}\u00a0: ${interval(score)} (${format.number(fail)} à corriger, ${format.number(unknown)} à préciser)`,
  shifts: {
    worsened: "Dégradées",
    "lost-from-sight": "Perdues de vue",
    "no-longer-waived": "Dérogation terminée",
    "now-applies": "Désormais applicables",
    "now-known": "Désormais connues",
    waived: "Désormais sous dérogation",
    improved: "Améliorées",
    "no-longer-applies": "Désormais sans objet",
    added: "Dans le dernier rapport seulement",
    removed: "Dans le premier rapport seulement",
  },
  rule: ({ title, id, before, after }) => {
    const told = [before, after].flatMap((outcome) => (outcome === undefined ? [] : [outcomes[outcome]]));
    return `${title} (${id})\u00a0: ${told.join(", puis ")}`;
  },
  versions: (before, after) => `La règle elle-même est passée de ${before} à ${after}.`,
  unchanged: (count) => rules(count, "inchangée", "inchangées"),
  expiredEvidence: "Preuves périmées depuis",
  evidence: (title, day, ids, others) =>
    `${title}, valable jusqu’au ${format.date(day)}\u00a0: ${format.list([...ids, ...(others > 0 ? [`${format.number(others)} ${format.inflect(others, { one: "autre", other: "autres" })}`] : [])], "and")}`,
  expiredWaivers: "Dérogations expirées depuis",
  waiver: (ruleId, day, reason) => `${ruleId}, en vigueur jusqu’au ${format.date(day)} inclus\u00a0: ${reason}`,
  worse: (count) =>
    count === 0
      ? "Aucune règle ne s’est dégradée."
      : `${rules(count, "en recul", "en recul")}\u00a0: qui ne sont plus respectées, plus couvertes par une dérogation, ou dont on ne sait plus rien.`,
};
