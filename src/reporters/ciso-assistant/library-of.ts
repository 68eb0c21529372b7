import type { Pack, Severity } from "../../generated/schemas.js";
import { cisoAssistantPhrasesIn } from "./phrases.js";
import { controlOf, inLanguages, paragraphs, requirementOf } from "./requirement.js";
import { packager, requirementUrn, urnOf } from "./urns.js";
import type { YamlValue } from "./yaml.js";

/** The most harm first. */
const severities: readonly Severity[] = ["critical", "high", "medium", "low"];

/**
 * A pack as a library of CISO Assistant: a framework of its rules, a measure for each, and mappings to the frameworks whose names in
 * CISO Assistant are given.
 *
 * @param languages those of the pack, the library's own first.
 * @param frameworks names (URN) of frameworks in CISO Assistant, by the pack's ids of them.
 */
export function libraryOf(
  pack: Pack,
  digest: string,
  languages: readonly string[],
  frameworks: Readonly<Record<string, string>>,
): YamlValue {
  const head = inLanguages(languages, (language) => ({
    name: pack.title[language] ?? pack.id,
    description: descriptionOf(pack, digest, language),
  }));
  const mappings = Object.entries(frameworks).flatMap(([id, urn]) => mappingOf(pack, id, urn));
  return {
    urn: urnOf("library", pack.id),
    locale: languages[0],
    ref_id: pack.id,
    ...head,
    copyright: pack.source.publisher,
    version: versionOf(pack),
    provider: pack.source.publisher,
    packager,
    objects: {
      reference_controls: pack.rules.map((rule) => controlOf(rule, pack, languages)),
      frameworks: [
        {
          urn: urnOf("framework", pack.id),
          ref_id: pack.id,
          ...head,
          implementation_groups_definition: severities.map((severity) => ({
            ref_id: severity,
            ...inLanguages(languages, (language) => {
              const say = cisoAssistantPhrasesIn(language);
              return { name: say.severity[severity], description: say.severityGroup };
            }),
          })),
          requirement_nodes: pack.rules.map((rule) => requirementOf(rule, pack, languages)),
        },
      ],
      ...(mappings.length > 0 && { requirement_mapping_sets: mappings }),
    },
  };
}

function descriptionOf(pack: Pack, digest: string, language: string): string {
  const say = cisoAssistantPhrasesIn(language);
  const documents = [pack, ...(pack.provenance?.packs ?? [])].map(({ source }) => source);
  return paragraphs(
    ...documents.map(({ publisher, title, published, uri }) =>
      [say.source(publisher, title), published, uri].filter((part) => part !== undefined).join(", "),
    ),
    pack.judgement?.[language],
    say.pack(`${pack.id} ${pack.version}`, digest),
  );
}

/** A library has a whole number, and is taken for new where it is greater: 2.1.3 is 2001003. */
function versionOf({ version }: Pack): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  return Math.min(major, 2000) * 1_000_000 + Math.min(minor, 999) * 1000 + Math.min(patch, 999);
}

/** What is on the same matter only is told in words: CISO Assistant carries verdicts over along a mapping. */
const relationships = { equivalent: "equal", partial: "intersect", related: undefined } as const;

function mappingOf(pack: Pack, framework: string, target: string): YamlValue[] {
  const mappings = pack.rules.flatMap(({ id, references }) =>
    references.flatMap((reference) => {
      const relationship = relationships[reference.strength];
      if (reference.framework !== framework || relationship === undefined) return [];
      return {
        source_requirement_urn: urnOf("req_node", pack.id, id),
        target_requirement_urn: requirementUrn(target, reference.id),
        relationship,
      };
    }),
  );
  if (mappings.length === 0) return []; // CISO Assistant refuses a set of none
  const name = `${pack.id}-to-${framework}`;
  return [
    {
      urn: urnOf("req_mapping_set", name),
      ref_id: name,
      name: `${pack.title[pack.locales[0] ?? ""] ?? pack.id} → ${pack.frameworks[framework]?.title ?? framework}`,
      source_framework_urn: urnOf("framework", pack.id),
      target_framework_urn: target,
      requirement_mappings: mappings,
    },
  ];
}
