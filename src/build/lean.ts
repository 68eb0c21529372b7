import { valueOfParameter } from "../engine/rule.js";
import { type FactSchema, factsOf } from "../facts/schema.js";
import type { Pack, Rule } from "../generated/schemas.js";

/**
 * What reports, questions and forms read of a pack, in some of its languages: without cases, references, sources and the reasons
 * of its rules, and without logic, which is in their conditions.
 */
export function leanDefinition(pack: Pack, locales: readonly string[]): Pack {
  const { id, version, title, helpUri, units, impacts, evidenceTypes, rules } = pack;
  return {
    id,
    version,
    title: only(title, locales),
    locales,
    helpUri,
    units, // in all languages: problems carry them
    impacts: mapped(impacts, () => ({})),
    evidenceTypes: mapped(evidenceTypes, (type) => ({ ...type, title: only(type.title, locales) })),
    rules: rules.map((rule) => leanRule(rule, locales)),
    facts: leanFacts(factsOf(pack), locales),
  } as object as Pack;
}

function leanRule(rule: Rule, locales: readonly string[]) {
  const { id, version, parameters, disabled, severity, impacts, evidence, remediation, text } = rule;
  const texts = mapped(only(text, locales), ({ title, pass, fail, unknown, steps }) => ({
    title,
    pass,
    fail,
    unknown,
    steps,
  }));
  const { owner, effortHours, cost } = remediation;
  return {
    id,
    parameters: parameters && mapped(parameters, (parameter) => ({ default: valueOfParameter(parameter) })),
    disabled,
    version,
    severity,
    impacts,
    evidence: evidence.map(({ type, supports, freshForDays }) => ({ type, supports, freshForDays })),
    remediation: { owner, effortHours, cost },
    text: texts,
  };
}

/** What authors write for themselves in a declaration, or what goes without saying. */
const annotations = ["$schema", "$id", "$comment", "title", "description", "examples", "additionalProperties"];

/** The declaration of a fact, with its texts in these languages alone. */
function leanFacts(fact: FactSchema, locales: readonly string[]): FactSchema {
  const { properties, items, "x-text": text, "x-choices": choices } = fact;
  const kept = Object.entries(fact).filter(([keyword]) => !annotations.includes(keyword));
  return {
    ...(Object.fromEntries(kept) as unknown as FactSchema),
    ...(text && { "x-text": only(text, locales) }),
    ...(choices && { "x-choices": mapped(choices, (labels) => only(labels, locales)) }),
    ...(properties && { properties: mapped(properties, (member) => leanFacts(member, locales)) }),
    ...(items && { items: leanFacts(items, locales) }),
  };
}

type Members<T> = Readonly<Record<string, T>>;

function mapped<T, U>(members: Members<T>, change: (member: T) => U): Members<U> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
}

/** The members of these names. */
function only<T>(members: Members<T>, names: readonly string[]): Members<T> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => names.includes(name)));
}
