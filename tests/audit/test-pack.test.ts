import { describe, expect, it } from "vitest";
import { describeProblem, diffPacks, loadPack, type Problem } from "../../src/index.js";
import type { EquivalentMutant, SurvivingMutant } from "../../src/testing/index.js";
import { shortcomings, testPack } from "../../src/testing/index.js";
import { macsf } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { placesOf, problemsOf } from "../support/problems.js";

const door = (changes: object = {}) => ({ id: "a", locked: true, kind: "front", ...changes });
const testOf = (changes: object) => {
  const [test] = testPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, ...changes })));
  if (test === undefined) throw new Error("no rule");
  return test;
};
const changesOf = (mutants: readonly (SurvivingMutant | EquivalentMutant)[]) =>
  mutants.map(({ pointer, change }) => `${change} at ${pointer}`);

describe("the cases of a rule", () => {
  it("fail when the rule says something else, or when their facts are wrong", () => {
    const { failed } = testOf({
      logic: { ">=": [{ var: "guards" }, 2] },
      cases: [
        { name: "enough", facts: { guards: 2 }, expect: "pass" },
        { name: "too few", facts: { guards: 1 }, expect: "pass" },
        { name: "misspelt", facts: { gards: 1 }, expect: "unknown" },
      ],
    });
    expect(failed).toMatchObject([
      { pointer: "/cases/1", name: "too few", expected: "pass", actual: "fail" },
      {
        pointer: "/cases/2",
        name: "misspelt",
        expected: "unknown",
        problems: [{ pointer: "/gards", code: "unknown-fact", params: { near: "guards" } }],
      },
    ]);
  });

  it("are told of in French and in English, whatever is wrong with them", () => {
    const test = testOf({
      logic: { and: [{ ">=": [{ var: "guards" }, 2] }, { ">": [{ days_since: [{ var: "checkedOn" }] }, 5] }] },
      cases: [
        { name: "a", facts: { guards: 2 }, now: "2026-01-31", expect: "pass" },
        { name: "b", facts: { gards: 1 }, expect: "unknown" },
        { name: "c", facts: { guards: 2, checkedOn: "2026-01-01" }, expect: "pass" },
      ],
    });
    expect(test.survivors).not.toEqual([]);
    const french = shortcomings(test, "fr-FR").join("\n");
    expect(french).toContain("/cases/0 a\u00a0: attendu\u00a0: pass, obtenu\u00a0: unknown");
    expect(french).toContain("vouliez-vous dire guards");
    expect(french).toContain("la règle compte des jours");
    expect(french).toContain("aucun cas n’attend fail");
    expect(french).toContain("repère ce changement\u00a0: ");
    expect(french.replace(/"\w+"/g, "")).not.toMatch(/\b(case|became|dropped|expected|expects|add|the)\b/);
    expect(testPack(macsf).flatMap((one) => shortcomings(one))).toEqual([]);
    expect(shortcomings(test)[0]).toBe("/cases/0 a: expected pass, found unknown");
  });

  it.each([
    ["nothing", undefined, "not-a-test at (root)"],
    ["null", null, "not-a-test at (root)"],
    ["all tests at once", testPack(macsf), "not-a-test at (root)"],
    ["a Map", new Map([["failed", []]]), "not-a-test at (root)"],
    ["a case that is none", { failed: [null] }, "wrong-type at /failed/0"],
    ["a problem that is none", { failed: [{ problems: [{}] }] }, "wrong-type at /failed/0/problems/0"],
    [
      "a mutant of no kind",
      { survivors: [{ mutation: { kind: "gone" } }] },
      "impossible-value at /survivors/0/mutation/kind",
    ],
    [
      "a gap without its fact",
      { failed: [], open: [{ reason: { kind: "beyond" } }] },
      "missing-member at /open/0/reason",
    ],
    ["a part of a test", { failed: [] }, "missing-member at (root)"],
  ])("are not told of %s, which is no test of a rule", (_, given, place) => {
    expect(placesOf(() => shortcomings(given as never))).toContain(place);
  });

  it("that no test was made of are told in French", () => {
    const [problem] = problemsOf(() => shortcomings(5 as never));
    expect(describeProblem(problem as Problem, "fr")).toBe(
      "5 n’est pas le test d’une règle\u00a0; donnez l’un de ceux que renvoie testPack",
    );
  });

  it.each([
    ["onRule", (told: never) => testPack(macsf, told)],
    ["onProgress", (told: never) => testPack(macsf, undefined, told)],
    ["onProgress", (told: never) => diffPacks(macsf, macsf, told)],
  ])("are told to a function alone: %s", (name, call) => {
    for (const odd of [null, 5, "x", [], {}, new Map(), Promise.resolve()])
      expect(problemsOf(() => call(odd as never))).toMatchObject([
        { pointer: `/${name}`, hint: "hand over a function, or leave it out" },
      ]);
  });

  it("leave uncovered each outcome that the rule can have and none expects", () => {
    const cases = [{ name: "enough", facts: { guards: 2 }, expect: "pass" }];
    expect(testOf({ logic: { ">=": [{ var: "guards" }, 2] }, cases }).uncovered).toEqual(["fail", "unknown"]);
    expect(
      testOf({
        appliesWhen: { "!!": [{ var: "doors" }] },
        logic: { ">=": [{ var: "guards" }, 2] },
        cases: [{ ...cases[0], facts: { guards: 2, doors: [{}] } }],
      }).uncovered,
    ).toEqual(["fail", "unknown", "not-applicable"]);
  });
});

