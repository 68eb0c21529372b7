import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { evaluate, loadPack, type Waiver } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";
import { placesOf } from "../support/problems.js";

const ruleId = "device-encryption";
const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  ruleId,
  reason: "It is replaced in June.",
  approvedBy: "Practice manager",
  expiresOn: "2026-06-30",
  ...more,
});
const device = (id: string, storageEncrypted: boolean | null = false) => ({
  id,
  mayStoreHealthData: true,
  storageEncrypted,
});
const report = (devices: readonly object[], waivers: readonly Waiver[], options: object = {}) =>
  evaluate(macsf, { devices } as never, { now, locale: "en", waivers, ...options });
const resultOf = (...given: Parameters<typeof report>) =>
  report(...given).results.find((result) => result.ruleId === ruleId);
const outcomeOf = (...given: Parameters<typeof report>) => resultOf(...given)?.outcome;

describe("a waiver for some items", () => {
  const back = waiver({ items: ["back"] });

  it("excuses a rule that is met without them, and says for which", () => {
    const result = resultOf([device("front", true), device("back")], [back]);
    expect(result).toMatchObject({ outcome: "waived", underlying: "fail", waiver: back });
    expect(result?.message).toBe("Waiver for back in force until 2026-06-30: It is replaced in June.");
  });

  it("excuses a rule that does not apply without them", () => {
    expect(outcomeOf([device("back")], [back])).toBe("waived");
  });

  it.each<[what: string, other: object, outcome: string]>([
    ["fails", device("new"), "fail"],
    ["is not known", device("new", null), "fail"],
  ])("is not enough where another one %s, and is listed as such", (_, other, outcome) => {
    const { results, insufficientWaivers, unneededWaivers } = report([device("back"), other], [back]);
    expect(results.find((result) => result.ruleId === ruleId)?.outcome).toBe(outcome);
    expect([insufficientWaivers, unneededWaivers]).toEqual([[back], []]);
  });

  it("leaves unknown what is unknown without them", () => {
    expect(outcomeOf([device("back", null), device("new", null)], [back])).toBe("unknown");
    expect(resultOf([device("back", null), device("new", true)], [back])).toMatchObject({ underlying: "unknown" });
  });

  it("can be withdrawn where the rule is met, and is not enough where it names nothing that is there", () => {
    expect(report([device("back", true)], [back]).unneededWaivers).toEqual([back]);
    expect(report([device("front")], [back]).insufficientWaivers).toEqual([back]);
  });

  it("leaves unknown a rule that lacks evidence for the other items, where it is required", () => {
    const given = (ids: readonly string[]) => ({
      evidencePolicy: "require",
      evidence: [
        { type: "screenshot", supports: ids.map((id) => `devices[${id}].storageEncrypted`), collectedOn: "2026-01-20" },
      ],
    });
    const devices = [device("front", true), device("side", true), device("back")];
    expect(outcomeOf(devices, [back], given(["front"]))).toBe("fail");
    expect(outcomeOf(devices, [back], given(["front", "side"]))).toBe("waived");
  });

  it("excuses items of lists in lists", () => {
    const logic = { all: [{ var: "sites" }, { all: [{ var: "doors" }, { var: "locked" }] }] };
    const { facts: declared, ...pack } = packWithRule({ parameters: {}, appliesWhen: undefined, evidence: [], logic });
    const { doors } = (declared as { properties: Record<string, { "x-text": object }> }).properties;
    const members = { id: { type: ["string", "null"], "x-text": doors?.["x-text"] }, doors };
    const sites = { ...doors, items: { type: ["object", "null"], additionalProperties: false, properties: members } };
    const nested = loadPack({ ...pack, facts: { type: "object", additionalProperties: false, properties: { sites } } });
    const outcome = (own: readonly object[]) => {
      const facts = {
        sites: [
          { id: "town", doors: [{ id: "front", locked: true }, ...own] },
          { id: "port", doors: [{ id: "gate", locked: true }] },
        ],
      };
      const waivers = [waiver({ ruleId: "doors-locked", items: ["back"] })];
      return evaluate(nested, facts, { now, waivers }).results[0]?.outcome;
    };
    expect(outcome([{ id: "back", locked: false }])).toBe("waived");
    expect(
      outcome([
        { id: "back", locked: false },
        { id: "side", locked: false },
      ]),
    ).toBe("fail");
  });
});

