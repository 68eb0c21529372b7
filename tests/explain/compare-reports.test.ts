import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareReports, reportTrend } from "../../src/explain/index.js";
import { factsOf } from "../../src/facts/schema.js";
import { configurePack, evaluate, HygieError, OptionsError, type Report } from "../../src/index.js";
import { forgetful, runs } from "../support/arbitraries.js";
import { macsf } from "../support/macsf.js";
import { knownFacts } from "../support/practices.js";
import { problemsOf } from "../support/problems.js";
import { spoilt } from "../support/spoil.js";

const few = { ...runs, numRuns: Math.min(runs.numRuns, Number(process.env.HYGIE_RUNS ?? 40)) };
const at = (now: string, facts: object, options: object = {}) =>
  evaluate(macsf, facts, { now, locale: "en", ...options });
const password = (enforced: boolean | null) => ({ authentication: [{ enforced }] });
const shiftOf = (before: Report, after: Report, id: string) =>
  compareReports(before, after).changes.find(({ ruleId }) => ruleId === id)?.shift;
const strong = "strong-passwords";
const whole = {
  authentication: [{ id: "mail", method: "password", enforced: true, minLength: 12, characterClasses: 4 }],
};
const waiver = { ruleId: strong, reason: "The software is replaced.", approvedBy: "Dr Martin" };

describe("what became of a rule", () => {
  const [met, failed, unknown] = [at("2026-01-31", whole), at("2026-03-31", password(false)), at("2026-02-28", {})];

  it("begins with reports in which it is met, fails, or is unknown", () => {
    const outcomes = [met, failed, unknown].map(
      ({ results }) => results.find(({ ruleId }) => ruleId === strong)?.outcome,
    );
    expect(outcomes).toEqual(["pass", "fail", "unknown"]);
  });

  it.each([
    ["worsened", met, failed],
    ["improved", failed, met],
    ["lost-from-sight", met, unknown],
    ["lost-from-sight", failed, unknown],
    ["now-known", unknown, met],
    ["now-known", unknown, failed],
    [undefined, met, at("2026-06-30", whole)],
  ])("is %s", (shift, before, after) => {
    expect(shiftOf(before, after, strong)).toBe(shift);
  });

  it("is told to be waived, and to be waived no longer", () => {
    const waived = at("2026-02-28", password(false), { waivers: [{ ...waiver, expiresOn: "2026-02-28" }] });
    expect(shiftOf(failed, waived, strong)).toBe("waived");
    expect(shiftOf(waived, failed, strong)).toBe("no-longer-waived");
    expect(shiftOf(waived, met, strong)).toBe("improved");
    expect(compareReports(waived, failed)).toMatchObject({
      worse: [strong],
      expiredWaivers: [{ ...waiver, expiresOn: "2026-02-28" }],
    });
  });

  it("is told to apply, or not to apply any more", () => {
    const logins = { thirdPartyEntriesUnderOwnLogin: false, personalAccounts: true };
    const [none, some, unsaid] = [{ computerised: false }, { computerised: true, ...logins }, {}].map((patientRecord) =>
      at("2026-01-31", { patientRecord }),
    ) as [Report, Report, Report];
    expect(shiftOf(none, some, "no-shared-login")).toBe("now-applies");
    expect(shiftOf(some, none, "no-shared-login")).toBe("no-longer-applies");
    expect(shiftOf(unsaid, none, "no-shared-login")).toBe("now-known");
    expect(shiftOf(none, unsaid, "no-shared-login")).toBe("lost-from-sight");
  });

  it("is worse where it fails and did not, or was met and is unknown, and not where it is learnt to fail", () => {
    expect(compareReports(met, failed).worse).toEqual([strong]);
    expect(compareReports(met, unknown).worse).toEqual([strong]);
    expect(compareReports(unknown, failed).worse).toEqual([]);
    expect(compareReports(failed, unknown).worse).toEqual([]);
  });
});

describe("reports that are not like for like", () => {
  const report = at("2026-01-31", {});
  const changed = (changes: object) => ({ ...report, ...changes }) as Report;

  it.each([
    ["other-pack", changed({ pack: { ...report.pack, id: "other" } })],
    ["other-version", changed({ pack: { ...report.pack, version: "9.0.0" } })],
    ["other-language", at("2026-01-31", {}, { locale: "fr" })],
    ["wrong-order", at("2025-12-31", {})],
  ])("are told to be so: %s", (note, after) => {
    expect(compareReports(report, after).notes).toEqual([note]);
  });

  it("are told to be of other settings, by the digest of the pack", () => {
    const strict = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } });
    expect(compareReports(report, evaluate(strict, {}, { now: "2026-01-31", locale: "en" })).notes).toEqual([
      "other-settings",
    ]);
  });

  it("have rules that came and went, and rules of another version", () => {
    const [first, ...rest] = report.results;
    const second = { ...rest[0], ruleVersion: "9.0.0", outcome: "fail" };
    const later = changed({ results: [second, ...rest.slice(1), { ...first, ruleId: "new-rule" }] });
    const { changes } = compareReports(report, later);
    expect(changes.map(({ ruleId, shift }) => [ruleId, shift])).toEqual([
      [rest[0]?.ruleId, "now-known"],
      ["new-rule", "added"],
      [first?.ruleId, "removed"],
    ]);
    expect(changes[0]?.versions).toEqual({ before: rest[0]?.ruleVersion, after: "9.0.0" });
  });
});

