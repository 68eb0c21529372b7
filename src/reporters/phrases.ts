import type { Cost, EvidenceItemStatus, Outcome, Owner, Report, Severity } from "../generated/schemas.js";

/** The outcomes in the order in which people read them: what is to be done first. */
export const order: readonly Outcome[] = ["fail", "unknown", "waived", "pass", "not-applicable"];

/** A sign for each outcome. */
export const marks: Readonly<Record<Outcome, string>> = {
  fail: "✗",
  unknown: "?",
  waived: "~",
  pass: "✓",
  "not-applicable": "–",
};

/** The bounds of a score in whole numbers, rounded so that they never promise more than is known. */
export function wholeScore({ low, high }: Report["summary"]["score"]): { readonly low: number; readonly high: number } {
  return { low: Math.floor(low), high: low === high ? Math.floor(high) : Math.ceil(high) };
}

/** What the reporters say in one language. */
export interface ReportPhrases {
  readonly evaluated: (pack: string, date: string) => string;
  readonly score: (bounds: { readonly low: number; readonly high: number }) => string;
  readonly counts: Readonly<Record<Outcome, (count: number) => string>>;
  readonly headings: Readonly<Record<Outcome, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly steps: string;
  readonly effort: (owner: string, hours: string, cost: string) => string;
  readonly owner: Readonly<Record<Owner, string>>;
  readonly cost: Readonly<Record<Cost, string>>;
  readonly questions: string;
  readonly more: (count: number) => string;
  readonly evidence: Readonly<Record<"fresh" | "expired" | "missing", string>>;
  /** A piece of evidence: its title, and the last day on which it is fresh, or the first on which it will be. */
  readonly evidenceItem: Readonly<Record<EvidenceItemStatus, (title: string, date: string) => string>>;
  readonly approvedBy: (name: string) => string;
  readonly expiredWaivers: string;
  readonly expiredWaiver: (rule: string, date: string) => string;
  readonly unneededWaivers: string;
  readonly unneededWaiver: (rule: string) => string;
  readonly digest: (digest: string) => string;
}

const plural = (one: string, other: string, isOne: (count: number) => boolean) => (count: number) =>
  `${count} ${isOne(count) ? one : other}`;
const french = (one: string, other: string) => plural(one, other, (count) => count < 2);
const english = (one: string, other: string) => plural(one, other, (count) => count === 1);

const frenchDate = (date: string) => date.split("-").reverse().join("/");

const fr: ReportPhrases = {
  evaluated: (pack, date) => `Règles ${pack}, évaluées le ${frenchDate(date)}`,
  score: ({ low, high }) =>
    low === high ? `Score\u00a0: ${low} sur 100` : `Score\u00a0: entre ${low} et ${high} sur 100`,
  counts: {
    fail: french("règle à corriger", "règles à corriger"),
    unknown: french("à préciser", "à préciser"),
    waived: french("sous dérogation", "sous dérogation"),
    pass: french("respectée", "respectées"),
    "not-applicable": french("sans objet", "sans objet"),
  },
  headings: {
    fail: "À corriger",
    unknown: "À préciser",
    waived: "Sous dérogation",
    pass: "Respecté",
    "not-applicable": "Sans objet",
  },
  severity: { critical: "critique", high: "élevée", medium: "moyenne", low: "faible" },
  steps: "Que faire\u00a0:",
  effort: (owner, hours, cost) => `Par ${owner}, environ ${hours.replace(".", ",")}\u00a0h, ${cost}.`,
  owner: {
    practice: "le cabinet",
    "it-provider": "le prestataire informatique",
    "software-publisher": "l’éditeur du logiciel",
    insurer: "l’assureur",
  },
  cost: { none: "sans frais", low: "coût faible", medium: "coût moyen", high: "coût élevé" },
  questions: "Prochaines questions, les plus utiles d’abord",
  more: (count) => (count === 1 ? "et une autre." : `et ${count} autres.`),
  evidence: { fresh: "preuve à jour", expired: "preuve périmée", missing: "sans preuve" },
  evidenceItem: {
    fresh: (title, date) => `Preuve\u00a0: ${title}, valable jusqu’au ${frenchDate(date)}`,
    expired: (title, date) => `Preuve\u00a0: ${title}, périmée (valable jusqu’au ${frenchDate(date)})`,
    "to-come": (title, date) => `Preuve\u00a0: ${title}, à venir le ${frenchDate(date)}`,
  },
  approvedBy: (name) => `Accordée par ${name}.`,
  expiredWaivers: "Dérogations expirées",
  expiredWaiver: (rule, date) => `${rule}\u00a0: depuis le ${frenchDate(date)}, elle ne change plus rien.`,
  unneededWaivers: "Dérogations sans effet",
  unneededWaiver: (rule) =>
    `${rule}\u00a0: la règle est respectée, sans objet ou déjà couverte, la dérogation peut être retirée.`,
  digest: (digest) => `Empreinte du jeu de règles\u00a0: ${digest}`,
};

const en: ReportPhrases = {
  evaluated: (pack, date) => `Rules ${pack}, evaluated on ${date}`,
  score: ({ low, high }) =>
    low === high ? `Score: ${low} out of 100` : `Score: between ${low} and ${high} out of 100`,
  counts: {
    fail: english("rule to put right", "rules to put right"),
    unknown: english("to be told", "to be told"),
    waived: english("waived", "waived"),
    pass: english("met", "met"),
    "not-applicable": english("not applicable", "not applicable"),
  },
  headings: {
    fail: "To put right",
    unknown: "To be told",
    waived: "Waived",
    pass: "Met",
    "not-applicable": "Not applicable",
  },
  severity: { critical: "critical", high: "high", medium: "medium", low: "low" },
  steps: "What to do:",
  effort: (owner, hours, cost) => `By ${owner}, about ${hours} h, ${cost}.`,
  owner: {
    practice: "the practice",
    "it-provider": "the IT provider",
    "software-publisher": "the software publisher",
    insurer: "the insurer",
  },
  cost: { none: "at no cost", low: "at a low cost", medium: "at a medium cost", high: "at a high cost" },
  questions: "Next questions, most useful first",
  more: (count) => (count === 1 ? "and one more." : `and ${count} more.`),
  evidence: { fresh: "evidence fresh", expired: "evidence expired", missing: "no evidence" },
  evidenceItem: {
    fresh: (title, date) => `Evidence: ${title}, fresh until ${date}`,
    expired: (title, date) => `Evidence: ${title}, expired (fresh until ${date})`,
    "to-come": (title, date) => `Evidence: ${title}, to come on ${date}`,
  },
  approvedBy: (name) => `Approved by ${name}.`,
  expiredWaivers: "Expired waivers",
  expiredWaiver: (rule, date) => `${rule}: since ${date} it no longer changes anything.`,
  unneededWaivers: "Waivers without effect",
  unneededWaiver: (rule) =>
    `${rule}: the rule is met, does not apply or is covered already; the waiver can be withdrawn.`,
  digest: (digest) => `Digest of the rules: ${digest}`,
};

/** The reporters' phrases; a report in another language has them in English. */
export function reportPhrasesIn(locale: string): ReportPhrases {
  return locale.split("-")[0] === "fr" ? fr : en;
}
