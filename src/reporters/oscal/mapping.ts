import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Reference, Rule } from "../../generated/schemas.js";
import { exportProblems } from "../../locales/en/exports.js";
import type { OscalPhrases } from "../../locales/phrases/oscal.js";
import { OptionsError } from "../../problems/errors.js";
import { unpolluted } from "../../problems/host.js";
import { problemsIn } from "../../problems/sentences.js";
import { type Exported, lossesOf } from "../losses.js";
import { list, ns, prop, textOf, uuidOf } from "./document.js";
import { type OscalOptions, type PackDocument, readPackDocument } from "./given.js";
import { frameworkId, frameworkResources, metadataOf } from "./metadata.js";
import { toMarkup, toToken, toUriReference, toValue } from "./text.js";

const problem = /* @__PURE__ */ problemsIn(exportProblems);

/** A mapping says which rules correspond to which controls: what rules say stands in the catalog. */
const unsaid = [
  ...["source.id", "source.title", "source.language", "source.uri", "source.furtherReading"],
  ...["locales", "helpUri", "judgement", "facts", "units", "impacts", "evidenceTypes", "migrations", "provenance"],
  ...["rules[].version", "rules[].status", "rules[].replacedBy", "rules[].source", "rules[].severity"],
  ...["rules[].impacts", "rules[].parameters", "rules[].appliesWhen", "rules[].logic", "rules[].evidence"],
  ...["rules[].remediation", "rules[].text", "rules[].cases", "rules[].disabled"],
];

/**
 * The crosswalk of a pack as a mapping collection of OSCAL 1.2, in JSON: one mapping for each framework that rules refer to.
 * `equivalent` is `equivalent-to`; `partial` is `intersects-with`, since which of both holds the other is not said; `related` is no
 * relation of sets, and stands as a relationship of hygie's own.
 *
 * @param pack a compiled pack; not one in one language.
 * @param options the language of titles and prose, and when the document was last modified.
 * @returns the text of the file, and what of the definition of the pack it has no place for.
 * @throws `PackError` when the pack is none, or lean; `OptionsError` with everything that is wrong with the options, or when no rule
 * refers to a framework: OSCAL has no empty mapping.
 *
 * @example
 * ```ts
 * import { toOscalMapping } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const { text } = toOscalMapping(macsf, { locale: "en", lastModified: "2026-11-24" });
 * JSON.parse(text)["mapping-collection"].provenance.method; //=> "human"
 * ```
 */
export function toOscalMapping(pack: CompiledPack, options: OscalOptions = {}): Exported {
  return unpolluted(() => {
    const document = readPackDocument(pack, options);
    const { definition, locale, say, lastModified } = document;
    const mappings = Object.keys(definition.frameworks).flatMap((framework) => mappingTo(framework, document));
    if (mappings.length === 0) throw new OptionsError([problem("no-references", "", { pack: definition.id })]);
    const content = {
      uuid: uuidOf("mapping-collection", pack.digest, locale, lastModified.at),
      metadata: metadataOf(document, say.mapping(definition.title[locale] ?? definition.id)),
      provenance: {
        ...{ method: "human", "matching-rationale": "semantic", status: "not-complete" },
        "mapping-description": toMarkup(say.mappingDescription),
      },
      mappings,
      "back-matter": { ...list("resources", frameworkResources(definition)) },
    };
    return { text: textOf("mapping-collection", content), lost: lossesOf(definition, unsaid) };
  });
}

/** The rules that refer to a framework, and those that do not. */
function mappingTo(framework: string, { pack, definition, say }: PackDocument): object[] {
  const { rules, id } = definition;
  const refersTo = (rule: Rule) => rule.references.filter((reference) => reference.framework === framework);
  const maps = rules.flatMap((rule) => refersTo(rule).map((reference) => mapOf(rule, reference, say)));
  if (maps.length === 0) return [];
  const unmapped = rules.filter((rule) => refersTo(rule).length === 0).map((rule) => toToken(rule.id));
  const gap = { uuid: uuidOf("gap", pack.digest, framework), "unmapped-controls": [{ "with-ids": unmapped }] };
  return [
    {
      uuid: uuidOf("mapping", id, framework),
      "source-resource": { type: "catalog", href: toUriReference(`${id}.oscal-catalog.json`) },
      "target-resource": { type: "catalog", href: `#${frameworkId(framework)}` },
      maps,
      ...(unmapped.length === 0 ? {} : { "source-gap-summary": gap }),
    },
  ];
}

/** What each strength is: `related` is none of OSCAL's relationships, which are all of sets. */
const relationships: Readonly<Record<Reference["strength"], { readonly ns?: string; readonly relationship: string }>> =
  {
    equivalent: { relationship: "equivalent-to" },
    partial: { relationship: "intersects-with" },
    related: { ns, relationship: "related" },
  };

function mapOf(rule: Rule, { framework, id, strength }: Reference, say: OscalPhrases): object {
  return {
    uuid: uuidOf("map", rule.id, framework, id, strength),
    ...relationships[strength],
    sources: [{ type: "control", "id-ref": toToken(rule.id) }],
    targets: [{ type: "control", "id-ref": toValue(id) }],
    props: prop("strength", strength),
    ...(strength === "equivalent" ? {} : { remarks: toMarkup(say[strength]) }),
  };
}
