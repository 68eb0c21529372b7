import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrateFacts } from "../../src/facts/migrate.js";
import { factsOf } from "../../src/facts/schema.js";
import { loadPack } from "../../src/index.js";
import { resolvePointer } from "../../src/json/pointer.js";
import { runs } from "../support/arbitraries.js";
import { macsf, root } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";

const released = loadPack(JSON.parse(readFileSync(`${root}rules/released/macsf/1.0.0.json`, "utf8")));
const first = released.definition;
const migrate = (facts: unknown) => migrateFacts(facts, first, macsf.definition);

describe("facts of macsf 1.0.0", () => {
  it("are kept where they mean the same", () => {
    const facts = {
      practice: { staffCount: 3 },
      devices: [{ id: "a", kind: "tablet", mayStoreHealthData: true }, null],
    };
    expect(migrate(facts)).toEqual({ facts, left: [] });
  });

  it("are left, and told, where they do not hold: nothing is made of them", () => {
    const { facts, left } = migrate({
      practice: { kind: "solo", staffCount: 2 },
      devices: [{ id: "a", mayStoreHealthData: false }],
      passwords: { enforced: true, minLength: 12 },
      awareness: { staffTrained: 2, lastTrainingOn: "2026-01-10" },
    });
    expect(facts).toEqual({ practice: { staffCount: 2 }, devices: [{ id: "a" }], awareness: { staffTrained: 2 } });
    expect(left.map(({ pointer, value }) => [pointer, value])).toEqual([
      ["/practice/kind", "solo"],
      ["/devices/0/mayStoreHealthData", false],
      ["/passwords", { enforced: true, minLength: 12 }],
      ["/awareness/lastTrainingOn", "2026-01-10"],
    ]);
    for (const { because } of left) expect(Object.keys(because?.text ?? {})).toEqual(["fr", "en"]);
  });

  it("keep the date of the last training of one person, which is the one that lies furthest back", () => {
    const facts = { practice: { staffCount: 1 }, awareness: { lastTrainingOn: "2026-01-10" } };
    expect(migrate(facts)).toEqual({ facts, left: [] });
  });

  it("are facts of 2.0.0 then, each of them one that was given, and the rest is told", () => {
    fc.assert(
      fc.property(knownFacts(factsOf(first)), (given) => {
        const { facts, left } = migrate(given);
        expect(macsf.engine.read(facts).problems).toEqual([]);
        const leaves = (value: unknown, pointer = ""): string[] =>
          typeof value === "object" && value !== null
            ? Object.entries(value).flatMap(([name, member]) => leaves(member, `${pointer}/${name}`))
            : [pointer];
        for (const pointer of leaves(facts))
          expect(resolvePointer(facts, pointer)).toBe(resolvePointer(given, pointer));
        const isTold = (pointer: string) => left.some((one) => `${pointer}/`.startsWith(`${one.pointer}/`));
        for (const pointer of leaves(given))
          expect(resolvePointer(facts, pointer) !== undefined || isTold(pointer), pointer).toBe(true);
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 500) },
    );
  });
});

describe("a fact that is null", () => {
  it.each([
    ["in a group that is no more", { passwords: { minLength: null } }, {}],
    ["that is a group that is no more", { passwords: null }, {}],
    [
      "that is no more in a group that stays",
      { practice: { kind: null, staffCount: 2 } },
      { practice: { staffCount: 2 } },
    ],
    ["that there still is", { practice: { staffCount: null } }, { practice: { staffCount: null } }],
  ])("%s", (_, given, facts) => {
    expect(migrate(given).facts).toEqual(facts);
  });

  it("that items of a list have no more", () => {
    const facts = structuredClone(first.facts) as { properties: { devices: { items: { properties: object } } } };
    Reflect.deleteProperty(facts.properties.devices.items.properties, "kind");
    const given = { devices: [{ id: "a", kind: null }, null, { kind: "laptop" }] };
    expect(migrateFacts(given, first, { ...first, version: "2.0.0", facts })).toEqual({
      facts: { devices: [{ id: "a" }, null, {}] },
      left: [{ pointer: "/devices/2/kind", value: "laptop" }],
    });
  });

  it("is as good as absent, wherever it stands: the facts are taken over, and nothing is told of it", () => {
    const choices = fc.infiniteStream(fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(knownFacts(factsOf(first)), choices, (known, dice) => {
        const given = withNulls(known, () => dice.next().value === 0);
        expect(released.engine.read(given).problems).toEqual([]);
        const { facts, left } = migrate(given);
        expect(macsf.engine.read(facts).problems).toEqual([]);
        for (const { value } of left) expect(value).not.toBeNull();
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 500) },
    );
  });
});

/** Facts of which some are null, at any depth. */
function withNulls(value: unknown, isNull: () => boolean): unknown {
  const within = (member: unknown) => (isNull() ? null : withNulls(member, isNull));
  if (Array.isArray(value)) return value.map(within);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === "id" ? member : within(member)]),
  );
}

it("of any pack are kept where the later one has them, without a word of it", () => {
  const before = loadPack(smallPack()).definition;
  const { guards, ...properties } = (before.facts as { properties: Record<string, object> }).properties;
  const after = { ...before, version: "2.0.0", facts: { ...before.facts, properties } };
  expect(migrateFacts({ guards: 3, tags: ["a"] }, before, after)).toEqual({
    facts: { tags: ["a"] },
    left: [{ pointer: "/guards", value: 3 }],
  });
});
