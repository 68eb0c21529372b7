import fc from "fast-check";
import { type FactSchema, factChoices, factKind } from "../../src/facts/schema.js";

const names = fc.constantFrom("id", "doors", "locked", "guards", "kind", "checkedOn", "items");
const words = fc.constantFrom("", "a", "aa", "aaa", "b", "front", "back", "😀😀", "é".normalize("NFD"));

/** Facts as a pack declares them, of every kind and nested, right in every way but for their texts. */
export const declared: fc.Arbitrary<FactSchema> = fc.letrec<{ fact: FactSchema; group: FactSchema }>((tie) => ({
  group: fc
    .dictionary(names, tie("fact"), { maxKeys: 4, noNullPrototype: true })
    .map((properties) => ({ type: ["object", "null"], additionalProperties: false, properties })),
  fact: fc.oneof(
    { maxDepth: 3 },
    fc.constant<FactSchema>({ type: ["boolean", "null"] }),
    fc.constant<FactSchema>({ type: ["string", "null"], format: "date" }),
    numbers("integer"),
    numbers("number"),
    optional({ maxLength: fc.integer({ min: 1, max: 3 }) }).map((more) => ({ type: ["string", "null"], ...more })),
    fc
      .uniqueArray(words, { minLength: 1, maxLength: 3 })
      .map((choices) => ({ type: ["string", "null"], enum: [...choices, null] })),
    fc
      .tuple(tie("fact"), optional({ maxItems: fc.integer({ min: 1, max: 3 }) }))
      .map(([items, more]) => ({ type: ["array", "null"], items, ...more })),
    tie("group"),
  ),
})).group;

function optional<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<T>>;
}

function numbers(type: "integer" | "number"): fc.Arbitrary<FactSchema> {
  const [low, high] = [fc.constantFrom(-1, 0, 0.5, 1), fc.constantFrom(2, 2.5, 3)];
  const bounds = optional({ minimum: low, exclusiveMinimum: low, maximum: high, exclusiveMaximum: high });
  return bounds.map((more) => ({ type: [type, "null"], ...more })).filter(hasRoom);
}

/** From -1 to 3 there is 1.5, and 1 or 2, where these are not shut out. */
function hasRoom({
  type,
  minimum = -1,
  exclusiveMinimum = -2,
  maximum = 3,
  exclusiveMaximum = 4,
}: FactSchema): boolean {
  return (type.includes("number") ? [1.5] : [1, 2]).some(
    (value) => value >= minimum && value > exclusiveMinimum && value <= maximum && value < exclusiveMaximum,
  );
}

/** Facts of a schema: right for the most part, now and then with a value at a bound, or one of another type. */
export function factsFor(schema: FactSchema): fc.Arbitrary<unknown> {
  const odd = fc.oneof(
    words,
    fc.constantFrom<unknown>(null, undefined, -1, 0, 1.5, 3, true, [], {}, "2026-02-30"),
    fc.bigInt(),
  );
  return fc.oneof({ weight: 12, arbitrary: rightFor(schema) }, { weight: 1, arbitrary: odd });
}

function rightFor(schema: FactSchema): fc.Arbitrary<unknown> {
  const choices = factChoices(schema);
  if (choices !== undefined) return fc.constantFrom(...choices);
  switch (factKind(schema)) {
    case "object": {
      const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, factsFor(member)]);
      return fc.record(Object.fromEntries(members), { requiredKeys: [], noNullPrototype: true });
    }
    case "array":
      return fc.array(schema.items === undefined ? fc.constant(null) : factsFor(schema.items), { maxLength: 4 });
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.constantFrom(0, 1, 2, 3);
    case "number":
      return fc.constantFrom(0, 0.5, 1, 1.5, 2.5, 3);
    case "date":
      return fc.constantFrom("2024-02-29", "2026-01-31");
    default:
      return words;
  }
}
