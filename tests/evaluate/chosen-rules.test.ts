import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, loadPack } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { now } from "../support/macsf.js";
import { smallPack, smallRule, withoutParameters } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const plain = withoutParameters(smallRule());
const rule = (id: string, logic: object, more: object) => ({
  ...plain,
  ...{
    id,
    appliesWhen: undefined,
    logic,
    evidence: [],
    cases: [{ name: "none", facts: {}, now, expect: "unknown" }],
    ...more,
  },
});
const ids = ["guards-there", "door-checked", "doors-locked"] as const;
const pack = loadPack({
  ...smallPack(),
  impacts: { theft: { title: { fr: "Vol" } }, fire: { title: { fr: "Feu" } } },
  rules: [
    rule(ids[0], { ">": [{ var: "guards" }, 0] }, { severity: "low" }),
    rule(ids[1], { "<=": [{ days_since: { var: "checkedOn" } }, 30] }, { severity: "high", impacts: ["fire"] }),
    smallRule({ severity: "critical" }),
  ],
});
const facts = { doors: [{ locked: false }], guards: 0 };
const waiver = (ruleId: string, expiresOn: string) => ({ ruleId, reason: "r", approvedBy: "a", expiresOn });
const given = { now, waivers: ids.flatMap((id) => [waiver(id, "2027-01-31"), waiver(id, "2025-01-31")]) };

describe("evaluate with chosen rules", () => {
  it("reports on these alone, in the pack's order", () => {
    const all = evaluate(pack, facts, { now });
    const some = evaluate(pack, facts, { now, rules: ["doors-locked", "guards-there"] });
    expect(some.results).toEqual(all.results.filter(({ ruleId }) => ruleId !== "door-checked"));
    expect(some.summary).toEqual({
      counts: { pass: 0, fail: 2, unknown: 0, "not-applicable": 0, waived: 0 },
      score: { low: 0, high: 0 },
      impacts: { theft: { low: 0, high: 0 } }, // nothing is said of fire, which none of them bears on
    });
    expect(some.questions).toEqual([]);
    expect(some.plan.map(({ ruleId }) => ruleId)).toEqual(["doors-locked", "guards-there"]);
    expect(some.pack).toEqual(all.pack);
  });

  it("asks for what these lack alone, and lists their waivers alone", () => {
    const report = evaluate(pack, facts, { ...given, rules: ["door-checked"] });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(["waived"]);
    expect(report.questions).toMatchObject([{ pointer: "/checkedOn", ruleIds: ["door-checked"] }]);
    expect(report.plan).toEqual([]);
    expect(report.expiredWaivers).toEqual([waiver("door-checked", "2025-01-31")]);
    expect(report.unneededWaivers).toEqual([]);
  });

  it("is the report on all when all are named, in whatever order, and on none when none is", () => {
    expect(evaluate(pack, facts, { ...given, rules: [...ids].reverse() })).toEqual(evaluate(pack, facts, given));
    expect(evaluate(pack, facts, { ...given, rules: undefined })).toEqual(evaluate(pack, facts, given));
    expect(evaluate(pack, facts, { ...given, rules: [] })).toMatchObject({ results: [], questions: [], plan: [] });
  });

  it("says of each rule what it says of it among all", () => {
    const practices = fc.record({
      guards: fc.constantFrom(0, 1, null),
      checkedOn: fc.constantFrom(now, "2025-01-31", null),
    });
    fc.assert(
      fc.property(practices, fc.subarray([...ids]), (practice, rules) => {
        const all = evaluate(pack, practice, given);
        const some = evaluate(pack, practice, { ...given, rules });
        const isChosen = ({ ruleId }: { readonly ruleId: string }) => rules.includes(ruleId as never);
        expect(some.results).toEqual(all.results.filter(isChosen));
        expect(some.plan).toEqual(all.plan.filter(isChosen));
        expect(some.unneededWaivers).toEqual(all.unneededWaivers.filter(isChosen));
        expect(some.questions.every(({ ruleIds }) => ruleIds.every((ruleId) => isChosen({ ruleId })))).toBe(true);
      }),
      runs,
    );
  });

  it.each<[rules: unknown, code: string, pointer: string, hint: string]>([
    [["door-lockd"], "unknown-rule", "/rules/0", "did you mean doors-locked?"],
    [["guards-there", 7], "unknown-rule", "/rules/1", "use "],
    [["guards-there", "door-checked", "guards-there"], "duplicate", "/rules", "delete one of them"],
    ["guards-there", "wrong-type", "/rules", "write a list"],
    [null, "wrong-type", "/rules", "write a list"],
  ])("refuses %j", (rules, code, pointer, hint) => {
    const problems = problemsOf(() => evaluate(pack, facts, { now, rules: rules as never }));
    expect(problems).toMatchObject([{ code, pointer, hint: expect.stringContaining(hint) }]);
  });
});

describe("the language of a report and of questions", () => {
  const bilingual = loadPack({
    ...smallPack(),
    ...JSON.parse(
      JSON.stringify({ ...smallPack(), locales: ["en", "fr"] }).replace(
        /"fr":("[^"]*"|\{[^{}]*\})/g,
        '"fr":$1,"en":$1',
      ),
    ),
  });
  it.each([
    [undefined, "en"],
    ["fr", "fr"],
    ["fr-FR", "fr"],
    ["FR", "fr"],
    ["fr_CA", "fr"],
    ["fr_FR.UTF-8", "fr"],
    ["en-GB", "en"],
  ])("is looked up as BCP 47 has it: %s is %s", (locale, found) => {
    expect(evaluate(bilingual, {}, { now, locale })).toEqual(evaluate(bilingual, {}, { now, locale: found }));
    expect(evaluate(bilingual, {}, { now, locale }).locale).toBe(found);
  });

  it.each(["it", "", "f", "français", 7, null])("is refused where the pack does not have it: %j", (locale) => {
    const [problem] = problemsOf(() => evaluate(bilingual, {}, { now, locale: locale as never }));
    expect(problem).toMatchObject({ code: "impossible-value", pointer: "/locale" });
  });
});
