import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, OptionsError, PackError, type Report } from "../../../src/index.js";
import { toOscalAssessmentResults } from "../../../src/reporters/index.js";
import { hostileTexts } from "../../support/hostile-packs.js";
import { lossMistakes, wholeReport } from "../../support/losses.js";
import { macsf, root } from "../../support/macsf.js";
import { oscalErrors, uuidsIn } from "../../support/oscal.js";
import { wholePractices } from "../../support/whole-practices.js";

const json = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));
const write = (report: Report) => toOscalAssessmentResults(report, { pack: macsf });
const resultIn = (text: string) => JSON.parse(text)["assessment-results"].results[0];
const dental = evaluate(macsf, json("dental-group"), {
  now: "2026-11-24",
  locale: "en",
  evidence: json("dental-group.evidence"),
  waivers: json("dental-group.waivers"),
});

/** The findings, risks and observations of a rule, by the ids that they are given from it. */
function ofRule(text: string, ruleId: string) {
  const { observations = [], findings = [], risks = [] } = resultIn(text);
  const observation = observations.find(({ props }: { props: { name: string; value: string }[] }) =>
    props.some(({ name, value }) => name === "rule" && value === ruleId),
  );
  const isRelated = (one: { "related-observations"?: { "observation-uuid": string }[] }) =>
    one["related-observations"]?.some((related) => related["observation-uuid"] === observation?.uuid);
  return { observation, finding: findings.find(isRelated), risk: risks.find(isRelated) };
}

describe("assessment results of OSCAL", () => {
  it.each(["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"])(
    "match their schema, in both languages: %s",
    (name) => {
      for (const locale of ["fr", "en"]) {
        const { text, lost } = write(evaluate(macsf, json(name), { now: "2026-11-24", locale }));
        expect(oscalErrors("assessment-results", text)).toEqual([]);
        expect(lost).toEqual([]);
      }
    },
  );

  it("match their schema for any practice, with ids that nothing else has, and the same bytes again", () => {
    fc.assert(
      fc.property(wholePractices(macsf), fc.constantFrom(...hostileTexts), ({ facts, ...options }, hostile) => {
        let report: Report;
        try {
          report = evaluate(macsf, facts as never, { ...(options as object), now: "2026-01-31" });
        } catch {
          return; // what is no practice has no report
        }
        const spoilt = JSON.parse(JSON.stringify(report).replaceAll("Dr Martin", JSON.stringify(hostile).slice(1, -1)));
        const { text } = write(spoilt);
        expect(oscalErrors("assessment-results", text)).toEqual([]);
        expect(write(spoilt).text).toBe(text);
        const ids = uuidsIn(JSON.parse(text));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: Number(process.env.HYGIE_RUNS ?? 40) },
    );
  });

  it("say what became of each rule, and no more", () => {
    const { text } = write(dental);
    for (const result of dental.results) {
      const { observation, finding, risk } = ofRule(text, result.ruleId);
      expect(observation?.description).toBeDefined();
      switch (result.outcome) {
        case "pass":
          expect([finding?.target.status.state, risk]).toEqual(["satisfied", undefined]);
          break;
        case "fail":
          expect([finding?.target.status.state, risk?.status]).toEqual(["not-satisfied", "open"]);
          expect(risk.remediations[0].lifecycle).toBe("recommendation");
          break;
        case "waived":
          expect([finding?.target.status.state, risk?.status]).toEqual(["not-satisfied", "deviation-approved"]);
          expect(risk.deadline).toBe(`${result.waiver.expiresOn}T23:59:59Z`);
          expect(risk.remediations[0].props[0]).toEqual({ name: "type", value: "accept" });
          break;
        default:
          expect([finding, risk]).toEqual([undefined, undefined]);
      }
    }
    expect(new Set(dental.results.map(({ outcome }) => outcome)).size).toBeGreaterThan(3);
  });

  it("find nothing where nothing is known, and never that something is not satisfied", () => {
    const { text } = write(evaluate(macsf, {}, { now: "2026-11-24" }));
    const { observations, findings, risks } = resultIn(text);
    expect([observations.length, findings, risks]).toEqual([macsf.ruleIds.length, undefined, undefined]);
    expect(text).not.toContain("not-satisfied");
  });

  it("say of a waiver of what is unknown that it is not known", () => {
    const waiver = {
      ruleId: macsf.ruleIds[0] ?? "",
      reason: "travaux",
      approvedBy: "Direction",
      expiresOn: "2026-12-31",
    };
    const { text } = write(evaluate(macsf, {}, { now: "2026-11-24", locale: "en", waivers: [waiver] as never }));
    expect(ofRule(text, waiver.ruleId).finding.target.status).toEqual({
      state: "not-satisfied",
      reason: "other",
      remarks: "Whether it is satisfied is not known: a waiver accepts the risk that it is not.",
    });
  });

  it("name only what they hold: no id leads nowhere", () => {
    const { text } = write(wholeReport());
    const ids = new Set(uuidsIn(JSON.parse(text)));
    const named = [...text.matchAll(/"(?:[a-z]+-uuid|party-uuids|href)": (?:\[\s*)?"#?([0-9a-f-]{36})"/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, id]) => id).filter((id) => !ids.has(id ?? ""))).toEqual([]);
  });

  it("lose nothing of a report", () => {
    expect(lossMistakes(write)).toEqual({ notTold: [], toldInVain: [] });
  });

  it("are made of a report and the pack that it was made with", () => {
    expect(() => toOscalAssessmentResults({} as never, { pack: macsf })).toThrow(OptionsError);
    expect(() => toOscalAssessmentResults(dental, {} as never)).toThrow(PackError);
    expect(() => toOscalAssessmentResults(dental, { pack: macsf, locale: "fr" } as never)).toThrow(OptionsError);
  });
});
