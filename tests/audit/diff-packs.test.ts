import { describe, expect, it } from "vitest";
import { type CompiledPack, diffPacks, loadPack, outcomeCodes } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { packWithRule, smallPack, smallRule } from "../support/pack.js";

const bound = (guards: number) => ({
  parameters: {},
  appliesWhen: undefined,
  logic: { ">=": [{ var: "guards" }, guards] },
});
const pack = (changes: object = {}, version = "1.0.0") => loadPack({ ...packWithRule(changes), version });
const ruleDiff = (before: CompiledPack, after: CompiledPack) => diffPacks(before, after).rules[0];

describe("two packs that are the same", () => {
  it("differ in nothing, and need no version", () => {
    expect(diffPacks(macsf, macsf)).toEqual({
      version: { before: "2.0.0", after: "2.0.0", declared: "none", needed: "none", isEnough: true },
      added: [],
      removed: [],
      rules: [],
      changes: [],
      isEnough: true,
    });
  });
});

describe("logic that changed", () => {
  it("by its operator has changed there, and has not lost one member and got another", () => {
    const doors = (op: string, ...body: object[]) => ({ ...bound(2), logic: { [op]: [{ var: "doors" }, ...body] } });
    const before = doors("all", { var: "locked" });
    expect(ruleDiff(pack(before), pack(doors("some", { var: "locked" })))?.changes).toEqual([
      { pointer: "/logic", before: before.logic, after: { some: [{ var: "doors" }, { var: "locked" }] } },
    ]);
    const within = (op: string) => ({
      ...bound(2),
      logic: { and: [bound(2).logic, { [op]: [{ var: "guards" }, 9] }] },
    });
    expect(ruleDiff(pack(within("<")), pack(within("<=")))?.changes.map(({ pointer }) => pointer)).toEqual([
      "/logic/and/1",
    ]);
  });

  it("by one bound has a witness each way that verdicts differ, and a patch is too little", () => {
    const diff = ruleDiff(pack(bound(2)), pack({ ...bound(3), version: "1.0.1" }));
    expect(diff?.changes).toEqual([{ pointer: "/logic/>=/1", before: 2, after: 3 }]);
    expect(diff?.verdicts).toEqual([{ before: "pass", after: "fail", facts: { guards: 2 } }]);
    expect(diff?.version).toEqual({
      before: "1.0.0",
      after: "1.0.1",
      declared: "patch",
      needed: "major",
      isEnough: false,
    });
    expect(ruleDiff(pack(bound(2)), pack({ ...bound(3), version: "2.0.0" }))?.version.isEnough).toBe(true);
  });

  it("has witnesses that hold: each verdict is what either pack says", () => {
    const changed = JSON.parse(
      JSON.stringify(macsf.definition).replaceAll('"some"', '"all"').replaceAll('">="', '">"'),
    );
    const other = loadPack(changed);
    const { rules } = diffPacks(macsf, other);
    expect(rules.length).toBeGreaterThan(8);
    for (const { ruleId, verdicts } of rules) {
      expect(verdicts.length, ruleId).toBeGreaterThan(0);
      for (const { before, after, facts, now = "2026-01-31" } of verdicts) {
        const says = (one: CompiledPack) => outcomeCodes[one.outcomes(facts, now)[one.ruleIds.indexOf(ruleId)] ?? 0];
        expect([says(macsf), says(other)]).toEqual([before, after]);
      }
    }
  });

  it("to the same effect is wording: that no verdict differs is proved", () => {
    const twice = { ...bound(2), logic: { and: [bound(2).logic, { ">=": [{ var: "guards" }, 1] }] } };
    const diff = ruleDiff(pack(bound(2)), pack({ ...twice, version: "1.0.1" }));
    expect(diff).toMatchObject({ verdicts: [], proof: "proved", version: { needed: "patch", isEnough: true } });
    expect(diff).not.toHaveProperty("reason");
  });

  it("is compared over lists of items of which much is asked", () => {
    const large = JSON.parse(JSON.stringify(smallPack()));
    const item = large.facts.properties.doors.items;
    for (let i = 0; i < 40; i += 1) item.properties[`f${i}`] = item.properties.locked;
    const parts = Array.from({ length: 40 }, (_, i) => ({ var: `f${i}` }));
    const of = (logic: object) =>
      loadPack({ ...large, rules: [smallRule({ parameters: {}, logic: { all: [{ var: "doors" }, logic] } })] });
    const diff = ruleDiff(of({ and: parts }), of({ and: [...parts].reverse() }));
    expect(diff).toMatchObject({ verdicts: [], proof: "proved", version: { needed: "patch", isEnough: false } });
    const each = parts.map((part) => ({ all: [{ var: "doors" }, part] }));
    expect(
      ruleDiff(
        of({ and: parts }),
        loadPack({ ...large, rules: [smallRule({ parameters: {}, logic: { and: each } })] }),
      ),
    ).toMatchObject({ proof: "proved" });
  });

  it("out of the ordinary has a witness, and without one is taken for logic that can change a verdict", () => {
    const sum = (least: number) => ({
      parameters: {},
      appliesWhen: undefined,
      logic: { ">": [{ "+": [{ var: "guards" }, 1] }, least] },
    });
    expect(ruleDiff(pack(sum(2)), pack(sum(3)))?.verdicts).toContainEqual({
      before: "pass",
      after: "fail",
      facts: { guards: 2 },
    });
    const swapped = { ...sum(2), logic: { ">": [{ "+": [1, { var: "guards" }] }, 2] } };
    expect(ruleDiff(pack(sum(2)), pack(swapped))).toMatchObject({
      verdicts: [],
      proof: "open",
      reason: { kind: "beyond", fact: "guards" },
      version: { needed: "major" },
    });
    const held = (kind: string) => ({
      parameters: {},
      appliesWhen: undefined,
      logic: { "!!": [{ filter: [{ var: "doors" }, { "===": [{ var: "kind" }, kind] }] }] },
    });
    expect(ruleDiff(pack(held("front")), pack(held("back")))?.verdicts).toContainEqual({
      before: "pass",
      after: "fail",
      facts: { doors: [{ kind: "front" }] },
    });
  });

  it("of an age is compared on a day that the witness names", () => {
    const age = (days: number) => ({
      parameters: {},
      appliesWhen: undefined,
      logic: { "<=": [0, { days_since: { var: "checkedOn" } }, days] },
    });
    expect(ruleDiff(pack(age(30)), pack(age(20)))?.verdicts).toContainEqual(
      expect.objectContaining({ before: "pass", after: "fail", now: "2026-01-31" }),
    );
  });
});

