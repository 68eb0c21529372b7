import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurePack, EvidenceError, evaluate, HygieError, type Report, WaiversError } from "../../src/index.js";
import { sealReport, verifyReport } from "../../src/verify/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { placesOf, problemsOf } from "../support/problems.js";
import { spoilt } from "../support/spoil.js";
import { tampered } from "../support/tampered.js";
import { type WholePractice, wholePractices } from "../support/whole-practices.js";

/** 500 of each with `HYGIE_RUNS=500`. */
const often = { ...runs, numRuns: Math.min(500, Number(process.env.HYGIE_RUNS ?? 12)) };
const long = 600_000;

interface Made {
  readonly report: Report;
  readonly inputs: Parameters<typeof verifyReport>[1];
}

function made({ facts, evidence, waivers, evidencePolicy }: WholePractice, locale: string): Made | undefined {
  const given = { evidence, waivers, evidencePolicy } as never;
  try {
    const report = evaluate(macsf, facts as never, { now, locale, ...(given as object) });
    return {
      report: JSON.parse(JSON.stringify(report)),
      inputs: { pack: macsf, facts, now, ...(given as object) } as never,
    };
  } catch {
    return undefined; // the practice has a fault
  }
}

const reports = fc
  .tuple(wholePractices(macsf), fc.constantFrom("fr", "en"))
  .map(([practice, locale]) => made(practice, locale))
  .filter((one) => one !== undefined);

describe("whatever the practice, in either language", () => {
  it(
    "a report that nobody touched holds, as it is and sealed",
    () => {
      fc.assert(
        fc.property(reports, ({ report, inputs }) => {
          expect(verifyReport(report, inputs)).toMatchObject({ holds: true, differences: [], doubts: [] });
          expect(verifyReport(sealReport(report, inputs), inputs).holds).toBe(true);
        }),
        often,
      );
    },
    long,
  );

  it(
    "one value changed anywhere is named by its pointer, as are the digest of its seal",
    () => {
      const changed = reports.chain((made) => tampered(made.report).map((change) => ({ ...made, ...change })));
      fc.assert(
        fc.property(changed, ({ report, inputs, document, pointer }) => {
          const { holds, differences } = verifyReport(document as Report, inputs);
          expect(holds).toBe(false);
          expect(differences.some((one) => pointer === one.pointer || one.pointer.startsWith(`${pointer}/`))).toBe(
            true,
          );
          const sealed = { ...sealReport(report, inputs), report: document as Report };
          const named = verifyReport(sealed, inputs).differences.map((one) => one.pointer);
          expect(named).toContain("/seal/digests/report");
        }),
        often,
      );
    },
    long,
  );
});

const facts = { authentication: [{ enforced: false }], devices: [{ id: "lap", storageEncrypted: null }] };
const type = macsf.definition.rules.find(({ id }) => id === "strong-passwords")?.evidence[0]?.type ?? "";
const evidence = [{ type, supports: ["strong-passwords"], collectedOn: "2026-01-15" }];
const waivers = [{ ruleId: "strong-passwords", reason: "Old.", approvedBy: "Dr Martin", expiresOn: "2026-12-31" }];
const json = (report: object) => JSON.parse(JSON.stringify(report));
const reportWith = (options: object = {}) => json(evaluate(macsf, facts, { now, locale: "en", ...options })) as Report;
const given = (more: object = {}) => ({ pack: macsf, facts, ...more }) as never;

