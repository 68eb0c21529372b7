import { unitWords } from "../../facts/schema.js";
import type { Pack, Parameter, Rule, Severity } from "../../generated/schemas.js";
import { formatsIn } from "../../locales/format.js";
import { localeOrEnglish } from "../../locales/locale.js";
import { cisoAssistantPhrasesIn } from "./phrases.js";
import { urnOf } from "./urns.js";
import type { YamlValue } from "./yaml.js";

/** As severities weigh in the score. */
const weights: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** Members that have a text, in a language and in the others: `translations` is told only where there are others. */
export function inLanguages(
  [own = "", ...others]: readonly string[],
  membersIn: (language: string) => Readonly<Record<string, string>>,
): Record<string, YamlValue> {
  if (others.length === 0) return membersIn(own);
  return { ...membersIn(own), translations: Object.fromEntries(others.map((other) => [other, membersIn(other)])) };
}

/** A rule as a requirement that can be assessed. */
export function requirementOf(rule: Rule, pack: Pack, languages: readonly string[]): YamlValue {
  return {
    urn: urnOf("req_node", pack.id, rule.id),
    assessable: true,
    depth: 1,
    ref_id: rule.id,
    ...inLanguages(languages, (language) => ({
      name: rule.text[language]?.title ?? rule.id,
      description: paragraphs(rule.text[language]?.pass, rule.text[language]?.why),
      annotation: annotationOf(rule, pack, language),
      typical_evidence: rule.evidence.map((accepted) => evidenceWords(accepted, pack, language)).join("\n"),
    })),
    implementation_groups: [rule.severity],
    weight: weights[rule.severity],
    reference_controls: [urnOf("function", pack.id, rule.id)],
  };
}

/** What puts a rule right, as a measure that a plan of action can take over. */
export function controlOf({ id, text, remediation }: Rule, pack: Pack, languages: readonly string[]): YamlValue {
  const { owner, effortHours, cost } = remediation;
  return {
    urn: urnOf("function", pack.id, id),
    ref_id: id,
    ...inLanguages(languages, (language) => ({
      name: text[language]?.title ?? id,
      description: (text[language]?.steps ?? []).map((step, i) => `${i + 1}. ${step}`).join("\n"),
      annotation: cisoAssistantPhrasesIn(language).effort(owner, effortHours, cost),
    })),
  };
}

function annotationOf(rule: Rule, pack: Pack, language: string): string {
  const say = cisoAssistantPhrasesIn(language);
  const text = rule.text[language];
  const { quote, section } = rule.source;
  return paragraphs(
    say.quote(quote),
    section && say.section(section),
    text?.limits && say.limits(text.limits),
    rule.impacts.length > 0 && say.impacts(rule.impacts.map((id) => pack.impacts[id]?.title[language] ?? id)),
    ...Object.entries(rule.parameters ?? {}).map(([name, parameter]) => {
      const source = sourceOf(parameter, language);
      return paragraphs(
        say.parameter(name, amountOf(parameter, pack, language), source),
        text?.parameters?.[name],
      ).replace("\n\n", "\n");
    }),
    ...rule.references.map(({ framework, id, strength }) => {
      const { title = framework, controls = {} } = pack.frameworks[framework] ?? {};
      return say.reference(title, id, controls[id]?.[language] ?? id, strength);
    }),
    rule.disabled && say.disabled(rule.disabled.reason),
    say.rule(`${rule.id} ${rule.version}`, rule.status),
    rule.replacedBy && say.replacedBy(rule.replacedBy),
  );
}

/** What there is of some texts, a paragraph each. */
export function paragraphs(...texts: readonly (string | false | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== false && text !== "").join("\n\n");
}

function evidenceWords({ type, freshForDays }: Rule["evidence"][number], pack: Pack, language: string): string {
  const declared = pack.evidenceTypes[type];
  const days = freshForDays ?? declared?.freshForDays ?? 0;
  return cisoAssistantPhrasesIn(language).evidence(declared?.title[language] ?? type, days);
}

function amountOf({ value, default: standard, unit }: Parameter, pack: Pack, language: string): string {
  const set = value ?? standard;
  const format = formatsIn(localeOrEnglish(language));
  const said = typeof set === "number" ? format.number(set) : String(set);
  if (unit === undefined) return said;
  const words = unitWords(unit, pack, language);
  return `${said}\u00a0${typeof set === "number" ? format.inflect(set, words) : words.other}`;
}

function sourceOf({ source }: Parameter, language: string): string {
  return typeof source === "string" ? source : (source[language] ?? "");
}
