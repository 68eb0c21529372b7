import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toReadFacts } from "../../src/facts/check.js";
import { toJsonSchema } from "../../src/facts/json-schema.js";
import type { FactSchema } from "../../src/facts/schema.js";
import { factsJsonSchema, isFacts, loadPack } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { declared, factsFor } from "../support/declared.js";
import { macsf } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const pack = loadPack(smallPack());
const strict = (schema: object) => new Ajv2020({ strict: true }).compile(schema);

/** What reaches a service: JSON, in which nothing is undefined. */
const asJson = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return null; // a BigInt
  }
};

describe("factsJsonSchema", () => {
  it.each([
    ["the small pack", pack],
    ["macsf", macsf],
  ])("of %s gives Ajv in strict mode the verdict of parseFacts", (_, one) => {
    const validate = strict(factsJsonSchema(one));
    const facts = factsFor(one.definition.facts as never);
    let refused = 0;
    fc.assert(
      fc.property(facts.map(asJson), (input) => {
        if (saysTwice(input)) return;
        expect(validate(input)).toBe(isFacts(one, input));
        if (!isFacts(one, input)) refused += 1;
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(5);
  });

  it("does so for facts as any pack may declare them", () => {
    const both = declared.chain((schema) => fc.tuple(fc.constant(schema), factsFor(schema).map(asJson)));
    fc.assert(
      fc.property(both, ([schema, input]) => {
        if (saysTwice(input) || input === null) return;
        const plain = toJsonSchema(schema as FactSchema, pack.definition, "fr", { unknown: "à préciser" });
        expect(strict(plain)(input)).toBe(toReadFacts(schema as FactSchema)(input).problems.length === 0);
      }),
      { ...runs, numRuns: 150 }, // each compiles a schema
    );
  });

  it("knows the calendar", () => {
    const validate = strict(factsJsonSchema(pack));
    const days = fc.tuple(
      fc.oneof(fc.constantFrom(0, 1600, 1900, 2000, 2024, 2100), fc.integer({ min: 0, max: 9999 })),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    const digits = (value: number, length: number) => String(value).padStart(length, "0");
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const input = { checkedOn: `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` };
        expect(validate(input)).toBe(isFacts(pack, input));
      }),
      { ...runs, numRuns: 5000 },
    );
  });

  it("says what people read, in the language", () => {
    const { $schema, title, type, properties } = factsJsonSchema(pack, "fr-FR");
    expect([$schema, title, type]).toEqual([
      "https://json-schema.org/draft/2020-12/schema",
      "Petit jeu de règles",
      "object",
    ]);
    const { guards, doors } = properties as Record<string, { items: { properties: object } }>;
    expect(guards).toEqual({
      ...{ title: "Gardiens (people)", description: "Gardiens ? Regardez.", type: ["integer", "null"], minimum: 0 },
    });
    expect(doors).toMatchObject({ title: "Portes", type: ["array", "null"], maxItems: 1000 });
    expect(doors?.items.properties).toMatchObject({
      id: { maxLength: 10000, pattern: "\\S" },
      kind: {
        oneOf: [
          { const: "front", title: "entrée" },
          { const: "back", title: "arrière" },
          { const: null, title: "à préciser" },
        ],
      },
    });
    expect(JSON.stringify(factsJsonSchema(pack))).not.toContain('"x-');
  });

  it("refuses a language that the pack does not have", () => {
    expect(problemsOf(() => factsJsonSchema(pack, "it"))).toMatchObject([{ pointer: "/locale" }]);
  });

  it("cannot say that ids differ: parseFacts does", () => {
    const twice = { doors: [{ id: "a" }, { id: "a" }] };
    expect(strict(factsJsonSchema(pack))(twice)).toBe(true);
    expect(isFacts(pack, twice)).toBe(false);
  });
});

/** Has a list somewhere two items with the same id? */
function saysTwice(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const ids = (Array.isArray(value) ? value : []).map((item) => item?.id).filter((id) => id != null);
  return new Set(ids).size < ids.length || Object.values(value).some(saysTwice);
}
