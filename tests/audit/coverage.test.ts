import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/index.js";
import { conditionsIn } from "../../src/logic/condition.js";
import { type ConditionTruth, conditionCoverage } from "../../src/testing/index.js";
import { macsf } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";

const coverageOf = (changes: object, locale?: string) => {
  const pack = loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, ...changes }));
  return conditionCoverage(pack, locale)[0]?.conditions ?? [];
};
const seen = (yes: number, no: number, unknown: number) => ({ true: yes, false: no, unknown });
const caseOf = (facts: object, expect: string, more: object = {}) => ({
  name: `${JSON.stringify(facts)}${JSON.stringify(more)}`,
  facts,
  expect,
  ...more,
});

describe("the conditions of a rule", () => {
  it("are counted as the cases see them, whichever of them decides", () => {
    const conditions = coverageOf({
      logic: { and: [{ ">=": [{ var: "guards" }, 2] }, { in: ["red", { var: "tags" }] }] },
      cases: [
        caseOf({ guards: 2, tags: ["red"] }, "pass"),
        caseOf({ guards: 1, tags: ["red"] }, "fail"),
        caseOf({ guards: 1 }, "fail"),
      ],
    });
    expect(conditions).toEqual([
      { pointer: "/logic", text: "and", seen: seen(1, 2, 0), unseen: ["unknown"] },
      { pointer: "/logic/and/0", text: "guards >= 2", seen: seen(1, 2, 0), unseen: ["unknown"] },
      { pointer: "/logic/and/1", text: '"red" in tags', seen: seen(2, 0, 1), unseen: ["false"] },
    ]);
  });

  it("that some truth is missing of are told first, and others in the order of the logic", () => {
    const conditions = coverageOf({
      logic: { or: [{ ">=": [{ var: "guards" }, 2] }, { "!!": [{ var: "tags" }] }] },
      cases: [
        caseOf({ guards: 2, tags: ["red"] }, "pass"),
        caseOf({ guards: 1, tags: ["red"] }, "pass"),
        caseOf({ guards: 1, tags: [] }, "fail"),
        caseOf({ tags: [] }, "unknown"),
      ],
    });
    expect(conditions.map(({ text, unseen }) => [text, unseen])).toEqual([
      ["tags is not empty", ["unknown"]],
      ["or", []],
      ["guards >= 2", []],
    ]);
  });

  it("on the elements of a list count over all elements of all cases", () => {
    const conditions = coverageOf({
      logic: { all: [{ var: "doors" }, { or: [{ var: "locked" }, { "===": [{ var: "kind" }, "back"] }] }] },
      cases: [
        caseOf({ doors: [{ locked: true }, { locked: false, kind: "back" }, { kind: "front" }] }, "unknown"),
        caseOf({ doors: [{ locked: false, kind: "front" }] }, "fail"),
        caseOf({}, "unknown"),
      ],
    });
    expect(Object.fromEntries(conditions.map((one) => [one.pointer, one.seen]))).toEqual({
      "/logic": seen(0, 1, 2),
      "/logic/all/1": seen(2, 1, 1),
      "/logic/all/1/or/0": seen(1, 2, 1),
      "/logic/all/1/or/1": seen(1, 2, 1),
    });
  });

  it("inside of what is counted are seen as well", () => {
    const conditions = coverageOf({
      logic: { ">=": [{ count: [{ var: "doors" }, { var: "locked" }] }, 2] },
      cases: [caseOf({ doors: [{ locked: true }, { locked: true }, {}] }, "pass")],
    });
    expect(conditions.map(({ pointer, text, seen: found }) => [pointer, text, found])).toEqual([
      ["/logic", "number of doors where (locked) >= 2", seen(1, 0, 0)],
      ["/logic/>=/0/count/1", "locked", seen(2, 0, 1)],
    ]);
  });

  it("are asked of the logic where the rule applies, and of the branch that is taken", () => {
    const conditions = coverageOf({
      appliesWhen: { "!!": [{ var: "doors" }] },
      logic: { if: [{ ">=": [{ var: "guards" }, 5] }, true, { all: [{ var: "doors" }, { var: "locked" }] }] },
      cases: [
        caseOf({ doors: [], guards: 9 }, "not-applicable"),
        caseOf({ guards: 9 }, "unknown"),
        caseOf({ doors: [{ locked: false }], guards: 9 }, "pass"),
        caseOf({ doors: [{ locked: true }], guards: 1 }, "pass"),
      ],
    });
    expect(Object.fromEntries(conditions.map((one) => [one.pointer, one.seen]))).toEqual({
      "/appliesWhen": seen(2, 1, 1),
      "/logic": seen(2, 0, 0),
      "/logic/if/0": seen(1, 1, 0),
      "/logic/if/2": seen(1, 0, 0),
      "/logic/if/2/all/1": seen(1, 0, 0),
    });
  });

  it("are what is negated, unless that is a single fact", () => {
    const locked = { var: "locked" };
    const conditions = coverageOf({
      logic: { some: [{ var: "doors" }, { "!": [{ or: [{ "!": [locked] }, { "===": [{ var: "kind" }, "back"] }] }] }] },
      cases: [caseOf({ doors: [{ locked: true, kind: "front" }] }, "pass")],
    });
    expect(conditions.map(({ pointer, text, unseen }) => [pointer, text, unseen[0]])).toEqual([
      ["/logic", "some of doors", "false"],
      ["/logic/some/1/!/0", "or", "true"],
      ["/logic/some/1/!/0/or/0", "not locked", "true"],
      ["/logic/some/1/!/0/or/1", 'kind === "back"', "true"],
    ]);
  });

  it("are not seen by cases that come to nothing: wrong facts, and no day where days count", () => {
    const conditions = coverageOf({
      logic: { "<=": [0, { days_since: { var: "checkedOn" } }, 30] },
      cases: [
        caseOf({ checkedOn: "2026-01-01" }, "pass", { now: "2026-01-31" }),
        caseOf({ checkedOn: "2026-01-02" }, "pass"),
        caseOf({ checkedOn: 45 }, "unknown", { now: "2026-01-31" }),
      ],
    });
    expect(conditions).toMatchObject([{ seen: seen(1, 0, 0), unseen: ["false", "unknown"] }]);
  });

  it("are told in the language that is asked for, with the values of parameters", () => {
    const logic = { and: [{ "!!": [{ var: "tags" }] }, { ">=": [{ var: "guards" }, { param: "least" }] }] };
    const parameters = { least: { type: "integer", default: 2, minimum: 1, maximum: 5, source: "the guide" } };
    const texts = coverageOf({ logic, parameters, cases: [caseOf({}, "unknown")] }, "fr-FR").map(({ text }) => text);
    expect(texts).toEqual(["et", "tags n’est pas vide", "guards >= 2"]);
  });
});

describe("the rules of macsf", () => {
  const all = conditionCoverage(macsf);

  it("have each of their conditions told, as they are lowered", () => {
    expect(all.map(({ ruleId }) => ruleId)).toEqual(macsf.ruleIds);
    for (const [i, { ruleId, conditions }] of all.entries()) {
      const { applies, passes } = macsf.engine.conditions[i] ?? {};
      const lowered = [applies, passes].flatMap((one) => (one === undefined ? [] : [...conditionsIn(one)]));
      const furtherTests = lowered.filter((one) => one.kind === "if" && one.otherwise.kind === "if"); // of one `if`
      expect(conditions.length, ruleId).toBe(lowered.length - furtherTests.length);
    }
  });

  it("have cases that see each condition true and false", () => {
    const gaps = all.flatMap(({ ruleId, conditions }) =>
      conditions
        .filter(({ unseen }) => unseen.some((truth: ConditionTruth) => truth !== "unknown"))
        .map(({ pointer, unseen }) => [ruleId, pointer, unseen]),
    );
    expect(gaps).toEqual([]);
  });
});
