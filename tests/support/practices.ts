import fc from "fast-check";
import { type FactSchema, factChoices, factKind } from "../../src/facts/schema.js";

/** Facts that match a schema, all of them known. */
export function knownFacts(schema: FactSchema): fc.Arbitrary<unknown> {
  const choices = factChoices(schema);
  if (choices !== undefined) return fc.constantFrom(...choices);
  switch (factKind(schema)) {
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, member]) => [name, knownFacts(member)])),
        { noNullPrototype: true },
      );
    case "array":
      return fc
        .array(schema.items === undefined ? fc.constant(null) : knownFacts(schema.items), { maxLength: 3 })
        .map((items) => items.map((item, i) => withId(item, i)));
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Math.max(schema.minimum ?? 0, 0), max: schema.maximum ?? 16 });
    case "number":
      return fc.constantFrom(1, 5, 10, 15, 16, 30, 31, 1000);
    case "date":
      return fc.constantFrom("2024-01-31", "2025-01-30", "2025-01-31", "2026-01-31", "2026-02-01");
    default:
      return fc.constantFrom("a", "b");
  }
}

function withId(item: unknown, i: number): unknown {
  return typeof item === "object" && item !== null && "id" in item ? { ...item, id: `item-${i}` } : item;
}
