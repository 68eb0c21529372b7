import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Pack } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import { type Exported, lossesOf } from "../losses.js";
import { controlOf } from "./control.js";
import { list, type Prop, prop, textOf, uuidOf } from "./document.js";
import { type OscalOptions, readPackDocument } from "./given.js";
import { frameworkResources, metadataOf, sourceResources } from "./metadata.js";
import { toMarkup } from "./text.js";

/** What a catalog has no place for: what rules ask of facts, and what tests them. */
const unsaid = [
  "helpUri",
  "facts",
  "migrations",
  "provenance",
  "rules[].appliesWhen",
  "rules[].logic",
  "rules[].cases",
  "rules[].parameters.*.usedAt",
  "rules[].text.*.changes",
];

/**
 * A pack as a catalog of OSCAL 1.2, in JSON: each rule is a control with the same id.
 *
 * @param pack a compiled pack; not one in one language.
 * @param options the language of titles and prose, and when the document was last modified.
 * @returns the text of the file, and what of the definition of the pack it has no place for.
 * @throws `PackError` when the pack is none, or lean; `OptionsError` with everything that is wrong with the options.
 *
 * @example
 * ```ts
 * import { toOscalCatalog } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const { text } = toOscalCatalog(macsf, { locale: "en", lastModified: "2026-11-24" });
 * JSON.parse(text).catalog.controls[0].id === macsf.ruleIds[0]; //=> true
 * ```
 */
export function toOscalCatalog(pack: CompiledPack, options: OscalOptions = {}): Exported {
  return unpolluted(() => {
    const document = readPackDocument(pack, options);
    const { definition, locale, say, lastModified } = document;
    const title = definition.title[locale] ?? definition.id;
    const content = {
      uuid: uuidOf("catalog", pack.digest, locale, lastModified.at),
      metadata: metadataOf(document, title, vocabularyOf(definition, locale)),
      controls: definition.rules.map((rule) => controlOf(rule, definition, locale, say)),
      "back-matter": { ...list("resources", [...sourceResources(definition), ...frameworkResources(definition)]) },
    };
    return { text: textOf("catalog", content), lost: lossesOf(definition, unsaid) };
  });
}

/** What the controls name: languages, units, impacts, types of evidence. */
function vocabularyOf(
  { title, judgement = {}, locales, source, units = {}, impacts, evidenceTypes }: Pack,
  locale: string,
): Prop[] {
  const inEach = (name: string, id: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).flatMap(([lang, text]) => prop(name, id, { lang, remarks: toMarkup(text) }));
  return [
    ...prop("lang", locale),
    ...locales.flatMap((lang) => prop("locale", lang)),
    ...prop("source", source.id),
    ...Object.entries(title).flatMap(([lang, text]) => prop("title", text, { lang })),
    ...Object.entries(judgement).flatMap(([lang, text]) => prop("judgement", text, { lang })),
    ...Object.entries(units).flatMap(([unit, words]) =>
      Object.entries(words).flatMap(([lang, { one, other }]) => [
        ...prop("unit-one", unit, { lang, remarks: toMarkup(one) }),
        ...prop("unit-other", unit, { lang, remarks: toMarkup(other) }),
      ]),
    ),
    ...Object.entries(impacts).flatMap(([id, impact]) => [
      ...inEach("impact", id, impact.title),
      ...(impact.quote === undefined ? [] : prop("impact-quote", id, { remarks: toMarkup(impact.quote) })),
    ]),
    ...Object.entries(evidenceTypes).flatMap(([id, type]) => [
      ...inEach("evidence-type", id, type.title),
      ...prop("fresh-for-days", `${id}:${type.freshForDays}`),
      ...(type.untilEndDate === undefined ? [] : prop("until-end-date", `${id}:${type.untilEndDate}`)),
    ]),
  ];
}