describe("how verdicts are recomputed", () => {
  it("is told of each: by json-logic-js outright, with values in place of missing facts, or by hygie alone", () => {
    const record = { computerised: true, personalAccounts: true, thirdPartyEntriesUnderOwnLogin: false };
    const whole = { patientRecord: record };
    const { verdicts } = verifyReport(evaluate(macsf, whole, { now }), { pack: macsf, facts: whole });
    const of = (id: string) => verdicts.find(({ ruleId }) => ruleId === id);
    expect(of("no-shared-login")).toEqual({ ruleId: "no-shared-login", outcome: "pass", by: "json-logic-js" });
    expect(of("strong-passwords")).toMatchObject({ outcome: "unknown", by: "completions" });
    expect(of("strong-passwords")?.completions).toBeGreaterThan(1);
    expect(verdicts.map(({ ruleId }) => ruleId)).toEqual(macsf.ruleIds);
  });

  it("does without the verdicts of hygie: where they are wrong, they are found to be", () => {
    const index = macsf.ruleIds.indexOf("strong-passwords");
    const wrong: typeof macsf.engine.outcomes = (...args) =>
      macsf.engine.outcomes(...args).map((code, i) => (i === index ? 1 : code));
    const engine = { ...macsf.engine, outcomes: wrong };
    const outcomesByRule: typeof macsf.outcomesByRule = (...args) => ({
      ...macsf.outcomesByRule(...args),
      "strong-passwords": "pass",
    });
    const pack = { ...macsf, engine, outcomesByRule };
    const { differences } = verifyReport(evaluate(pack, facts, { now }), { pack, facts });
    expect(differences.map(({ pointer }) => pointer)).toContain(`/results/${index}/outcome`);
    expect(differences.find(({ pointer }) => pointer.endsWith("/outcome"))).toMatchObject({
      found: "pass",
      expected: "fail",
    });
  });
});

describe("what may be the cause of differences, beside a change of the report", () => {
  it("is another pack, or another setting of it", () => {
    const pack = configurePack(macsf, { rules: { "strong-passwords": { severity: "low" } } });
    expect(verifyReport(reportWith(), given({ pack }))).toMatchObject({ holds: false, doubts: ["pack"] });
    const named = { ...reportWith(), pack: { ...reportWith().pack, digest: "0".repeat(64) } };
    expect(verifyReport(named, given())).toMatchObject({ doubts: [], differences: [{ pointer: "/pack/digest" }] });
  });

  it("is other facts, evidence or waivers that were not given", () => {
    expect(verifyReport(reportWith(), given({ facts: {} })).doubts).toEqual(["facts"]);
    expect(verifyReport(reportWith({ evidence }), given()).doubts).toEqual(["evidence"]);
    expect(verifyReport(reportWith({ waivers }), given()).doubts).toEqual(["waivers"]);
    expect(verifyReport(reportWith({ evidence, waivers }), given({ evidence, waivers }))).toMatchObject({
      holds: true,
    });
  });

  const logins = { computerised: true, personalAccounts: true, thirdPartyEntriesUnderOwnLogin: false };
  const practice = { ...facts, patientRecord: logins };
  const all = { evidencePolicy: "require", rules: ["strong-passwords", "no-shared-login"], evidenceNotAtHand: ["/0"] };

  it.each(Object.keys(all))("is an option that the report does not tell: %s", (name) => {
    const options = { [name]: all[name as keyof typeof all] };
    const report = json(evaluate(macsf, practice, { now, evidence, ...options } as never)) as Report;
    const inputs = { facts: practice, evidence };
    expect(verifyReport(report, given(inputs))).toMatchObject({ holds: false, doubts: ["options"] });
    const { [name]: found } = verifyReport(report, given(inputs)).reproducedWith as Record<string, unknown>;
    expect([found].flat().sort()).toEqual([options[name]].flat().sort());
    expect(verifyReport(report, given({ ...inputs, ...options })).holds).toBe(true);
  });

  it("is several such options together", () => {
    const report = json(evaluate(macsf, practice, { now, evidence, ...all } as never)) as Report;
    const { reproducedWith } = verifyReport(report, given({ facts: practice, evidence }));
    expect(Object.keys(reproducedWith ?? {}).sort()).toEqual(Object.keys(all).sort());
  });
});

