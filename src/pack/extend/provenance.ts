import { factPaths, factsOf } from "../../facts/schema.js";
import type { Pack, Provenance, RuleProvenance } from "../../generated/schemas.js";
import { freezeJson } from "../../json/freeze.js";
import type { Base } from "./bases.js";
import type { Inherited } from "./inherit-rules.js";

type Part = "facts" | "units" | "impacts" | "evidenceTypes" | "frameworks";

/** Where a rule of a pack came from, when it is another's. */
export function ruleOrigin({ provenance }: Pack, id: string): RuleProvenance | undefined {
  return provenance !== undefined && Object.hasOwn(provenance.rules, id) ? provenance.rules[id] : undefined;
}

/** What a pack has from the packs that it extends, and from those that they extend. `own` is its id. */
export function provenanceOf(bases: readonly Base[], inherited: readonly Inherited[], own: string): Provenance {
  const from = (part: Part, namesIn: (pack: Pack) => readonly string[]) => {
    const owners = bases.toReversed().flatMap(({ definition }) => {
      const earlier = definition.provenance?.[part] ?? {};
      return namesIn(definition).map((name) => [name, Object.hasOwn(earlier, name) ? earlier[name] : definition.id]);
    });
    return Object.fromEntries(owners); // of several packs that have the same, the first
  };
  const packs = bases.flatMap(({ definition, digest }) => {
    const { id, version, title, source } = definition;
    return [...(definition.provenance?.packs ?? []), { id, version, digest, title, source }];
  });
  const rules = inherited.map(({ rule, base: { definition }, changes }) => {
    const earlier = ruleOrigin(definition, rule.id);
    const made = changes.map((change) => ({ pack: own, ...change }));
    return [rule.id, { pack: earlier?.pack ?? definition.id, changes: [...(earlier?.changes ?? []), ...made] }];
  });
  const provenance: Provenance = {
    packs,
    rules: Object.fromEntries(rules),
    facts: from("facts", (pack) => factPaths(factsOf(pack))),
    units: from("units", ({ units = {} }) => Object.keys(units)),
    impacts: from("impacts", ({ impacts }) => Object.keys(impacts)),
    evidenceTypes: from("evidenceTypes", ({ evidenceTypes }) => Object.keys(evidenceTypes)),
    frameworks: from("frameworks", ({ frameworks }) => Object.keys(frameworks)),
  };
  return freezeJson(provenance, () => undefined) as Provenance;
}
