import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlCatalogues } from "../../src/catalogue/controls.js";
import { coverageOf, statementOf } from "../../src/catalogue/coverage.js";
import { csv } from "../../src/catalogue/csv.js";
import { factsOf } from "../../src/facts/schema.js";
import type { Outcome, Report, Strength } from "../../src/generated/schemas.js";
import { evaluate, loadPack } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, root } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";

const { definition } = macsf;

describe("the controls of frameworks", () => {
  it("are all those of the files, each once, and those that the pack refers to are among them", () => {
    expect(readdirSync(`${root}frameworks`).sort()).toEqual(controlCatalogues.map(({ id }) => `${id}.json`).sort());
    for (const { id, title, publisher, version, controls } of controlCatalogues) {
      const ids = controls.map((control) => control.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(definition.frameworks[id]).toMatchObject({ title, publisher, version });
      for (const control of Object.keys(definition.frameworks[id]?.controls ?? {})) expect(ids).toContain(control);
    }
  });

  it.each(definition.rules.flatMap(({ id, references }) => references.map((reference) => [id, reference] as const)))(
    "tell that %s bears on %o",
    (ruleId, { framework, id, strength }) => {
      const [coverage] = coverageOf(definition, "fr", framework);
      const control = coverage?.controls.find((one) => one.id === id);
      expect(control?.rules).toContainEqual({
        ruleId,
        strength,
        title: definition.rules.find((rule) => rule.id === ruleId)?.text.fr?.title,
      });
    },
  );

  it("are told without a rule too where all of a framework are known, groups left out", () => {
    const [cnil] = coverageOf(definition, "en", "cnil-security-guide");
    expect(cnil?.isWhole).toBe(true);
    expect(cnil?.controls.find(({ id }) => id === "5.3")).toEqual({
      id: "5.3",
      officialTitle: "Réaliser une revue annuelle des habilitations",
      rules: [],
    });
    expect(cnil?.controls.map(({ id }) => id)).not.toContain("5");
    const [gdpr] = coverageOf(definition, "en", "rgpd");
    expect(gdpr?.isWhole).toBe(false);
    expect(gdpr?.controls.map(({ id }) => id)).toEqual(Object.keys(definition.frameworks.rgpd?.controls ?? {}));
  });

  it("have no rule that is disabled, which decides nothing", () => {
    const [rule] = definition.rules;
    const pack = { ...definition, rules: [{ ...(rule as (typeof definition.rules)[0]), disabled: { reason: "x" } }] };
    for (const { controls } of coverageOf(pack, "en")) expect(controls.flatMap(({ rules }) => rules)).toEqual([]);
  });
});

/** A report of rules that have these outcomes, and what it states of one control that they bear on. */
function stated(rules: readonly (readonly [Strength, Outcome])[]) {
  const pack = loadPack(packWithRule({})).definition;
  const [rule] = pack.rules as [(typeof pack.rules)[0]];
  const many = rules.map(([strength], i) => ({
    ...rule,
    id: `rule-${i}`,
    references: [{ framework: "frame", id: "1", strength }],
  }));
  const frameworks = {
    frame: { title: "Frame", publisher: "F", controls: { "1": { fr: "Un" }, "2": { fr: "Deux" } } },
  };
  const coverage = coverageOf({ ...pack, rules: many, frameworks }, "fr");
  const results = rules.map(([, outcome], i) => ({
    ruleId: `rule-${i}`,
    outcome,
    message: `message ${i}`,
    reasons: [],
    evidence: { status: i === 0 ? "fresh" : "missing", items: i === 0 ? [{}] : [] },
    ...(outcome === "waived" ? { underlying: "fail" } : {}),
  }));
  const [frame] = statementOf(coverage, { results } as unknown as Report);
  return frame?.controls;
}

describe("a statement of applicability", () => {
  it.each<[string, [Strength, Outcome][], object]>([
    ["met where a rule that asks for the same is met", [["equivalent", "pass"]], { applicable: "yes", status: "met" }],
    ["met in part where only a part was asked", [["partial", "pass"]], { applicable: "yes", status: "met-in-part" }],
    [
      "not met where a rule that asks for the same is not",
      [["equivalent", "fail"]],
      { applicable: "yes", status: "not-met" },
    ],
    [
      "a possible gap where a rule fails that asks for a part, or for more",
      [["partial", "fail"]],
      { applicable: "yes", status: "possible-gap" },
    ],
    [
      "as its worst rule",
      [
        ["equivalent", "pass"],
        ["partial", "fail"],
      ],
      { status: "possible-gap", reasons: [{ ruleId: "rule-1", message: "message 1" }] },
    ],
    ["open where a rule is unknown", [["partial", "unknown"]], { applicable: "unknown", status: "open" }],
    ["waived where a rule is", [["partial", "waived"]], { applicable: "yes", status: "waived" }],
    [
      "not applicable where a rule that asks for the same does not apply, and no other does",
      [
        ["equivalent", "not-applicable"],
        ["partial", "not-applicable"],
      ],
      { applicable: "no", status: "not-applicable" },
    ],
    [
      "not assessed where only rules do not apply that ask for a part, or for more",
      [
        ["partial", "not-applicable"],
        ["related", "not-applicable"],
      ],
      { applicable: "unknown", status: "not-assessed", reasons: [{ ruleId: "rule-0", message: "message 0" }] },
    ],
    [
      "not assessed where rules are only related",
      [["related", "fail"]],
      { applicable: "unknown", status: "not-assessed", reasons: [{ ruleId: "rule-0", message: "message 0" }] },
    ],
    [
      "as those that decide, whatever the related say",
      [
        ["partial", "pass"],
        ["related", "fail"],
      ],
      { status: "met-in-part", evidence: "fresh" },
    ],
  ])("has a control %s", (_, rules, expected) => {
    expect(stated(rules)?.[0]).toMatchObject(expected);
  });

  it("gives as the reason of a control that does not apply the facts by which its rules do not", () => {
    const facts = { devices: [{ id: "p", kind: "desktop" as const }], patientRecord: { computerised: false } };
    const report = evaluate(macsf, facts, { now: "2026-01-31", locale: "en" });
    const [anssi] = statementOf(coverageOf(definition, "en", "anssi-hygiene"), report);
    expect(anssi?.controls.find(({ id }) => id === "8")?.reasons).toContainEqual({
      ruleId: "no-shared-login",
      message: "Computerised patient record: no.",
    });
  });

  it("says that nothing is known of a control that no rule bears on", () => {
    expect(stated([["partial", "pass"]])?.[1]).toMatchObject({
      id: "2",
      applicable: "unknown",
      status: "not-assessed",
      reasons: [],
    });
  });

  it("never says more of a practice than its rules show", () => {
    const coverage = coverageOf(definition, "en");
    fc.assert(
      fc.property(knownFacts(factsOf(definition)), (facts) => {
        const report = evaluate(macsf, facts as object, { now: "2026-01-31", locale: "en" });
        const outcome = new Map(report.results.map((result) => [result.ruleId, result.outcome] as const));
        for (const { controls } of statementOf(coverage, report)) {
          for (const { applicable, status, rules } of controls) {
            const outcomesOf = (strength: Strength) =>
              rules.filter((rule) => rule.strength === strength).map(({ ruleId }) => outcome.get(ruleId as never));
            const equivalent = outcomesOf("equivalent");
            const deciding = [...equivalent, ...outcomesOf("partial")];
            if (status === "met") expect(equivalent).toContain("pass");
            if (status === "not-met") expect(equivalent).toContain("fail");
            if (status === "not-applicable") expect(equivalent).toContain("not-applicable");
            expect(applicable === "no").toBe(status === "not-applicable");
            if (applicable === "no") expect(new Set(deciding)).toEqual(new Set(["not-applicable"]));
            if (status === "met" || status === "met-in-part") expect(deciding).not.toContain("fail");
            if (deciding.includes("fail")) expect(["not-met", "possible-gap"]).toContain(status);
          }
        }
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 200) },
    );
  });
});

describe("CSV", () => {
  it("holds whatever a text is in one cell, and no formula", () => {
    expect(
      csv([
        ["a", 'b "c", d'],
        ["=1+1", "@x"],
        ["two\nlines", "-3"],
      ]),
    ).toBe(`a,"b ""c"", d"\n'=1+1,'@x\ntwo lines,'-3\n`);
  });
});