describe("several waivers for items of one rule", () => {
  const [a, b] = [waiver({ items: ["a"] }), waiver({ items: ["b"], expiresOn: "2026-12-31", reason: "It is new." })];
  const devices = [device("a"), device("b"), device("c", true)];

  it("count together, the one that lasts longest named first", () => {
    for (const waivers of [
      [a, b],
      [b, a],
    ]) {
      const result = resultOf(devices, waivers);
      expect(result).toMatchObject({ outcome: "waived", waiver: b, otherWaivers: [a] });
      expect(result?.message).toContain("Waiver for a in force until 2026-06-30");
      expect(outcomeOf(devices, waivers, { now: "2026-07-01" })).toBe("fail");
    }
  });

  it("leave out what it does not take", () => {
    const whole = waiver({ expiresOn: "2026-03-01" });
    const gone = waiver({ items: ["gone", "c"], expiresOn: "2027-01-31" });
    const { results, unneededWaivers } = report(devices, [gone, whole, a]);
    const result = results.find((one) => one.ruleId === ruleId);
    expect(result).toMatchObject({ outcome: "waived", waiver: whole });
    expect(result).not.toHaveProperty("otherWaivers");
    expect(unneededWaivers).toEqual([gone, a]);
  });
});

describe("a waiver that starts on a day", () => {
  const later = waiver({ startsOn: "2026-02-01" });
  it.each([
    ["2026-01-31T23:59:59.999Z", "fail"],
    ["2026-02-01T00:00:00Z", "waived"],
    ["2026-06-30T23:59:59Z", "waived"],
    ["2026-07-01T00:00:00Z", "fail"],
  ])("is in force from its beginning: at %s the rule is %s", (instant, outcome) => {
    expect(outcomeOf([device("a")], [later], { now: instant })).toBe(outcome);
  });

  it("changes nothing before, and is listed as to come", () => {
    const before = report([device("a")], [later]);
    expect(before.upcomingWaivers).toEqual([later]);
    expect({ ...before, upcomingWaivers: [] }).toEqual(report([device("a")], []));
  });
});

describe("what is wrong with a waiver", () => {
  it.each<[what: string, given: object, places: readonly string[]]>([
    ["that expires before it starts", { startsOn: "2026-07-01" }, ["expires-before-start at /0/expiresOn"]],
    ["that starts on no day", { startsOn: "2026-02-30" }, ["no-such-date at /0/startsOn"]],
    ["for no items", { items: [] }, ["too-few at /0/items"]],
    ["for items of a rule of none", { ruleId: "staff-vigilance", items: ["a"] }, ["rule-without-items at /0/items"]],
    ["without a word on the risk", { risk: " " }, ["wrong-format at /0/risk"]],
  ])("%s is told", (_, given, places) => {
    expect(placesOf(() => report([], [waiver(given)]))).toEqual(places);
  });
});

describe("the report repeats all of a waiver", () => {
  it("and shares nothing with it", () => {
    const given = waiver({
      items: ["a"],
      startsOn: "2026-01-01",
      risk: "Theft of the computer.",
      compensatingControls: "It is in a locked room.",
    });
    const result = resultOf([device("a")], [given]);
    if (result?.outcome !== "waived") throw new Error("it is waived");
    expect(result.waiver).toEqual(given);
    expect(result.waiver.items).not.toBe(given.items);
  });
});

describe("the law of waivers for items, over practices", () => {
  const practices = (knownFacts(factsOf(macsf.definition)) as fc.Arbitrary<{ devices?: object[] }>).map((facts) => ({
    ...facts,
    devices: (facts.devices ?? []).map((one, i) => ({ ...one, id: `item-${i}` })),
  }));
  const some = { ...runs, numRuns: 150 };
  const items = fc.subarray(["item-0", "item-1", "item-2", "item-3"], { minLength: 1 });

  it("a rule is waived just where it is open, and not without the items of all waivers in force", () => {
    const rules = ["device-encryption", "device-auto-lock", "firewall-always-on", "home-protection"] as const;
    fc.assert(
      fc.property(
        practices,
        fc.constantFrom(...rules),
        fc.array(items, { minLength: 1, maxLength: 4 }),
        (facts, rule, sets) => {
          const excused = new Set(sets.flat());
          const without = { ...facts, devices: facts.devices.filter(({ id }) => !excused.has(id)) };
          const isOpen = (given: object) => /fail|unknown/.test(macsf.outcomesByRule(given as never, now)[rule] ?? "");
          const waivers = sets.map((set, i) => waiver({ ruleId: rule, items: set, expiresOn: `2026-0${2 + i}-01` }));
          const said = evaluate(macsf, facts as never, { now, waivers });
          const isWaived = said.results.find((one) => one.ruleId === rule)?.outcome === "waived";
          expect(isWaived).toBe(isOpen(facts) && !isOpen(without));
          const idle = said.unneededWaivers.length + said.insufficientWaivers.length;
          expect(idle === waivers.length).toBe(!isWaived);
          expect(evaluate(macsf, facts as never, { now, waivers: [...waivers].reverse() }).results).toEqual(
            said.results,
          );
        },
      ),
      some,
    );
  });
});
