import { formatsIn } from "../format.js";
import type { ExportedPhrases } from "../phrases/exported.js";

const format = /* @__PURE__ */ formatsIn("fr");

/** What judges nothing: the report, where it has drafts alone. */
function judging(areAll: boolean, verdicts: string): string {
  return areAll ? "ce rapport ne juge" : verdicts;
}

export const exported: ExportedPhrases = {
  root: "La racine du dépôt où se trouvent les faits.",
  inForce: (startsOn, expiresOn) =>
    startsOn === undefined
      ? `En vigueur jusqu’au ${format.date(expiresOn)}.`
      : `En vigueur du ${format.date(startsOn)} au ${format.date(expiresOn)}.`,
  items: (items) => `Pour ${format.list(items, "and")} seulement.`,
  source: (title, publisher) => `Source\u00a0: ${title}, ${publisher}`,
  references: "Mesures d’autres référentiels\u00a0:",
  rule: (version, impacts) => `Version ${version} de la règle\u00a0; en jeu\u00a0: ${format.list(impacts, "and")}.`,
  missing: (pointers) => `Non renseigné\u00a0: ${pointers.join(", ")}`,
  collected: (day, by) => `recueillie le ${format.date(day)}${by === undefined ? "" : ` par ${by}`}`,
  impacts: "En jeu",
  between: ({ low, high }) =>
    low === high ? `${format.number(low)} sur 100` : `entre ${format.number(low)} et ${format.number(high)} sur 100`,
  verification: "Pour vérifier ce rapport",
  instant: "Évalué le",
  factsDigest: "Empreinte des faits",
  packDigest: "Empreinte du jeu de règles",
  drafts: (some, count, areAll) => {
    const [first] = some;
    const others = count - some.length;
    const more = `${format.number(others)} ${format.inflect(others, { one: "autre", other: "autres" })}`;
    const named = format.list(others > 0 ? [...some, more] : some, "and");
    return count === 1
      ? `La règle ${first} est un brouillon\u00a0: ses questions, sa gravité et ses textes restent à écrire\u00a0; ${judging(areAll, "son verdict ne juge")} rien.`
      : `Les règles ${named} sont des brouillons\u00a0: leurs questions, leurs gravités et leurs textes restent à écrire\u00a0; ${judging(areAll, "leurs verdicts ne jugent")} rien.`;
  },
  declared: ({ fresh, partial, none }) => {
    const all = fresh + partial + none;
    const facts = "Les faits sont ceux que le cabinet a déclarés, que hygie ne vérifie pas.";
    if (all === 0) return facts;
    const rules = format.inflect(all, { one: "règle est respectée", other: "règles sont respectées" });
    const parts = [
      `${fresh} avec une preuve à jour`,
      ...(partial > 0 ? [`${partial} avec des preuves partielles`] : []),
      `${none} sans preuve à jour`,
    ];
    return `${facts} ${all}\u00a0${rules} ou à corriger\u00a0: ${parts.join(", ")}.`;
  },
  leftOut: (entries) =>
    `${format.number(entries)} ${format.inflect(entries, { one: "entrée est abrégée ou omise", other: "entrées sont abrégées ou omises" })}, faute de place.`,
};