describe("what a report tells of itself", () => {
  it("the language: another one is named, and not all the texts that are not in it", () => {
    for (const locale of ["fr", "it", 1]) {
      const { differences } = verifyReport({ ...reportWith(), locale } as Report, given());
      expect(differences).toEqual([{ pointer: "/locale", found: locale, expected: "en" }]);
    }
  });

  it("the instant: without one nothing else can be made anew, and another one is told where the right one is given", () => {
    const { evaluatedAt, ...timeless } = reportWith();
    for (const report of [timeless, { ...timeless, evaluatedAt: "soon" }, { ...timeless, evaluatedAt: null }]) {
      const found = verifyReport(report as Report, given());
      expect(found).toMatchObject({ holds: false, verdicts: [], differences: [{ pointer: "/evaluatedAt" }] });
      expect(verifyReport(report as Report, given({ now })).differences).toMatchObject([
        { pointer: "/evaluatedAt", expected: evaluatedAt },
      ]);
    }
    const redated = { ...timeless, evaluatedAt: "2026-01-30T00:00:00.000Z" };
    const pointers = verifyReport(redated as Report, given({ now })).differences.map(({ pointer }) => pointer);
    expect(pointers).toEqual(["/evaluatedAt"]);
  });
});

describe("differences", () => {
  it("are told a hundred at the most, with the number of others", () => {
    const results = reportWith().results.map((result) => ({
      ...result,
      title: "",
      message: "",
      impacts: [],
      severity: "none",
    }));
    const { differences, omittedDifferences } = verifyReport({ ...reportWith(), results } as never, given());
    expect(differences).toHaveLength(100);
    expect(omittedDifferences).toBeGreaterThan(0);
  });

  it("of a list name the item that was dropped or added, and not those behind it", () => {
    const report = reportWith();
    const dropped = { ...report, results: report.results.filter((_, i) => i !== 3) };
    expect(verifyReport(dropped, given()).differences).toEqual([
      { pointer: "/results/3", expected: report.results[3] },
    ]);
    const added = { ...report, plan: [{ ruleId: "none" }, ...report.plan] } as never;
    expect(verifyReport(added, given()).differences).toEqual([{ pointer: "/plan/0", found: { ruleId: "none" } }]);
  });
});

describe("what is handed over wrongly", () => {
  it(
    "is refused with an error of hygie, or its differences are told: nothing else is ever thrown",
    () => {
      const sealed = json(sealReport(reportWith({ evidence, waivers }), given({ evidence, waivers })));
      const strange = fc.oneof(spoilt(reportWith()), spoilt(sealed), fc.anything());
      fc.assert(
        fc.property(strange, (report) => {
          try {
            expect(typeof verifyReport(report as Report, given()).holds).toBe("boolean");
          } catch (error) {
            expect(error).toBeInstanceOf(HygieError);
          }
        }),
        often,
      );
    },
    long,
  );

  it.each([
    [
      "no report",
      () => verifyReport(null as never, given()),
      "(root): null is not a report; hand over what evaluate gives",
    ],
    ["no inputs", () => verifyReport(reportWith(), null as never), "(root): null is not an object with options"],
    [
      "a misspelt input",
      () => verifyReport(reportWith(), given({ wavers: [] })),
      '/wavers: unknown option "wavers"; did you mean waivers?',
    ],
    ["no pack", () => verifyReport(reportWith(), { facts } as never), "/pack: nothing is not a pack that was loaded"],
    ["wrong facts", () => verifyReport(reportWith(), given({ facts: { devises: [] } })), "did you mean devices?"],
    ["wrong evidence", () => verifyReport(reportWith(), given({ evidence: [{}] })), '"type" is missing'],
    ["no instant", () => verifyReport(reportWith(), given({ now: "soon" })), '/now: "soon" is not an instant'],
  ])("%s", (_, call, said) => {
    expect(call).toThrow(said);
    expect(call).toThrow(HygieError);
  });

  it("a report with a circle in it, or a getter that throws", () => {
    const circle: Record<string, unknown> = { ...reportWith() };
    circle.results = [circle];
    const thrower = {
      ...reportWith(),
      get summary(): never {
        throw new Error("read");
      },
    };
    for (const report of [
      circle,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("trap");
          },
        },
      ),
      Object.defineProperties({}, Object.getOwnPropertyDescriptors(thrower)),
    ]) {
      expect(() => verifyReport(report as never, given())).toThrow(HygieError);
    }
  });
});

