import { formatsIn } from "../format.js";
import type { ExportedPhrases } from "../phrases/exported.js";

const format = /* @__PURE__ */ formatsIn("fr");

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
  leftOut: (entries) =>
    `${format.number(entries)} ${format.inflect(entries, { one: "entrée est abrégée ou omise", other: "entrées sont abrégées ou omises" })}, faute de place.`,
};