describe("what expired between two reports", () => {
  const evidence = [{ type: "training-record", supports: ["staff[].trainedOn"], collectedOn: "2026-01-15" }];
  const type = macsf.definition.rules.flatMap(({ id, evidence: [accepted] }) =>
    accepted ? [{ id, ...accepted }] : [],
  )[0];
  const given = [{ ...evidence[0], type: type?.type, supports: [type?.id] }] as never;

  it("evidence, whether or not it was handed over again", () => {
    const [before, with2, without] = [
      at("2026-01-31", {}, { evidence: given }),
      at("2036-01-31", {}, { evidence: given }),
      at("2036-01-31", {}),
    ];
    for (const after of [with2, without]) {
      const { expiredEvidence } = compareReports(before, after);
      expect(expiredEvidence).toMatchObject([{ type: type?.type, collectedOn: "2026-01-15" }]);
      expect(expiredEvidence[0]?.ruleIds).toContain(type?.id);
    }
    expect(compareReports(before, at("2026-02-01", {}, { evidence: given })).expiredEvidence).toEqual([]);
  });

  it("waivers whose last day lies between, each once, and none that had expired before", () => {
    const waivers = ["2026-01-30", "2026-01-31", "2026-06-29", "2026-06-30"].map((expiresOn) => ({
      ...waiver,
      expiresOn,
    }));
    const { expiredWaivers } = compareReports(at("2026-01-31", {}, { waivers }), at("2026-06-30", {}, { waivers }));
    expect(expiredWaivers.map(({ expiresOn }) => expiresOn)).toEqual(["2026-01-31", "2026-06-29"]);
  });
});

describe("whatever the reports", () => {
  const practices = knownFacts(factsOf(macsf.definition)).chain(forgetful);

  it("each rule is told once or unchanged, and the way back is the other way round", () => {
    const back = { worsened: "improved", improved: "worsened", "now-known": "lost-from-sight" } as const;
    fc.assert(
      fc.property(practices, practices, (one, other) => {
        const [before, after] = [at("2026-01-31", one as object), at("2026-01-31", other as object)];
        const { changes, unchanged } = compareReports(before, after);
        expect(changes.length + unchanged).toBe(macsf.ruleIds.length);
        const reverse = new Map(compareReports(after, before).changes.map(({ ruleId, shift }) => [ruleId, shift]));
        for (const { ruleId, shift } of changes) {
          if (Object.hasOwn(back, shift)) expect(reverse.get(ruleId)).toBe(back[shift as keyof typeof back]);
        }
        expect(compareReports(before, before)).toMatchObject({ changes: [], worse: [], notes: [] });
      }),
      few,
    );
  });

  it("a broken report is refused with the place of what is wrong, or compared", () => {
    const report = JSON.parse(JSON.stringify(at("2026-01-31", password(false))));
    fc.assert(
      fc.property(spoilt(report), (broken) => {
        try {
          compareReports(report, broken as Report);
        } catch (error) {
          expect(error).toBeInstanceOf(HygieError);
          for (const { pointer } of (error as OptionsError).problems) expect(pointer).toMatch(/^\/after/);
        }
      }),
      few,
    );
    expect(() => compareReports(null as never, report)).toThrow(
      "/before: null is not a report; hand over what evaluate gives",
    );
  });
});

describe("a trend", () => {
  it("has a point for each report, in the order of their instants", () => {
    const reports = ["2026-06-30", "2026-01-31", "2026-03-31"].map((now) => at(now, password(now > "2026-02")));
    expect(reportTrend(reports).map(({ evaluatedAt, counts }) => [evaluatedAt.slice(0, 10), counts.fail])).toEqual([
      ["2026-01-31", 1],
      ["2026-03-31", 0],
      ["2026-06-30", 0],
    ]);
  });
});

describe("what is no list of reports", () => {
  it.each([
    undefined,
    null,
    5,
    "a report alone",
    {},
    at("2026-01-31", {}),
    new Map(),
    new Uint8Array(9),
    new Array(1e6),
  ])("is refused: %s", (given) => {
    expect(() => reportTrend(given as never)).toThrow(OptionsError);
  });

  it("is told up to a hundred problems", () => {
    const [first, ...others] = problemsOf(() => reportTrend(new Array(9_000).fill(0) as never));
    expect(first).toMatchObject({ code: "wrong-type", pointer: "/0" });
    expect(others).toHaveLength(100);
  });
});
