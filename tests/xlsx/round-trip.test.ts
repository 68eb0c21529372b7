import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { factsFromWorkbook, toWorkbook } from "../../src/xlsx/index.js";
import { bare, hostile, house, rightFacts } from "../support/house.js";
import { macsf } from "../support/macsf.js";
import { randomPractices } from "../support/random-practices.js";

/** `HYGIE_RUNS=1000 npx vitest run tests/xlsx` tries more. */
const numRuns = Math.ceil(Number(process.env.HYGIE_RUNS ?? 15));
const runs = { seed: Number(process.env.HYGIE_SEED ?? 20_220_721), numRuns };

async function there(pack: typeof macsf, facts: unknown, locale: string): Promise<unknown> {
  const { bytes } = await toWorkbook(pack, { facts, locale });
  const read = await factsFromWorkbook(pack, bytes);
  return "problems" in read ? read.problems : (bare(read.facts) ?? {});
}

describe("facts that go into a workbook and come back", { timeout: 60_000 + 500 * numRuns }, () => {
  it.each(["fr", "en"])("are the same, of macsf, in %s", async (locale) => {
    for (const facts of randomPractices(factsOf(macsf.definition), Math.ceil(numRuns / 2), 0.2, runs.seed)) {
      expect(await there(macsf, facts, locale)).toEqual(bare(facts));
    }
  });

  it("are the same, of every kind and however nested, whatever their texts", async () => {
    const both = fc.tuple(rightFacts(factsOf(house.definition)), fc.constantFrom("fr", "en"));
    const holds = fc.asyncProperty(both, async ([facts, locale]) => {
      expect(await there(house, facts ?? {}, locale)).toEqual(bare(facts ?? {}) ?? {});
    });
    await fc.assert(holds, runs);
  });

  it("tell an empty list from an unknown one, and an unknown item from none", async () => {
    const facts = {
      tags: [],
      grid: [[], null, [null, 3]],
      rooms: [
        {},
        { id: "2", doors: [] },
        { id: "attic", doors: [{ id: "attic" }, {}] },
        { doors: [{ keys: ["?", null] }] },
      ],
    };
    expect(await there(house, facts, "en")).toEqual(bare(facts));
    expect(await there(house, {}, "en")).toEqual({});
  });

  it.each(["0001-01-01", "1899-12-31", "1905-07-18", "1927-05-17", "1927-05-18", "9999-12-31"])(
    "are the same, of the day %s",
    async (builtOn) => {
      expect(await there(house, { building: { builtOn } }, "fr")).toEqual({ building: { builtOn } });
    },
  );

  it.each(["unknown", "Je ne sais pas", "nsp", "-", "N/A", "?", '"-"'])(
    "are the same, of the text %s",
    async (motto) => {
      expect(await there(house, { building: { motto } }, "fr")).toEqual({ building: { motto } });
    },
  );

  it("are whole where their texts are hostile", async () => {
    expect(await there(house, { tags: hostile }, "fr")).toEqual({ tags: hostile });
  });
});
