import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../../scripts/generated.js";
import { ajvOf } from "../../scripts/validators.js";
import { checkRecords } from "../../src/evaluate/check-records.js";
import { evidence, waivers } from "../../src/generated/records.js";
import { toCollector } from "../../src/json/collect.js";
import { checkSchema, type Validator } from "../../src/json/schema-problems.js";
import type { Problem } from "../../src/problems/problem.js";
import { runs } from "../support/arbitraries.js";
import { root } from "../support/macsf.js";

const ajv = ajvOf(readSchemas(`${root}schemas`));
const texts = fc.constantFrom(
  "contract",
  "2026-01-31",
  "a".repeat(64),
  "31/01/2026",
  "Two words",
  " ",
  "",
  "constructor",
);
const values = fc.oneof(
  { weight: 6, arbitrary: texts },
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: texts }, fc.jsonValue({ maxDepth: 1 })), { maxLength: 4 }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Lists of records whose members are those of the schema, misspelt ones and others. */
function lists(names: readonly string[]): fc.Arbitrary<unknown> {
  const misspelt = names.map((name) => name.slice(1));
  const name = fc.constantFrom(...names, ...names, ...names, ...misspelt, "note", "__proto__", "toString", "$schema");
  const record = fc.array(fc.tuple(name, values), { maxLength: 8 }).map((members) => Object.fromEntries(members));
  const item = fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) });
  return fc.oneof(
    { weight: 19, arbitrary: fc.array(item, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

/** How a text is to be written is told at once of what is no text, where the schema says first that it is none. */
const whatAndWhere = ({ code, pointer }: Problem) => [code.replace(/^wrong-(type|format)$/, "wrong-value"), pointer];

describe.each([
  ["evidence", evidence],
  ["waivers", waivers],
])("what is found wrong with %s", (name, records) => {
  it("is what Ajv finds by the schema, in its order", () => {
    const validate = ajv.getSchema(`${name}.schema.json`) as Validator;
    fc.assert(
      fc.property(lists(Object.keys(records.members)), (list) => {
        const [own, bySchema] = [toCollector(), toCollector()];
        const wrong = checkRecords(records, [], list, own.add);
        checkSchema(validate, list, bySchema.add);
        expect(own.problems().map(whatAndWhere)).toEqual(bySchema.problems().map(whatAndWhere));
        const places = (validate.errors ?? []).filter(({ keyword }) => keyword === "type" || keyword === "pattern");
        expect([...wrong]).toEqual(places.map(({ instancePath }) => instancePath));
      }),
      runs,
    );
  });
});