describe("mutants", () => {
  it("of a bound survive where no case stands at it, and the witness does", () => {
    const logic = { ">=": [{ var: "guards" }, 2] };
    const far = [
      { name: "many", facts: { guards: 9 }, expect: "pass" },
      { name: "none", facts: { guards: 0 }, expect: "fail" },
      { name: "who knows", facts: {}, expect: "unknown" },
    ];
    const { survivors } = testOf({ logic, cases: far });
    expect(changesOf(survivors)).toEqual([
      ">= became > at /logic",
      "2 became 3 at /logic/>=/1",
      "2 became 1 at /logic/>=/1",
    ]);
    expect(survivors[0]?.witness).toEqual({
      name: "notices that >= became > at /logic",
      facts: { guards: 2 },
      expect: "pass",
    });
    const near = [...far, ...survivors.map(({ witness }) => witness)];
    expect(testOf({ logic, cases: near }).survivors).toEqual([]);
  });

  it("swap operators, drop operands, negate facts, and let values in and out", () => {
    const logic = { all: [{ var: "doors" }, { or: [{ var: "locked" }, { in: [{ var: "kind" }, ["back"]] }] }] };
    const { survivors, mutants } = testOf({ logic, cases: [{ name: "none", facts: {}, expect: "unknown" }] });
    expect(mutants).toEqual({ all: survivors.length, killed: 0 });
    expect(changesOf(survivors)).toEqual([
      "all became some at /logic",
      "or became and at /logic/all/1",
      "operand 0 of or was dropped at /logic/all/1",
      "operand 1 of or was dropped at /logic/all/1",
      "locked was negated at /logic/all/1/or/0",
      '"back" was dropped at /logic/all/1/or/1/in/1',
      '"front" was let in at /logic/all/1/or/1/in/1',
    ]);
    for (const { witness } of survivors) expect(testOf({ logic, cases: [witness] }).failed).toEqual([]);
  });

  it("of an age have a witness on a day", () => {
    const logic = { "<=": [0, { days_since: { var: "checkedOn" } }, 30] };
    const { survivors } = testOf({ logic, cases: [{ name: "none", facts: {}, now: "2026-01-31", expect: "unknown" }] });
    expect(survivors.map(({ witness }) => [witness?.facts, witness?.now, witness?.expect])).toContainEqual([
      { checkedOn: "2026-01-01" },
      "2026-01-31",
      "pass",
    ]);
  });

  it("that change no outcome are told apart: that is proved", () => {
    // Whoever has two guards has one: the first operand never decides.
    const logic = { and: [{ ">=": [{ var: "guards" }, 1] }, { ">=": [{ var: "guards" }, 2] }] };
    const cases = [0, 1, 2, 3].map((guards) => ({
      name: `${guards}`,
      facts: { guards },
      expect: guards < 2 ? "fail" : "pass",
    }));
    const { survivors, equivalent } = testOf({
      logic,
      cases: [...cases, { name: "none", facts: {}, expect: "unknown" }],
    });
    expect(survivors).toEqual([]);
    expect(changesOf(equivalent)).toContain("operand 0 of and was dropped at /logic");
    expect(new Set(equivalent.map(({ proof }) => proof))).toEqual(new Set(["proved"]));
  });

  it("of which it is open whether they change an outcome are listed with the reason", () => {
    const logic = { ">": [{ "+": [{ var: "guards" }, 0] }, 2] };
    const cases = [{ name: "some", facts: { guards: 9 }, expect: "pass" }];
    const { open, survivors } = testOf({
      logic: { and: [logic, { ">": [{ "+": [{ var: "guards" }, 0] }, 2] }] },
      cases,
    });
    expect(survivors.length).toBeGreaterThan(0);
    expect(open[0]).toMatchObject({ proof: "open", reason: { kind: "beyond", fact: "guards" } });
  });

  it("that a pack may not hold are none", () => {
    const logic = { or: [{ var: "locked" }, true] };
    expect(() => testOf({ logic: { some: [{ var: "doors" }, logic] } })).not.toThrow();
  });

  it("of logic out of the ordinary are tried as well", () => {
    const logic = { ">": [{ reduce: [{ var: "doors" }, { "+": [{ var: "accumulator" }, 1] }, 0] }, 1] };
    const cases = [
      { name: "two", facts: { doors: [door(), door({ id: "b" })] }, expect: "pass" },
      { name: "one", facts: { doors: [door()] }, expect: "fail" },
    ];
    expect(testOf({ logic, cases }).mutants.all).toBeGreaterThan(3);
  });
});

it("a case without a day fails where a rule counts days", () => {
  const logic = { "<=": [0, { days_since: { var: "checkedOn" } }, 30] };
  const { failed } = testOf({ logic, cases: [{ name: "none", facts: {}, expect: "unknown" }] });
  expect(failed).toEqual([{ pointer: "/cases/0", name: "none", expected: "unknown", isUndated: true }]);
});

describe("macsf", () => {
  it("has cases that notice every mutant of its logic, but for the guard that says that an empty list passes nothing", () => {
    const seen: string[] = [];
    const tests = testPack(macsf, ({ ruleId }) => seen.push(ruleId));
    expect(seen).toEqual(macsf.ruleIds);
    for (const { ruleId, failed, uncovered, mutants, survivors, equivalent, open } of tests) {
      expect({ ruleId, failed, uncovered, survivors, equivalent, open }).toEqual({
        ruleId,
        failed: [],
        uncovered: [],
        survivors: [],
        // of an empty list `all` is false already: the guard is there for who reads it
        equivalent:
          ruleId === "strong-passwords"
            ? [
                expect.objectContaining({
                  pointer: "/logic",
                  mutation: { kind: "operand-dropped", operator: "and", index: 0 },
                }),
              ]
            : [],
        open: [],
      });
      expect(mutants.killed).toBe(mutants.all - equivalent.length);
      expect(mutants.all).toBeGreaterThan(2);
    }
  });
});
