import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Rule } from "../../generated/schemas.js";
import { assertWholePack } from "../../pack/assert-whole-pack.js";
import { unpolluted } from "../../problems/host.js";
import { type Exported, lossesOf } from "../losses.js";
import { list, prop, textOf, uuidOf } from "./document.js";
import { type OscalOptions, readPackDocument } from "./given.js";
import { metadataOf } from "./metadata.js";
import { parameterId } from "./parameter.js";
import { toMarkup, toToken, toUriReference, toValue } from "./text.js";

/** How a configured pack is written in OSCAL. */
export interface OscalProfileOptions extends OscalOptions {
  /**
   * The pack as it was before it was configured: then what differs from it is written. Without it every severity is, since a
   * configured pack does not say which it had before.
   */
  readonly base?: CompiledPack;
  /** Where the catalog of the pack is. Default: `macsf.oscal-catalog.json`, with the id of the pack, beside the profile. */
  readonly catalog?: string;
}

/** A profile says what is changed of a catalog: the rest stands there. */
const unsaid = [
  ...["source.id", "source.title", "source.language", "source.uri", "source.furtherReading"],
  ...["type", "unit", "minimum", "maximum", "choices", "source", "usedAt"].map(
    (name) => `rules[].parameters.*.${name}`,
  ),
  ...["locales", "helpUri", "judgement", "facts", "units", "impacts", "evidenceTypes", "frameworks", "migrations"],
  ...["provenance", "rules[].version", "rules[].status", "rules[].replacedBy", "rules[].source", "rules[].impacts"],
  ...["rules[].appliesWhen", "rules[].logic", "rules[].evidence", "rules[].references", "rules[].remediation"],
  ...["rules[].text", "rules[].cases"],
];

/**
 * A configured pack as a profile of OSCAL 1.2, in JSON, of the catalog of the pack: parameters that were set, rules that were
 * disabled, severities that were changed.
 *
 * @param pack a pack that `configurePack` gave, or that extends others.
 * @param options the pack before it was configured, where its catalog is, the language, and when the document was last modified.
 * @returns the text of the file, and what of the definition of the pack stands in the catalog alone.
 * @throws `PackError` when the pack or `base` is none, or lean; `OptionsError` with everything that is wrong with the options.
 *
 * @example
 * ```ts
 * import { configurePack } from "hygie";
 * import { toOscalProfile } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const strict = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } });
 * const { text } = toOscalProfile(strict, { base: macsf, lastModified: "2026-11-24" });
 * JSON.parse(text).profile.modify["set-parameters"][0].values; //=> ["5"]
 * ```
 */
export function toOscalProfile(pack: CompiledPack, options: OscalProfileOptions = {}): Exported {
  return unpolluted(() => {
    const document = readPackDocument(pack, options, ["base", "catalog"]);
    const { definition, locale, say, lastModified } = document;
    const { base, catalog = `${definition.id}.oscal-catalog.json` } = document.options;
    if (base !== undefined) assertWholePack(base, "/base");
    const before = new Map((base?.definition.rules ?? []).map((rule) => [rule.id, rule]));
    const disabled = definition.rules.filter((rule) => rule.disabled !== undefined);
    const title = definition.title[locale] ?? definition.id;
    const props = [
      ...prop("base-digest", base?.digest),
      ...disabled.flatMap(({ id, disabled }) =>
        prop("excluded-control", id, { remarks: toMarkup(disabled?.reason ?? "") }),
      ),
    ];
    const changes = {
      ...list(
        "set-parameters",
        definition.rules.flatMap((rule) => parametersSet(rule, before.get(rule.id))),
      ),
      ...list(
        "alters",
        definition.rules.flatMap((rule) => alterOf(rule, before.get(rule.id))),
      ),
    };
    const content = {
      uuid: uuidOf("profile", pack.digest, base?.digest ?? "", locale, lastModified.at),
      metadata: { ...metadataOf(document, say.profile(title), props) },
      imports: [
        {
          href: toUriReference(String(catalog)),
          "include-all": {},
          ...list(
            "exclude-controls",
            disabled.map(({ id }) => ({ "with-ids": [toToken(id)] })),
          ),
        },
      ],
      merge: { "as-is": true },
      ...(Object.keys(changes).length === 0 ? {} : { modify: changes }),
    };
    return { text: textOf("profile", content), lost: lossesOf(definition, unsaid) };
  });
}

/** The parameters of a rule that have another value than they had before, or than their default. */
function parametersSet(rule: Rule, before: Rule | undefined): object[] {
  return Object.entries(rule.parameters ?? {}).flatMap(([name, parameter]) => {
    const value = parameter.value ?? parameter.default;
    const was = before?.parameters?.[name];
    const isChanged = value !== (was === undefined ? parameter.default : (was.value ?? was.default));
    return isChanged ? [{ "param-id": parameterId(rule.id, name), values: [toValue(String(value))] }] : [];
  });
}

function alterOf(rule: Rule, before: Rule | undefined): object[] {
  if (rule.severity === before?.severity) return [];
  const severity = prop("severity", rule.severity);
  const removes = severity.map(({ name, ns }) => ({ "by-name": name, "by-ns": ns, "by-item-name": "prop" }));
  return [{ "control-id": toToken(rule.id), removes, adds: [{ position: "ending", props: severity }] }];
}
