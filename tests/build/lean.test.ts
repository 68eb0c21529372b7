import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPackModule } from "../../src/build/pack-module.js";
import { factsOf } from "../../src/facts/schema.js";
import {
  type CompiledPack,
  configurePack,
  diffPacks,
  evaluate,
  factsFields,
  factsJsonSchema,
  HygieError,
  loadPack,
  nextQuestions,
  parseFacts,
  questionAt,
} from "../../src/index.js";
import { loadPackDirectory } from "../../src/node/index.js";
import { testPack } from "../../src/testing/index.js";
import { aheadOfTime, outcomesAlone } from "../support/ahead-of-time.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now, root } from "../support/macsf.js";
import { packWithRule, smallRule } from "../support/pack.js";
import { placesOf, problemsOf } from "../support/problems.js";
import { type WholePractice, wholePractices } from "../support/whole-practices.js";

const leanOf = (pack: CompiledPack, ...locales: string[]) => aheadOfTime(pack, { is: "lean", locales });

/** What a call gives, byte for byte, or what is wrong with what it was given. */
function said(call: () => unknown): unknown {
  try {
    return JSON.stringify(call());
  } catch (error) {
    if (!(error instanceof HygieError)) throw error;
    return { kind: error.kind, problems: error.problems };
  }
}

function asked(pack: CompiledPack, { facts, ...given }: WholePractice, locale: string) {
  const options = { now, locale, ...given } as object;
  const [first = ""] = Object.keys(factsOf(pack.definition).properties ?? {});
  return {
    report: said(() => evaluate(pack, facts, options)),
    questions: said(() => nextQuestions(pack, facts, { now, locale })),
    question: said(() => questionAt(pack, facts, `/${first}`, { now, locale })),
    parsed: parseFacts(pack, facts),
    fields: said(() => factsFields(pack, locale)),
    schema: said(() => factsJsonSchema(pack, locale)),
  };
}

/** A pack whose logic is out of the ordinary, in part. */
const general = loadPack(packWithRule({ logic: { ">=": [{ "+": [{ var: "guards" }, 1] }, { param: "least" }] } }));
const littoral = loadPackDirectory(`${root}examples/packs/littoral`, { packs: [macsf] });

describe.each([
  ["macsf", macsf, runs.numRuns],
  ["littoral, which extends macsf", littoral, runs.numRuns / 10],
  ["a pack with all of JsonLogic", general, runs.numRuns / 10],
])("%s, lean", (_, pack, numRuns) => {
  const whole = aheadOfTime(pack);
  const { locales } = pack.definition;
  const each = locales.map((locale) => [locale]);
  const keeping = (locales.length > 1 ? [...each, locales] : each).map((kept) => [kept.join(" and "), kept] as const);

  it.each(keeping)("in %s: the same reports, questions and problems", (_, kept) => {
    const lean = leanOf(pack, ...kept);
    expect(lean.digest).toBe(whole.digest);
    expect(lean.ruleIds).toEqual(whole.ruleIds);
    fc.assert(
      fc.property(wholePractices(pack), fc.constantFrom(...kept), (practice, locale) => {
        expect(asked(lean, practice, locale)).toStrictEqual(asked(whole, practice, locale));
      }),
      { ...runs, numRuns: Math.ceil(numRuns / keeping.length) },
    );
  });

  it("as outcomes alone: the same outcomes", () => {
    const alone = outcomesAlone(pack);
    expect(alone.ruleIds).toEqual(whole.ruleIds);
    expect(Object.keys(alone).sort()).toEqual(["outcomes", "outcomesByRule", "ruleIds"]);
    fc.assert(
      fc.property(wholePractices(pack), ({ facts }) => {
        if ("problems" in parseFacts(pack, facts)) return;
        expect(alone.outcomes(facts, now)).toEqual(whole.outcomes(facts, now));
        expect(alone.outcomesByRule(facts, now)).toEqual(whole.outcomesByRule(facts, now));
      }),
      { ...runs, numRuns: Math.ceil(numRuns / 10) },
    );
  });
});

