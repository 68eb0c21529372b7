import type { FactSchema } from "../facts/schema.js";
import type { Extension, Pack, Rule } from "../generated/schemas.js";

/** The languages that a new pack can be written in: those of hygie's own words. */
export const scaffoldLocales = ["fr", "en"] as const;
export type ScaffoldLocale = (typeof scaffoldLocales)[number];

/** What a new pack is made of. */
export interface PackAnswers {
  readonly id: string;
  readonly title: string;
  /** The title of the document whose recommendations the pack encodes. */
  readonly source: string;
  readonly publisher: string;
  readonly locales: readonly ScaffoldLocale[];
  /** The packs that it extends. */
  readonly bases: readonly Pack[];
}

/** What a new rule is made of. */
export interface RuleAnswers {
  readonly id: string;
  readonly title: string;
  /** The words of the document that the rule encodes. */
  readonly quote: string;
}

/** A file of a pack, with the schema that editors complete and check it by. */
type WithSchema<T> = T & { readonly $schema: string };

type Vocabulary = Pick<Pack, "impacts" | "evidenceTypes" | "frameworks">;

/** `pack.json`: the pack without the facts and the rules that have files of their own, or stand in packs that it extends. */
type PackFile = Omit<Pack, "facts" | "rules" | keyof Vocabulary> &
  Partial<Vocabulary> & { readonly rules: readonly string[] };

/** `pack.json` of a new pack, with one rule. */
export function newPack(answers: PackAnswers, ruleId: string): WithSchema<PackFile> {
  const { id, title, source, publisher, locales, bases } = answers;
  const [language = "fr"] = locales;
  return {
    $schema: "./schemas/pack.schema.json",
    id,
    version: "0.1.0",
    title: inEach(locales, () => title),
    locales,
    helpUri: "urn:hygie:{pack}:{rule}:{locale}",
    source: { id: `${id}-source`, title: source, publisher, language },
    ...(bases.length === 0 ? newVocabulary(locales) : { extends: bases.map(extension) }),
    rules: [ruleId],
  };
}

/** Later versions will do until one changes what the pack says. */
function extension({ id, version }: Pack): Extension {
  return { id, version: `^${version}` };
}

function newVocabulary(locales: readonly ScaffoldLocale[]): Vocabulary {
  const [impact, attestation] = (["impact", "attestation"] as const).map((name) =>
    inEach(locales, (locale) => words[locale][name]),
  );
  return {
    impacts: { "data-confidentiality": { title: impact ?? {} } },
    evidenceTypes: { attestation: { title: attestation ?? {}, freshForDays: 365 } },
    frameworks: {},
  };
}

/** A new pack with the vocabulary that it has from others. */
export function withVocabulary<P extends Partial<Vocabulary>>(pack: P, bases: readonly Pack[]): P & Vocabulary {
  const all = <K extends keyof Vocabulary>(part: K) => Object.assign({}, ...[...bases, pack].map((one) => one[part]));
  return { ...pack, impacts: all("impacts"), evidenceTypes: all("evidenceTypes"), frameworks: all("frameworks") };
}

/** `facts.schema.json` of a new pack, with the fact that its first rule reads. */
export function newFacts(id: string, factName: string, fact: FactSchema): object {
  return {
    $schema: "./schemas/facts.schema.json",
    title: `${id.replace(/(^|-)(.)/g, (_, _hyphen, letter: string) => letter.toUpperCase())}Facts`,
    description: "What is known of a practice. Every fact is optional: absent or null means unknown, never no.",
    type: "object",
    additionalProperties: false,
    properties: { [factName]: fact },
  };
}

/** The name of the fact that a new rule reads: `staff-trained` reads `staffTrained`. */
export function factNameOf(ruleId: string): string {
  return ruleId.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The fact that a new rule reads: whether what it recommends is in place. */
export function newFact(title: string, locales: readonly string[]): FactSchema {
  const text = inEach(locales, (locale) => ({
    label: title,
    question: wordsFor(locale).question(title),
    help: wordsFor(locale).help,
  }));
  return { type: ["boolean", "null"], "x-text": text };
}

/** A new rule: it passes where its fact is true, and has the three cases that follow. */
export function newRule(
  answers: RuleAnswers,
  pack: Pick<Pack, "source" | "impacts" | "evidenceTypes" | "locales">,
): WithSchema<Rule> {
  const { id, title, quote } = answers;
  const fact = factNameOf(id);
  const evidence = Object.hasOwn(pack.evidenceTypes, "attestation")
    ? "attestation"
    : Object.keys(pack.evidenceTypes)[0];
  return {
    $schema: "./schemas/rule.schema.json",
    id,
    version: "0.1.0",
    status: "active",
    source: { document: pack.source.id, quote },
    severity: "medium",
    impacts: Object.keys(pack.impacts).slice(0, 1),
    logic: { var: fact },
    evidence: evidence === undefined ? [] : [{ type: evidence, supports: [fact] }],
    references: [],
    remediation: { owner: "practice", effortHours: 1, cost: "low" },
    text: inEach(pack.locales, (locale) => ({ title, ...wordsFor(locale).rule(title, pack.source.title, quote) })),
    cases: [
      { name: "it is in place", facts: { [fact]: true }, expect: "pass" },
      { name: "it is not in place", facts: { [fact]: false }, expect: "fail" },
      { name: "nobody has said whether it is in place", facts: {}, expect: "unknown" },
    ],
  };
}

/** Tells VS Code which schema completes and checks which file of the pack. */
export const vscodeSettings = {
  "json.schemas": [
    { fileMatch: ["/pack.json"], url: "./schemas/pack.schema.json" },
    { fileMatch: ["/facts.schema.json"], url: "./schemas/facts.schema.json" },
    {
      fileMatch: ["/*.json", "!/pack.json", "!/facts.schema.json", "!/package.json"],
      url: "./schemas/rule.schema.json",
    },
  ],
};

function inEach<L extends string, T>(locales: readonly L[], of: (locale: L) => T): Record<L, T> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<L, T>;
}

function wordsFor(locale: string) {
  return locale.startsWith("fr") ? words.fr : words.en;
}

const words = {
  fr: {
    impact: "Données médicales divulguées",
    attestation: "Attestation signée",
    question: (title: string) => `Est-ce en place\u00a0: «\u00a0${title}\u00a0»\u00a0?`,
    help: "Répondez oui seulement si c’est le cas aujourd’hui, pour tout le cabinet.",
    rule: (title: string, source: string, quote: string) => ({
      why: `C’est une recommandation du document «\u00a0${source}\u00a0».`,
      pass: `C’est en place\u00a0: «\u00a0${title}\u00a0».`,
      fail: `Ce n’est pas en place\u00a0: «\u00a0${title}\u00a0».`,
      unknown: `Il reste à préciser si c’est en place\u00a0: «\u00a0${title}\u00a0».`,
      steps: [
        `Relisez la recommandation\u00a0: «\u00a0${quote}\u00a0»`,
        "Appliquez-la, puis gardez-en une preuve datée.",
      ],
    }),
  },
  en: {
    impact: "Medical data disclosed",
    attestation: "Signed statement",
    question: (title: string) => `Is this in place: “${title}”?`,
    help: "Answer yes only if it is so today, for the whole practice.",
    rule: (title: string, source: string, quote: string) => ({
      why: `The document “${source}” recommends it.`,
      pass: `This is in place: “${title}”.`,
      fail: `This is not in place: “${title}”.`,
      unknown: `Whether this is in place remains to be told: “${title}”.`,
      steps: [`Read the recommendation again: “${quote}”`, "Apply it, then keep dated evidence of it."],
    }),
  },
};
