import type { Pack, Rule } from "../../generated/schemas.js";
import type { CycloneDxPhrases } from "../../locales/phrases/cyclonedx.js";
import { addressed } from "./address.js";
import { property } from "./properties.js";

/** What requirements are called inside the document. */
export function requirementRef(ruleId: string): string {
  return `requirement:${ruleId}`;
}

/** A pack as a standard that can be attested to, in one language. */
export function standardOf(pack: Pack, language: string, say: CycloneDxPhrases): object {
  const { source } = pack;
  return {
    "bom-ref": `standard:${pack.id}`,
    name: pack.title[language] ?? pack.id,
    version: pack.version,
    description: [source.title, pack.judgement?.[language]].filter((text) => text !== undefined).join("\n"),
    owner: source.publisher,
    requirements: pack.rules.map((rule) => requirementOf(rule, pack, language, say)),
    ...(addressed(source.uri) && { externalReferences: [{ type: "documentation", url: source.uri }] }),
  };
}

function requirementOf(rule: Rule, pack: Pack, language: string, say: CycloneDxPhrases): object {
  const text = rule.text[language];
  return {
    "bom-ref": requirementRef(rule.id),
    identifier: rule.id,
    title: text?.title ?? rule.id,
    text: say.quote(rule.source.section, rule.source.quote),
    descriptions: [text?.pass, text?.why, text?.limits].filter((part) => part !== undefined),
    properties: [
      property("rule:version", rule.version),
      property("rule:status", rule.status),
      property("rule:severity", rule.severity),
      ...rule.impacts.map((id) => property("rule:impact", pack.impacts[id]?.title[language] ?? id)),
      ...Object.entries(rule.parameters ?? {}).map(([name, { value, default: standard }]) =>
        property(`rule:parameter:${name}`, String(value ?? standard)),
      ),
      ...rule.references.map(({ framework, id, strength }) =>
        property(`rule:reference:${strength}`, `${pack.frameworks[framework]?.title ?? framework} ${id}`),
      ),
    ],
  };
}