describe.each<[string, object, object?]>([
  ["a count", { ">=": [{ count: [{ var: "doors" }, { var: "locked" }] }, { param: "least" }] }],
  ["a share", { ">": [{ share: [{ var: "doors" }, { var: "locked" }] }, 50] }],
  ["a count beside a fact", { "<=": [{ count: [{ var: "doors" }] }, { var: "guards" }] }],
  ["the days between two dates", { "<": [{ days_between: [{ var: "checkedOn" }, { var: "repairedOn" }] }, 30] }],
  ["the values at a path", { some: [{ facts: "doors[].kind" }, { "===": [{ var: "" }, "front"] }] }],
  ["a value among others", { some: [{ var: "tags" }, { in: [{ var: "" }, { facts: "doors[].id" }] }] }],
  ["a count as a part", { and: [{ "!!": [{ var: "tags" }] }, { ">": [{ count: [{ var: "doors" }] }, 1] }] }],
  ["a count in what it applies to", { "!!": [{ var: "tags" }] }, { ">": [{ count: [{ var: "doors" }] }, 1] }],
])("a rule that puts several facts together: %s", (_, logic, appliesWhen) => {
  const rule = appliesWhen === undefined ? { logic } : { logic, appliesWhen };
  const pack = loadPack(packWithRule({ parameters: undefined, ...rule, ...withParameter(logic) }));

  it("brings what it takes along, and has the same reports", () => {
    expect(toPackModule(pack, "esm", { is: "lean", locales: ["fr"] })).toContain("import { aggregates, ");
    const [whole, lean] = [aheadOfTime(pack), leanOf(pack, "fr")];
    fc.assert(
      fc.property(wholePractices(pack), (practice) => {
        const said = asked(pack, practice, "fr");
        expect(asked(whole, practice, "fr")).toStrictEqual(said);
        expect(asked(lean, practice, "fr")).toStrictEqual(said);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 20) },
    );
  });
});

/** The parameter of the small rule, for logic that reads it. */
function withParameter(logic: object) {
  const { parameters } = smallRule();
  return JSON.stringify(logic).includes('"param"') ? { parameters } : {};
}

describe("a lean pack", () => {
  const lean = leanOf(macsf, "en");

  it("brings nothing for what none of its rules asks", () => {
    expect(toPackModule(macsf, "esm", { is: "lean", locales: ["en"] })).not.toContain("aggregates");
  });

  it("lacks what no report reads", () => {
    expect(Object.keys(lean.definition)).not.toContain("frameworks");
    for (const rule of lean.definition.rules) {
      for (const member of ["cases", "references", "source", "logic"]) expect(rule).not.toHaveProperty(member);
      expect(Object.keys(rule.text)).toEqual(["en"]);
      expect(rule.text.en).not.toHaveProperty("why");
    }
  });

  it("is in its languages alone: of another it says what a pack says that has no more", () => {
    expect(evaluate(lean, {}, { now, locale: "en-GB" }).locale).toBe("en");
    expect(problemsOf(() => evaluate(lean, {}, { now, locale: "fr" }))[0]?.message).toBe('"fr" is not "en"');
  });

  it("is told from a whole one where the whole is needed", () => {
    const calls = [
      () => configurePack(lean, { rules: { "device-auto-lock": { severity: "low" } } }),
      () => testPack(lean),
      () => diffPacks(lean, macsf),
      () => diffPacks(macsf, lean),
      () => loadPack(macsf.definition, { packs: [macsf, lean] }),
    ];
    expect(calls.map((call) => placesOf(call).join())).toEqual([
      "lean-pack at (root)",
      "lean-pack at (root)",
      "lean-pack at /before",
      "lean-pack at /after",
      "lean-pack at /packs/1",
    ]);
  });

  it("keeps what was configured before it was built", () => {
    const strict = configurePack(macsf, {
      rules: {
        "device-auto-lock": { parameters: { maxMinutes: 5 }, severity: "critical" },
        "no-shared-login": { disabled: { reason: "One person works here." } },
      },
    });
    const facts = {
      devices: [{ kind: "laptop", mayStoreHealthData: true, autoLockEnabled: true, autoLockMinutes: 10 }],
    };
    const report = evaluate(strict, facts, { now, locale: "en" });
    expect(evaluate(leanOf(strict, "en"), facts, { now })).toStrictEqual(report);
    expect([...outcomesAlone(strict).outcomes(facts, now)]).toEqual([...strict.outcomes(facts, now)]);
  });
});
