import type { FactKind } from "../facts/schema.js";
import type { Strength } from "../generated/schemas.js";

/** What is said about a rule in one language. */
export interface RulePhrases {
  readonly of: (label: string, value: string) => string;
  readonly quote: (quote: string) => string;
  readonly from: (pack: string) => string;
  readonly changed: (pack: string, what: string) => string;
  readonly before: (value: string) => string;
  readonly disabled: string;
  readonly severity: string;
  readonly impacts: string;
  readonly why: string;
  readonly parameters: string;
  readonly bounds: (low: string, high: string) => string;
  readonly applies: string;
  readonly always: string;
  readonly met: string;
  readonly evidence: string;
  readonly freshFor: (days: number) => string;
  readonly references: string;
  readonly strength: Readonly<Record<Strength, string>>;
  readonly rule: string;
  readonly owner: string;
  readonly failing: string;
  readonly passing: string;
  readonly logic: string;
  readonly frameworks: string;
  readonly allCases: (count: number) => string;
  readonly expected: string;
  readonly version: string;
  readonly versionOf: (version: string) => string;
  readonly sourceOf: (publisher: string, title: string) => string;
  readonly name: string;
  readonly value: string;
  readonly setBy: string;
  readonly supports: string;
  readonly freshness: string;
  readonly control: string;
  readonly closeness: string;
  readonly allowed: string;
  readonly type: string;
  readonly days: (days: number) => string;
  readonly steps: string;
  readonly framework: string;
  readonly label: string;
  readonly facts: string;
  readonly fact: string;
  readonly question: string;
  readonly answer: string;
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly history: string;
  readonly since: string;
  readonly changes: string;
  readonly first: string;
  /** What one place of a rule was and became; either may be nothing. */
  readonly became: (pointer: string, before: string | undefined, after: string | undefined) => string;
}

export const rulePhrases: Readonly<Record<"fr" | "en", RulePhrases>> = {
  fr: {
    of: (label, value) => `${label}\u00a0: ${value}`,
    quote: (quote) => `«\u00a0${quote}\u00a0»`,
    from: (pack) => `Reprise de ${pack}`,
    changed: (pack, what) => `modifiée par ${pack}\u00a0: ${what}`,
    before: (value) => `auparavant ${value}`,
    disabled: "Désactivée",
    severity: "Gravité",
    impacts: "Risques",
    why: "Pourquoi",
    parameters: "Paramètres",
    bounds: (low, high) => `de ${low} à ${high}`,
    applies: "S’applique quand",
    always: "toujours",
    met: "Respectée quand",
    evidence: "Preuves admises",
    freshFor: (days) => `valable ${days} jours`,
    references: "Correspondances",
    strength: { equivalent: "équivalente", partial: "partielle", related: "apparentée" },
    rule: "Règle",
    owner: "Qui agit",
    failing: "Ce qui est à corriger",
    passing: "Ce qui est respecté",
    logic: "La logique, en JsonLogic",
    frameworks: "Référentiels",
    allCases: (count) => `Tous les cas d’essai (${count})`,
    expected: "Attendu",
    version: "Version",
    versionOf: (version) => `Version ${version}`,
    sourceOf: (publisher, title) => `${publisher}, «\u00a0${title}\u00a0»`,
    name: "Nom",
    value: "Valeur",
    setBy: "Fixée par",
    supports: "Faits prouvés",
    freshness: "Durée",
    control: "Exigence",
    closeness: "Proximité",
    allowed: "Bornes",
    type: "Type",
    days: (days) => `${days}\u00a0jours`,
    steps: "Que faire",
    framework: "Référentiel",
    label: "Objet",
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
  },
  en: {
    of: (label, value) => `${label}: ${value}`,
    quote: (quote) => `“${quote}”`,
    from: (pack) => `Taken over from ${pack}`,
    changed: (pack, what) => `changed by ${pack}: ${what}`,
    before: (value) => `${value} before`,
    disabled: "Disabled",
    severity: "Severity",
    impacts: "Risks",
    why: "Why",
    parameters: "Parameters",
    bounds: (low, high) => `${low} to ${high}`,
    applies: "Applies when",
    always: "always",
    met: "Met when",
    evidence: "Accepted evidence",
    freshFor: (days) => `fresh for ${days} days`,
    references: "Crosswalk",
    strength: { equivalent: "equivalent", partial: "partial", related: "related" },
    rule: "Rule",
    owner: "Who acts",
    failing: "What fails",
    passing: "What passes",
    logic: "The logic, as JsonLogic",
    frameworks: "Frameworks",
    allCases: (count) => `All test cases (${count})`,
    expected: "Expected",
    version: "Version",
    versionOf: (version) => `Version ${version}`,
    sourceOf: (publisher, title) => `${publisher}, “${title}”`,
    name: "Name",
    value: "Value",
    setBy: "Set by",
    supports: "Facts that it supports",
    freshness: "Fresh for",
    control: "Control",
    closeness: "Closeness",
    allowed: "Bounds",
    type: "Type",
    days: (days) => `${days} days`,
    steps: "What to do",
    framework: "Framework",
    label: "About",
    facts: "Facts",
    fact: "Fact",
    question: "Question",
    answer: "Answer",
    kinds: {
      boolean: "yes or no",
      integer: "whole number",
      number: "number",
      string: "text",
      date: "date",
      array: "list",
      object: "group",
    },
    history: "Version history",
    since: "Since",
    changes: "What changes",
    first: "first version",
    became: (pointer, before, after) => {
      if (before === undefined) return `${pointer} was added`;
      if (after === undefined) return `${pointer} was removed`;
      return `${pointer}: ${before} became ${after}`;
    },
  },
};
