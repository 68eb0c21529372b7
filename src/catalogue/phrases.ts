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
  },
};
