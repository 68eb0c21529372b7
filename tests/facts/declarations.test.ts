import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/facts.schema.json" with { type: "json" };
import { defaults, keywordsOf, keywordsOfAll, keywordsOfWhole } from "../../src/facts/profile.js";
import { readFacts } from "../../src/facts/read.js";
import { factsOf } from "../../src/facts/schema.js";
import { typeOfFacts } from "../../src/facts/type-of.js";
import { evaluate, FactsError, loadPack, PackError, type Problem } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { spoilt } from "../support/spoil.js";

const matches = new Ajv2020({ strict: false }).compile(schema);

/** What the schema cannot say: it holds one value against another, or against the rest of the pack. */
const beyondTheSchema = new Set([
  ...["missing-text", "undeclared-language", "unknown-choice", "no-number-between", "facts-too-deep"],
]);

function problemsOf(facts: unknown, locales: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  readFacts(facts as never, locales, (found) => problems.push(found));
  return problems;
}

describe("the schema of facts and its reader", () => {
  const kinds = {
    object: "group",
    array: "list",
    boolean: "yesNo",
    integer: "integer",
    number: "number",
    date: "date",
    choice: "choice",
    string: "text",
  } as const;

  it.each(Object.entries(kinds))("have the same keywords for %s", (kind, name) => {
    const described = Object.keys(schema.$defs[name].properties);
    expect(described.sort()).toEqual([...keywordsOfAll, ...keywordsOf[kind as keyof typeof kinds]].sort());
  });

  it("have the same keywords for the facts as a whole, and the same defaults", () => {
    const described = Object.keys(schema.properties);
    expect(described.sort()).toEqual([...keywordsOfAll, ...keywordsOfWhole, ...keywordsOf.object].sort());
    expect(schema.$defs.list.properties.maxItems.default).toBe(defaults.maxItems);
    expect(schema.$defs.text.properties.maxLength.default).toBe(defaults.maxLength);
  });

  it("give the same type to facts that are right", () => {
    const { facts, locales } = loadPack(macsf.definition).definition;
    expect(readFacts(facts, locales, (found) => expect.fail(found.message))).toEqual(
      typeOfFacts(factsOf(macsf.definition)),
    );
  });

  it.each([
    ["macsf", macsf.definition.facts, macsf.definition.locales],
    ["a small pack", smallPack().facts, smallPack().locales],
  ])("agree about whatever is made of the facts of %s", (_, facts, locales) => {
    fc.assert(
      fc.property(spoilt(facts), (changed) => {
        const problems = problemsOf(changed, locales);
        const found = problems.filter(({ code }) => !beyondTheSchema.has(code));
        // An addition to a fact of another pack has no type: the schema lets it through, and the pack that is loaded has it.
        const isAddition = found.every(({ code, params }) => code === "missing-member" && "name" in params);
        if (problems.length === 0) expect(matches(changed), JSON.stringify(matches.errors)).toBe(true);
        if (matches(changed) && !isAddition) expect(found).toEqual([]);
      }),
      runs,
    );
  });
});

describe("a pack whose facts are declared anyhow", () => {
  const practice = {
    doors: [{ id: "north", locked: true, kind: "front" }, { id: "south" }],
    guards: 2,
    checkedOn: "2026-01-01",
    tags: ["a", null],
  };
  const anyFacts = fc.oneof(fc.constant(practice), spoilt(practice), fc.jsonValue());

  it("loads, or is refused with a place and a mend; facts of what loads are evaluated, or refused as such", () => {
    let loaded = 0;
    fc.assert(
      fc.property(fc.oneof(fc.constant(smallPack().facts), spoilt(smallPack().facts)), anyFacts, (facts, given) => {
        try {
          const pack = loadPack({ ...smallPack(), facts });
          loaded += 1;
          refusalOf(FactsError, () => evaluate(pack, given, { now }));
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
          for (const { pointer, message, expected, hint } of (error as PackError).problems) {
            expect(pointer).toMatch(/^(\/|$)/);
            expect(message).not.toBe("");
            expect(expected ?? hint, message).toBeTruthy();
          }
        }
      }),
      runs,
    );
    expect(loaded).toBeGreaterThan(runs.numRuns / 20);
  });

  it("is so of the facts of macsf as well", () => {
    fc.assert(
      fc.property(spoilt(macsf.definition.facts), (facts) => {
        refusalOf(PackError, () => loadPack({ ...macsf.definition, facts }));
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 30) },
    );
  });
});

function refusalOf(kind: typeof FactsError | typeof PackError, call: () => unknown): void {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(kind);
  }
}
