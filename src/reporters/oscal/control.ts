import type { Pack, Rule } from "../../generated/schemas.js";
import type { OscalPhrases } from "../../locales/phrases/oscal.js";
import { list, ns, type Prop, prop } from "./document.js";
import { frameworkId, sourceId } from "./metadata.js";
import { parametersOf } from "./parameter.js";
import { toMarkup, toMarkupLine, toToken, toValue } from "./text.js";

/** A part of a control, in one language or in several. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly ns?: string;
  readonly title?: string;
  readonly props?: readonly Prop[];
  readonly prose?: string;
  readonly parts?: readonly Part[];
}

/** The part of a control that says what is so when its rule is met: what findings are about. */
export function objectiveId(ruleId: string): string {
  return `${toToken(ruleId)}_obj`;
}

/** A rule as a control. */
export function controlOf(rule: Rule, pack: Pack, locale: string, say: OscalPhrases): object {
  const id = toToken(rule.id);
  return {
    id,
    title: toMarkupLine(rule.text[locale]?.title ?? rule.id),
    ...list("params", parametersOf(rule, pack, locale, say)),
    props: propsOf(rule),
    links: linksOf(rule),
    parts: [statementOf(rule, id), ...textsOf(rule, id, locale), ...methodsOf(rule, pack, id, locale)],
  };
}

function propsOf(rule: Rule): object[] {
  const { effortHours, cost, owner } = rule.remediation;
  return [
    { name: "label", value: rule.id },
    ...prop("version", rule.version),
    ...prop("rule-status", rule.status),
    ...prop("replaced-by", rule.replacedBy),
    ...prop("severity", rule.severity),
    ...rule.impacts.flatMap((impact) => prop("impact", impact)),
    ...prop("owner", owner),
    ...prop("effort-hours", effortHours),
    ...prop("cost", cost),
    ...prop("disabled", rule.disabled?.reason),
    ...rule.references.flatMap(({ framework, id, strength }) => prop("reference", `${strength}:${framework}:${id}`)),
    ...Object.entries(rule.text).flatMap(([lang, { title }]) => prop("title", title, { lang })),
  ];
}

function linksOf({ source, references }: Rule): object[] {
  return [
    { href: `#${sourceId({ id: source.document })}`, rel: "source" },
    ...references.map(({ framework, id }) => ({
      ...{ href: `#${frameworkId(framework)}`, rel: "reference" },
      ...{ "resource-fragment": toValue(id), text: toMarkupLine(id) },
    })),
  ];
}

function statementOf({ source }: Rule, id: string): Part {
  return {
    id: `${id}_smt`,
    name: "statement",
    ...(source.section === undefined ? {} : { title: toMarkupLine(source.section) }),
    props: prop("source", source.document),
    prose: toMarkup(source.quote),
  };
}

/** The parts that are said in every language, by the member of the rule's text. */
const texts = [
  { member: "why", name: "guidance", suffix: "gdn", isOwn: false },
  { member: "pass", name: "assessment-objective", suffix: "obj", isOwn: false },
  { member: "fail", name: "fail", suffix: "fail", isOwn: true },
  { member: "unknown", name: "unknown", suffix: "unknown", isOwn: true },
  { member: "limits", name: "limits", suffix: "limits", isOwn: true },
] as const;

function textsOf({ text }: Rule, id: string, locale: string): Part[] {
  const languages = [locale, ...Object.keys(text).filter((lang) => lang !== locale)];
  const said = texts.flatMap(({ member, name, suffix, isOwn }) => {
    const own = isOwn ? { ns } : {};
    const [first, ...others] = languages.flatMap((lang): Part[] => {
      const prose = text[lang]?.[member];
      const at = lang === locale ? `${id}_${suffix}` : `${id}_${suffix}.${lang}`;
      return prose === undefined ? [] : [{ id: at, name, ...own, props: prop("lang", lang), prose: toMarkup(prose) }];
    });
    return first === undefined ? [] : [{ ...first, ...list("parts", others) }];
  });
  return [...said, ...languages.map((lang) => remediationOf(text[lang]?.steps ?? [], id, lang))];
}

function remediationOf(steps: readonly string[], id: string, lang: string): Part {
  const at = `${id}_fix.${lang}`;
  const parts = steps.map((step, i) => ({ id: `${at}.${i + 1}`, name: "step", ns, prose: toMarkup(step) }));
  return { id: at, name: "remediation", ns, props: prop("lang", lang), ...list("parts", parts) };
}

/** How an auditor examines the evidence that is accepted. */
function methodsOf({ evidence }: Rule, { evidenceTypes }: Pack, id: string, locale: string): object[] {
  return evidence.map(({ type, supports, freshForDays }, i) => ({
    id: `${id}_asm.${i + 1}`,
    name: "assessment-method",
    props: [
      { name: "method", value: "EXAMINE" },
      ...prop("evidence-type", type),
      ...supports.flatMap((fact) => prop("supports", fact)),
      ...prop("fresh-for-days", freshForDays ?? evidenceTypes[type]?.freshForDays),
    ],
    parts: [
      {
        id: `${id}_asm.${i + 1}.obj`,
        name: "assessment-objects",
        prose: toMarkup(evidenceTypes[type]?.title[locale] ?? type),
      },
    ],
  }));
}