describe("a rule needs", () => {
  const parameter = (changes: object) => ({
    parameters: { least: { type: "integer", default: 2, minimum: 1, maximum: 5, source: "the guide", ...changes } },
  });
  const { text, references } = smallRule();
  const [reference] = references;

  it.each([
    ["patch for wording", { text: { fr: { ...text.fr, title: "Les portes" } } }, "patch"],
    ["minor for a reference less", { references: [] }, "minor"],
    ["minor for a reference of another strength", { references: [{ ...reference, strength: "related" }] }, "minor"],
    ["patch for who set a parameter", parameter({ source: "the guide, page 2" }), "patch"],
    ["minor for wider bounds", parameter({ maximum: 6 }), "minor"],
    ["major for narrower bounds", parameter({ maximum: 4 }), "major"],
    ["major for another default", parameter({ default: 3 }), "major"],
    ["minor for another severity", { severity: "critical" }, "minor"],
    ["major for evidence no more accepted", { evidence: [] }, "major"],
    [
      "minor for more evidence",
      { evidence: [...smallRule().evidence, { type: "photo", supports: ["guards"] }] },
      "minor",
    ],
    ["major for being disabled", { disabled: { reason: "x" } }, "major"],
    ["patch for another case", { cases: [{ name: "none", facts: {}, expect: "unknown" }] }, "patch"],
    ["nothing for a version alone", { version: "1.2.0" }, "none"],
  ])("%s", (_, changes, needed) => {
    expect(ruleDiff(pack(), pack(changes))?.version.needed).toBe(needed);
  });

  it("minor for a reference more", () => {
    expect(ruleDiff(pack({ references: [] }), pack())?.version.needed).toBe("minor");
  });
});

describe("a pack needs", () => {
  const two = { ...smallPack(), rules: [smallRule(), smallRule({ id: "second" })] };
  const neededFor = (before: object, after: object) => diffPacks(loadPack(before), loadPack(after)).version.needed;

  it("minor for another rule, major for one less, patch for another order", () => {
    expect(neededFor(smallPack(), two)).toBe("minor");
    expect(neededFor(two, smallPack())).toBe("major");
    expect(neededFor(two, { ...two, rules: [...two.rules].reverse() })).toBe("patch");
    expect(diffPacks(loadPack(smallPack()), loadPack(two))).toMatchObject({ added: ["second"], removed: [] });
  });

  it("as much as its rules need", () => {
    expect(diffPacks(pack(bound(2)), pack(bound(3))).version.needed).toBe("major");
  });

  it("major for a shorter freshness, minor for a longer one, patch for a label", () => {
    const photo = (changes: object) => ({
      ...smallPack(),
      evidenceTypes: { photo: { title: { fr: "Photo" }, freshForDays: 30, ...changes } },
    });
    expect(neededFor(photo({}), photo({ freshForDays: 20 }))).toBe("major");
    expect(neededFor(photo({}), photo({ freshForDays: 40 }))).toBe("minor");
    expect(neededFor(photo({}), photo({ title: { fr: "Photographie" } }))).toBe("patch");
  });

  it("a version that does not go back, and before 1.0.0 a minor step for a major change", () => {
    const at = (version: string, guards = 2) =>
      pack({ ...bound(guards), version: guards === 2 ? "1.0.0" : "2.0.0" }, version);
    expect(diffPacks(at("1.1.0"), at("1.0.9")).version).toMatchObject({ declared: undefined, isEnough: false });
    expect(diffPacks(at("0.1.0"), at("0.2.0", 3)).isEnough).toBe(true);
    expect(diffPacks(at("0.1.0"), at("0.1.1", 3)).isEnough).toBe(false);
    expect(diffPacks(at("1.9.0"), at("2.0.0", 3)).isEnough).toBe(true);
  });

  it("a version that semver puts above the earlier one: a prerelease comes before its release", () => {
    const declared = (before: string, after: string) => diffPacks(pack({}, before), pack({}, after)).version.declared;
    expect(declared("1.0.0", "1.0.0-rc.1")).toBeUndefined();
    expect(declared("1.0.0-rc.2", "1.0.0-rc.1")).toBeUndefined();
    expect(declared("1.0.0-rc.1", "1.0.0-rc.2")).toBe("major");
    expect(declared("1.1.0-rc.9", "1.1.0-rc.10")).toBe("minor");
    expect(declared("1.0.1-rc.1", "1.0.1")).toBe("patch");
    expect(declared("1.0.0", "2.0.0-rc.1")).toBe("major");
  });
});
