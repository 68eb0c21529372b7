import fc from "fast-check";
import { factPaths, factsOf } from "../../src/facts/schema.js";
import type { CompiledPack } from "../../src/index.js";
import { forgetful } from "./arbitraries.js";
import { knownFacts } from "./practices.js";
import { spoilt } from "./spoil.js";

/** A practice as somebody hands it to `evaluate`: facts, evidence and waivers, right or wrong. */
export interface WholePractice {
  readonly facts: unknown;
  readonly evidence: unknown;
  readonly waivers: unknown;
  readonly evidencePolicy: "report" | "require";
}

const past = fc.constantFrom("2024-01-31", "2025-01-30", "2025-12-31", "2026-01-31");
const toCome = fc.constantFrom("2026-01-31", "2026-02-01", "2027-06-30");
const texts = fc.constantFrom("a", "Dr Martin");

/** Practices of a pack, of which one in four or so has a fault in its facts, its evidence or its waivers. */
export function wholePractices({ definition, ruleIds }: CompiledPack): fc.Arbitrary<WholePractice> {
  const names = [...factPaths(factsOf(definition)), ...ruleIds];
  const facts = knownFacts(factsOf(definition)).chain(forgetful);
  const evidence = fc.record(
    {
      type: fc.constantFrom(...Object.keys(definition.evidenceTypes)),
      supports: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
      collectedOn: past,
      validUntil: toCome,
      title: texts,
    },
    { requiredKeys: ["type", "supports", "collectedOn"], noNullPrototype: true },
  );
  const waiver = fc.record(
    { ruleId: fc.constantFrom(...ruleIds), reason: texts, approvedBy: texts, expiresOn: fc.oneof(past, toCome) },
    { noNullPrototype: true },
  );
  return fc.record({
    facts: seldomSpoilt(facts),
    evidence: seldomSpoilt(fc.array(evidence, { maxLength: 4 })),
    waivers: seldomSpoilt(fc.array(waiver, { maxLength: 3 })),
    evidencePolicy: fc.constantFrom("report", "require"),
  });
}

function seldomSpoilt(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const wrong = values.chain((given) =>
    spoilt({ given }).map((whole) => (whole as { given?: unknown } | undefined)?.given),
  );
  return fc.oneof({ weight: 11, arbitrary: values }, { weight: 1, arbitrary: wrong });
}
