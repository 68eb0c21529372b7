import type { FactSchema } from "../facts/schema.js";
import type { Extension, Pack, Rule, Texts } from "../generated/schemas.js";
import { scaffold as en } from "../locales/en/pack-scaffold.js";
import { scaffold as fr } from "../locales/fr/pack-scaffold.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { ScaffoldWords } from "../locales/phrases/pack-scaffold.js";

/** What a new pack is made of; what it says in a language that hygie does not speak is English. */
export interface PackAnswers {
  readonly id: string;
  readonly title: string;
  /** The title of the document whose recommendations the pack encodes. */
  readonly source: string;
  readonly publisher: string;
  readonly locales: readonly string[];
  /** The packs that it extends. */
  readonly bases: readonly Pack[];
}

/** What a new rule is made of. */
export interface RuleAnswers {
  readonly id: string;
  /** In one language for all, or in each. */
  readonly title: string | Texts;
  /** The words of the document that the rule encodes. */
  readonly quote: string;
}

/** A file of a pack, with the schema that editors complete and check it by. */
type WithSchema<T> = T & { readonly $schema: string };

type Vocabulary = Pick<Pack, "impacts" | "evidenceTypes" | "frameworks">;

/** `pack.json`: the pack without the facts and the rules that have files of their own, or stand in packs that it extends. */
type PackFile = Omit<Pack, "facts" | "rules" | keyof Vocabulary> &
  Partial<Vocabulary> & { readonly rules: readonly string[] };

/** `pack.json` of a new pack, with its first rules. */
export function newPack(answers: PackAnswers, ...ruleIds: readonly string[]): WithSchema<PackFile> {
  const { id, title, source, publisher, locales, bases } = answers;
  const [language = "fr"] = locales;
  return {
    $schema: "./schemas/pack.schema.json",
    id,
    version: "0.1.0",
    title: inEach(locales, () => title),
    locales,
    source: { id: `${id}-source`, title: source, publisher, language },
    ...(bases.length === 0 ? newVocabulary(locales) : { extends: bases.map(extension) }),
    rules: ruleIds,
  };
}

/** Later versions will do until one changes what the pack says. */
function extension({ id, version }: Pack): Extension {
  return { id, version: `^${version}` };
}

function newVocabulary(locales: readonly string[]): Vocabulary {
  const [impact, attestation] = (["impact", "attestation"] as const).map((name) =>
    inEach(locales, (locale) => wordsIn(locale)[name]),
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

/** `facts.schema.json` of a new pack, with the facts that its first rules read. */
export function newFacts(
  { id, locales }: Pick<Pack, "id" | "locales">,
  properties: Readonly<Record<string, FactSchema>>,
): WithSchema<Readonly<Record<string, unknown>>> {
  return {
    $schema: "./schemas/facts.schema.json",
    title: `${id.replace(/(^|-)(.)/g, (_, _hyphen, letter: string) => letter.toUpperCase())}Facts`,
    description: wordsIn(locales[0]).facts,
    type: "object",
    additionalProperties: false,
    properties,
  };
}

/** The name of the fact that a new rule reads: `staff-trained` reads `staffTrained`. */
export function factNameOf(ruleId: string): string {
  return ruleId.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The fact that a new rule reads: whether what it recommends is in place. */
export function newFact(title: RuleAnswers["title"], locales: readonly string[]): FactSchema {
  const text = inEach(locales, (locale) => ({
    label: titleIn(title, locale),
    question: wordsIn(locale).question(titleIn(title, locale)),
    help: wordsIn(locale).help,
  }));
  return { type: ["boolean", "null"], "x-text": text };
}

/** A new rule: it passes where its fact is true, and has the three cases that follow. */
export function newRule(
  answers: RuleAnswers,
  pack: Pick<Pack, "source" | "impacts" | "evidenceTypes" | "locales">,
  fact = factNameOf(answers.id),
): WithSchema<Rule> {
  const { id, title, quote } = answers;
  const { cases } = wordsIn(pack.locales[0]);
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
    text: inEach(pack.locales, (locale) => ({
      title: titleIn(title, locale),
      ...wordsIn(locale).rule(titleIn(title, locale), pack.source.title, quote),
    })),
    cases: [
      { name: cases.pass, facts: { [fact]: true }, expect: "pass" },
      { name: cases.fail, facts: { [fact]: false }, expect: "fail" },
      { name: cases.unknown, facts: {}, expect: "unknown" },
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

function titleIn(title: RuleAnswers["title"], locale: string): string {
  return typeof title === "string" ? title : (title[locale] ?? "");
}

function inEach<L extends string, T>(locales: readonly L[], of: (locale: L) => T): Record<L, T> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<L, T>;
}

const words: Readonly<Record<Locale, ScaffoldWords>> = { fr, en };

function wordsIn(language: string | undefined): ScaffoldWords {
  return words[localeOrEnglish(language ?? "")];
}
