import { formatsIn } from "../format.js";
import type { RulePhrases } from "../phrases/catalogue.js";

const format = /* @__PURE__ */ formatsIn("fr");

function days(count: number, space: string): string {
  return format.number(count) + space + format.inflect(count, { one: "jour", other: "jours" });
}

export const catalogue: RulePhrases = {
  of: (label, value) => `${label}\u00a0: ${value}`,
  quote: (quote) => `«\u00a0${quote}\u00a0»`,
  from: (pack) => `Reprise de ${pack}`,
  changed: (pack, what) => `modifiée par ${pack}\u00a0: ${what}`,
  before: (value) => `auparavant ${value}`,
  disabled: "Désactivée",
  severity: "Gravité",
  impacts: "Risques",
  why: "Pourquoi",
  limits: "Ce que la règle ne vérifie pas",
  parameters: "Paramètres",
  bounds: (low, high) => `de ${low} à ${high}`,
  applies: "S’applique si",
  always: "toujours",
  met: "Respectée si",
  table: {
    title: "Table de décision",
    outcome: "Résultat",
    yes: "oui",
    no: "non",
    known: "connu",
    unknown: "inconnu",
    otherThan: (values) => `autre que ${format.list(values, "or")}`,
    or: (values) => format.list(values, "or"),
    otherwise: "sinon",
    tooMany: (most) => `La règle compte plus de ${format.number(most)} cas\u00a0: une table serait illisible.`,
  },
  evidence: "Preuves admises",
  freshFor: (count) => `valable ${days(count, " ")}`,
  references: "Correspondances",
  strength: { equivalent: "équivalente", partial: "partielle", related: "connexe" },
  rule: "Règle",
  owner: "Responsable",
  failing: "Exemple à corriger",
  passing: "Exemple conforme",
  logic: "La logique, en JsonLogic",
  frameworks: "Référentiels",
  allCases: (count) => `Tous les cas de test (${format.number(count)})`,
  expected: "Attendu",
  version: "Version",
  versionOf: (version) => `Version ${version}`,
  sourceOf: (publisher, title) => `${publisher}, «\u00a0${title}\u00a0»`,
  name: "Nom",
  value: "Valeur",
  setBy: "Fixée par",
  supports: "Faits prouvés",
  freshness: "Durée de validité",
  control: "Exigence",
  closeness: "Degré de correspondance",
  allowed: "Bornes",
  type: "Type",
  days: (count) => days(count, "\u00a0"),
  steps: "Que faire",
  framework: "Référentiel",
  label: "Objet",
  officialTitle: "Intitulé officiel",
  facts: "Faits",
  fact: "Fait",
  question: "Question",
  answer: "Réponse",
  kinds: {
    boolean: "oui ou non",
    integer: "nombre entier",
    number: "nombre",
    string: "texte",
    date: "date",
    array: "liste",
    object: "groupe",
  },
  history: "Historique",
  since: "Depuis",
  changes: "Ce qui change",
  first: "première version",
  became: (pointer, before, after) => {
    if (before === undefined) return `${pointer} ajouté`;
    if (after === undefined) return `${pointer} retiré`;
    return `${pointer}\u00a0: ${before} devient ${after}`;
  },
};
