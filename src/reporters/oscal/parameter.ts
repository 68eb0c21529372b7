import { unitWords } from "../../facts/schema.js";
import type { Pack, Parameter, Rule } from "../../generated/schemas.js";
import { formatsIn } from "../../locales/format.js";
import { localeOrEnglish } from "../../locales/locale.js";
import type { OscalPhrases } from "../../locales/phrases/oscal.js";
import { list, prop } from "./document.js";
import { toMarkup, toMarkupLine, toToken, toValue } from "./text.js";

/** The id of a parameter: it is unique in a catalog. */
export function parameterId(ruleId: string, name: string): string {
  return `${toToken(ruleId)}_${name}`;
}

/** The parameters of a rule, with their values, what bounds these, and who set them. */
export function parametersOf(rule: Rule, pack: Pack, locale: string, say: OscalPhrases): object[] {
  return Object.entries(rule.parameters ?? {}).map(([name, parameter]) => {
    const usage = rule.text[locale]?.parameters?.[name];
    const sources = sourcesOf(parameter);
    return {
      id: parameterId(rule.id, name),
      props: [
        ...prop("name", name),
        ...prop("type", parameter.type),
        ...prop("unit", parameter.unit),
        ...prop("default", parameter.default),
        ...prop("minimum", parameter.minimum),
        ...prop("maximum", parameter.maximum),
        ...(parameter.choices ?? []).flatMap((choice) => prop("choice", choice)),
        ...sources.flatMap(([lang, source]) => prop("default-source", source, { lang })),
        ...Object.entries(rule.text).flatMap(([lang, text]) => prop("usage", text.parameters?.[name], { lang })),
      ],
      label: toMarkupLine(name),
      ...(usage === undefined ? {} : { usage: toMarkup(usage) }),
      ...list("constraints", constraintsOf(parameter, pack, locale, say)),
      guidelines: sources
        .filter(([lang]) => lang === undefined || lang === locale)
        .map(([, source]) => ({ prose: toMarkup(source) })),
      values: [toValue(String(parameter.value ?? parameter.default))],
    };
  });
}

function sourcesOf({ source }: Parameter): [string | undefined, string][] {
  return typeof source === "string" ? [[undefined, source]] : Object.entries(source);
}

function constraintsOf(parameter: Parameter, pack: Pack, locale: string, say: OscalPhrases): object[] {
  const { minimum, maximum, choices, unit } = parameter;
  const words = unit === undefined ? undefined : unitWords(unit, pack, locale);
  const { number, inflect } = formatsIn(localeOrEnglish(locale));
  const counted = (value: number) =>
    words === undefined ? number(value) : `${number(value)} ${inflect(value, words)}`;
  return [
    ...(minimum === undefined ? [] : [say.atLeast(counted(minimum))]),
    ...(maximum === undefined ? [] : [say.atMost(counted(maximum))]),
    ...(choices === undefined ? [] : [say.oneOf(choices.join(", "))]),
  ].map((description) => ({ description: toMarkup(description) }));
}
