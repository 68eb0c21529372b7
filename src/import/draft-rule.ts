import type { FactSchema } from "../facts/schema.js";
import type { Pack, Parameter, Rule, Texts } from "../generated/schemas.js";
import { importWords as en } from "../locales/en/import.js";
import { importWords as fr } from "../locales/fr/import.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { ImportWords } from "../locales/phrases/import.js";
import { newFact, newRule } from "../pack/scaffold.js";
import { toFactNames } from "./draft-ids.js";
import type { Recommendation } from "./recommendation.js";

/** A parameter of a rule, and the fact that it is compared with. */
interface Compared {
  readonly name: string;
  readonly parameter: Parameter;
  readonly fact: string;
}

/**
 * A recommendation as a rule that passes when it is in place, with the values of its parameters, and the facts that this reads:
 * whether a greater value is better no catalog says.
 */
export function draftRule(
  id: string,
  { title: given, statement, section, references, parameters = {} }: Recommendation,
  pack: Pick<Pack, "source" | "impacts" | "evidenceTypes" | "locales">,
  taken: Set<string>,
): { readonly rule: Rule & { readonly $schema: string }; readonly facts: readonly (readonly [string, FactSchema])[] } {
  const title = inAll(given, pack.locales);
  const [fact = "", ...values] = toFactNames(id, Object.keys(parameters), taken);
  const compared = Object.entries(parameters).map(([name, parameter], i) => ({
    name,
    parameter,
    fact: values[i] ?? "",
  }));
  const quote = statement ?? title[pack.locales[0] ?? ""] ?? "";
  const rule = newRule({ id, title, quote: title[pack.locales[0] ?? ""] ?? "" }, pack, fact);
  const facts = [
    [fact, newFact(title, pack.locales)] as const,
    ...compared.map((one) => [one.fact, valueFact(one, title, pack.locales)] as const),
  ];
  return {
    facts,
    rule: {
      ...rule,
      status: "draft",
      source: { ...rule.source, ...(section === undefined ? {} : { section }), quote },
      ...(compared.length === 0 ? {} : { parameters, logic: withValues(fact, compared) }),
      evidence: rule.evidence.map((one) => ({ ...one, supports: facts.map(([name]) => name) })),
      references,
      cases: rule.cases.map((one) => (one.expect === "pass" ? { ...one, facts: passing(fact, compared) } : one)),
    },
  };
}

/** A text in every language of a pack: that of the source where there is none. */
function inAll(texts: Texts, locales: readonly string[]): Texts {
  const [first = ""] = locales;
  return Object.fromEntries(locales.map((locale) => [locale, textIn(texts, locale) ?? textIn(texts, first) ?? ""]));
}

function textIn(texts: Texts, locale: string): string | undefined {
  return Object.hasOwn(texts, locale) ? texts[locale] : undefined;
}

function withValues(fact: string, compared: readonly Compared[]): Rule["logic"] {
  return { and: [{ var: fact }, ...compared.map((one) => ({ "===": [{ var: one.fact }, { param: one.name }] }))] };
}

function passing(fact: string, compared: readonly Compared[]): Rule["cases"][number]["facts"] {
  const values = compared.map((one) => [one.fact, one.parameter.value ?? one.parameter.default]);
  return { [fact]: true, ...Object.fromEntries(values) };
}

/** The fact that the value of a parameter is compared with. */
function valueFact({ name, parameter }: Compared, title: Texts, locales: readonly string[]): FactSchema {
  const { type, unit } = parameter;
  const text = locales.map((locale) => {
    const { valueQuestion, valueHelp } = words[localeOrEnglish(locale)];
    return [locale, { label: name, question: valueQuestion(name, title[locale] ?? ""), help: valueHelp }];
  });
  return {
    type: [type, "null"],
    ...(unit === undefined ? {} : { "x-unit": unit }),
    "x-text": Object.fromEntries(text),
  };
}

const words: Readonly<Record<Locale, ImportWords>> = { fr, en };
