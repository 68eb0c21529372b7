import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFactsAreRight } from "../../src/facts/are-right.js";
import { toReadFacts } from "../../src/facts/check.js";
import { dayNumber } from "../../src/facts/dates.js";
import { defaults } from "../../src/facts/profile.js";
import { type FactSchema, factKind } from "../../src/facts/schema.js";
import { runs } from "../support/arbitraries.js";
import { declared, factsFor } from "../support/declared.js";

const ajv = new Ajv2020({ strict: false, formats: { date: (text: string) => dayNumber(text) !== undefined } });

/** The schema as any validator reads it, with the bounds that hygie has by default. */
function inFull(schema: FactSchema): object {
  const { properties, items, ...rest } = schema;
  const kind = factKind(schema);
  const members = Object.entries(properties ?? {}).map(([name, member]) => [name, inFull(member)]);
  return {
    ...(kind === "array" ? { maxItems: defaults.maxItems } : {}),
    ...(kind === "string" ? { maxLength: defaults.maxLength } : {}),
    ...rest,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(members) }),
    ...(items === undefined ? {} : { items: inFull(items) }),
  };
}

const numRuns = Math.ceil(runs.numRuns / 3); // each compiles a schema

/** What JSON Schema cannot say. */
const beyond = ["duplicate-id", "empty-id"];

describe("the two checks of facts", () => {
  it("agree with each other, and with what any validator says of the schema", () => {
    let right = 0;
    let wrong = 0;
    fc.assert(
      fc.property(
        declared.chain((schema) => fc.tuple(fc.constant(schema), factsFor(schema))),
        ([schema, facts]) => {
          const problems = toReadFacts(schema)(facts).problems;
          const areRight = toFactsAreRight(schema)(facts);
          expect(areRight, JSON.stringify(problems)).toBe(problems.length === 0);
          if (areRight) right += 1;
          else wrong += 1;
          for (const { expected, hint } of problems) expect(expected && hint).toBeTruthy();
          // For JSON Schema null is an answer to everything but the whole, and undefined is nothing.
          if (facts === null || facts === undefined || typeof facts === "bigint") return;
          const isValid = ajv.validate(inFull(schema), withoutUndefined(facts));
          expect(isValid, ajv.errorsText()).toBe(problems.every(({ code }) => beyond.includes(code)));
        },
      ),
      { ...runs, numRuns },
    );
    expect(Math.min(right, wrong)).toBeGreaterThan(numRuns / 10);
  });
});

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : withoutUndefined(item)));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutUndefined(member)]));
}