describe("a seal", () => {
  const sealed = json(sealReport(reportWith({ evidence, waivers }), given({ evidence, waivers })));

  it.each([
    ["an empty object", {}, ["wrong-type at (root)"]],
    ["the facts", facts, ["wrong-type at (root)"]],
    ["a list of reports", [reportWith()], ["wrong-type at (root)"]],
    ["a promise of one", Promise.resolve(reportWith()), ["not-json at (root)"]],
    ["one without its score", { ...reportWith(), summary: { counts: {} } }, "missing-member at /summary"],
    ["one without its results", { ...reportWith(), results: undefined }, "missing-member at (root)"],
    ["one of another instant", { ...reportWith(), evaluatedAt: "once" }, "not-an-instant at /evaluatedAt"],
  ])("is not put on %s", (_, none, places) => {
    const found = placesOf(() => sealReport(none as never, given()));
    if (typeof places === "string") expect(found).toContain(places);
    else expect(found).toEqual(places);
  });

  it("holds the digests of the report and of what it was made of, and no facts", () => {
    expect(Object.keys(sealed)).toEqual(["report", "seal"]);
    expect(Object.keys(sealed.seal.digests)).toEqual(["pack", "facts", "evidence", "waivers", "report"]);
    expect(sealed.seal.digests.pack).toBe(macsf.digest);
    expect(JSON.stringify(sealed.seal)).not.toContain("lap");
  });

  it("tells of other evidence and waivers, of a seal that was changed, and of what was put beside it", () => {
    const pointersOf = (document: object, more: object = {}) =>
      verifyReport(document as never, given({ evidence, waivers, ...more })).differences.map(({ pointer }) => pointer);
    expect(pointersOf(sealed)).toEqual([]);
    expect(pointersOf(sealed, { waivers: [] })).toContain("/seal/digests/waivers");
    expect(pointersOf(sealed, { evidence: undefined })).toContain("/seal/digests/evidence");
    expect(pointersOf({ ...sealed, seal: { ...sealed.seal, version: "2" } })).toEqual(["/seal/version"]);
    expect(pointersOf({ ...sealed, added: 1 })).toEqual(["/added"]);
    expect(pointersOf({ ...sealed, seal: null })).toEqual(["/seal"]);
    expect(pointersOf({ report: null, seal: sealed.seal })).toEqual(["/seal/digests/report", "/report"]);
    expect(pointersOf({ ...sealed.report, seal: sealed.seal })).toEqual(["/seal"]);
  });
});

describe("what is sealed is checked like what is evaluated", () => {
  const report = evaluate(macsf, {}, { now });

  it.each<[string, object]>([
    ["evidence", { evidence: Symbol("evidence") }],
    ["evidence", { evidence: [{ type: "nonsense" }] }],
    ["waivers", { waivers: [{}] }],
    ["waivers", { waivers: Array(1e6) }],
  ])("%s", (kind, inputs) => {
    const [problem] = problemsOf(() => sealReport(report, { pack: macsf, facts: {}, ...inputs } as never));
    expect(problem).toBeDefined();
    expect(() => sealReport(report, { pack: macsf, facts: {}, ...inputs } as never)).toThrow(
      kind === "evidence" ? EvidenceError : WaiversError,
    );
  });

  it("a report is sealed once", () => {
    const sealed = sealReport(report, { pack: macsf, facts: {} });
    const [problem] = problemsOf(() => sealReport(sealed as never, { pack: macsf, facts: {} }));
    expect(problem).toMatchObject({ code: "already-sealed", pointer: "/seal" });
  });

  it("a seal without a report is none of any", () => {
    for (const nothing of [undefined, null, 5, []]) {
      const given = { report: nothing, seal: {} } as never;
      expect(verifyReport(given, { pack: macsf, facts: {} }).holds).toBe(false);
    }
  });
});
