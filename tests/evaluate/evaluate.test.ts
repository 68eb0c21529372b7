import { describe, expect, it } from "vitest";
import { evaluate, loadPack, nextQuestions, OptionsError, type Outcome, outcomeCodes } from "../../src/index.js";
import { backends } from "../support/backends.js";
import { now } from "../support/macsf.js";
import { placesOf } from "../support/problems.js";

describe.each(backends)("macsf, %s", (_, macsf) => {
  const run = (facts: object, options: Parameters<typeof evaluate>[2] = {}) =>
    evaluate(macsf, facts, { now, ...options });
  const resultOf = (ruleId: string, facts: object, options: Parameters<typeof evaluate>[2] = {}) => {
    const result = run(facts, options).results.find((one) => one.ruleId === ruleId);
    if (result === undefined) throw new Error(ruleId);
    return result;
  };
  const laptop = { id: "portable", kind: "laptop", mayStoreHealthData: true };

  it("tells once that a list is empty, whatever a rule asks of it", () => {
    const { results } = evaluate(macsf, { authentication: [] }, { now, locale: "en", rules: ["strong-passwords"] });
    expect(results[0]?.reasons.map(({ text }) => text)).toEqual(["Ways to sign in: no item"]);
  });

  it.each([
    ["what it is called", "BitLocker", "BitLocker"],
    ["its type, where nobody named it", undefined, "Capture d’écran"],
  ])("calls evidence by %s", (_, given, title) => {
    const evidence = [{ type: "screenshot", supports: ["device-encryption"], collectedOn: "2026-01-05", title: given }];
    const { results } = evaluate(macsf, {}, { now, locale: "fr", evidence, rules: ["device-encryption"] });
    expect(results[0]?.evidence.items).toMatchObject([{ type: "screenshot", title }]);
  });

  describe("a practice that has told nothing", () => {
    const report = run({});

    it("passes nothing and fails nothing", () => {
      expect(report.summary.counts).toEqual({ pass: 0, fail: 0, unknown: 18, "not-applicable": 0, waived: 0 });
      expect(report.plan).toEqual([]);
    });

    it("scores from 0 to 100, in all and for each impact", () => {
      expect(report.summary.score).toEqual({ low: 0, high: 100 });
      expect(Object.keys(report.summary.impacts)).toHaveLength(6);
      for (const interval of Object.values(report.summary.impacts)) expect(interval).toEqual({ low: 0, high: 100 });
    });

    it("is asked for what it has not told", () => {
      expect(report.questions.length).toBeGreaterThan(10);
      expect(nextQuestions(macsf, {}, { now })).toEqual(report.questions);
      expect(nextQuestions(macsf, {}, { now, limit: 3 })).toEqual(report.questions.slice(0, 3));
    });
  });

  describe("a result", () => {
    it("says which facts made it fail", () => {
      const devices = [
        { ...laptop, autoLockEnabled: true, autoLockMinutes: 60 },
        { ...laptop, id: "b", autoLockEnabled: true, autoLockMinutes: 5 },
      ];
      const { reasons } = resultOf("device-auto-lock", { devices });
      expect(reasons.map(({ pointer, role }) => [pointer, role])).toEqual([
        ["/devices/0/autoLockMinutes", undefined],
        ["/devices/0/mayStoreHealthData", "context"],
        ["/devices/0/kind", "context"],
      ]);
      expect(reasons.slice(0, 1)).toEqual([
        {
          pointer: "/devices/0/autoLockMinutes",
          item: "portable",
          asked: { kind: "range", negated: false, maximum: 15 },
          actual: 60,
          text: "portable – Délai de verrouillage automatique\u00a0: 60\u00a0minutes (attendu\u00a0: 15\u00a0minutes au plus)",
        },
      ]);
    });

    it("says which facts made it pass", () => {
      const result = resultOf("cyber-insurance-guarantee", {
        insurance: { dedicatedCyberContract: true, cyberGuaranteeEur: 150000.5, cyberExposureEur: 150000 },
      });
      expect(result.reasons).toMatchObject([
        {
          pointer: "/insurance/cyberGuaranteeEur",
          asked: { kind: "compare", operator: ">=", fact: "insurance.cyberExposureEur", value: 150000 },
        },
        { pointer: "/insurance/cyberExposureEur", role: "context" },
        { pointer: "/insurance/dedicatedCyberContract", role: "context" },
      ]);
      expect(result.reasons[0]?.text).toBe("Montant de la garantie cyber\u00a0: 150\u202f000,5\u00a0€");
    });

    it("says why the rule does not apply", () => {
      const result = resultOf("no-shared-login", { patientRecord: { computerised: false } }, { locale: "en" });
      expect(result).toMatchObject({ outcome: "not-applicable", missing: [] });
      expect(result.reasons.map(({ text }) => text)).toEqual(["Computerised patient record: no"]);
    });

    it("says which facts are missing, and asks for no more than matters", () => {
      const result = resultOf("strong-passwords", {
        authentication: [{ method: "password", enforced: true, minLength: 9, characterClasses: 3 }],
      });
      expect(result.outcome).toBe("unknown");
      expect(result.missing).toEqual(["/authentication/0/lockoutAfterAttempts"]);
      expect(result.reasons).toMatchObject([
        {
          pointer: "/authentication/0/lockoutAfterAttempts",
          asked: { kind: "range", minimum: 1, maximum: 10 },
          actual: null,
        },
      ]);
    });

    it("tells an age in days", () => {
      const facts = { practice: { staffCount: 1 }, awareness: { staffTrained: 1, lastTrainingOn: "2024-05-02" } };
      expect(resultOf("staff-vigilance", facts).reasons).toEqual([
        {
          pointer: "/awareness/lastTrainingOn",
          asked: { kind: "range", negated: false, measure: "age", minimum: 0, maximum: 365 },
          actual: "2024-05-02",
          text: "Date de la formation la plus ancienne\u00a0: 02/05/2024 (attendu\u00a0: il y a 365\u00a0jours au plus)",
        },
      ]);
    });

    it("calls an item by its place when it has no id", () => {
      const reasons = resultOf("device-encryption", {
        devices: [{ mayStoreHealthData: true, storageEncrypted: false }],
      }).reasons;
      expect(reasons[0]?.text).toBe("Appareil 1 – Stockage chiffré\u00a0: non (attendu\u00a0: oui)");
    });

    it("has the address of its rule's page in its language", () => {
      const helpUri = "https://example.org/{locale}/{pack}/{rule}";
      const withPages = loadPack({ ...JSON.parse(JSON.stringify(macsf.definition)), helpUri });
      const [first] = evaluate(withPages, {}, { now, locale: "en" }).results;
      expect(first?.helpUri).toBe(`https://example.org/en/macsf/${first?.ruleId}`);
      expect(resultOf("device-encryption", {})).not.toHaveProperty("helpUri"); // no page has an address yet
    });

    it("takes a date to come for a plan", () => {
      const facts = (lastTrainingOn: string) => ({
        practice: { staffCount: 1 },
        awareness: { staffTrained: 1, lastTrainingOn },
      });
      expect(resultOf("staff-vigilance", facts("2026-01-31")).outcome).toBe("pass");
      expect(resultOf("staff-vigilance", facts("2026-02-01")).outcome).toBe("fail");
    });

    it("is unknown while it is unknown whether the rule applies", () => {
      const facts = { messaging: { secureHealthMessagingWithPatients: "never" } };
      expect(resultOf("secure-messaging-patients", facts)).toMatchObject({
        outcome: "unknown",
        missing: ["/messaging/exchangesWithPatients"],
      });
    });
  });

  describe("the report", () => {
    const facts = {
      devices: [{ ...laptop, storageEncrypted: false, autoLockEnabled: false }],
      authentication: [{ enforced: false }],
      practice: { staffCount: 2 },
      awareness: { staffTrained: 1 },
    };

    it("is the same, byte for byte, from the same inputs", () => {
      expect(JSON.stringify(run(facts))).toBe(JSON.stringify(run(structuredClone(facts))));
    });

    it("keeps the order of the pack, and agrees with the fast path", () => {
      const report = run(facts);
      expect(report.results.map(({ ruleId }) => ruleId)).toEqual(macsf.ruleIds);
      const codes = [...macsf.outcomes(facts, now)].map((code): Outcome | undefined => outcomeCodes[code]);
      expect(codes).toEqual(report.results.map(({ outcome }) => outcome));
    });

    it("plans what fails: most severe first, then least effort", () => {
      expect(run(facts).plan.map(({ ruleId, effortHours }) => [ruleId, effortHours])).toEqual([
        ["strong-passwords", 2],
        ["device-encryption", 3],
        ["device-auto-lock", 1],
        ["staff-vigilance", 4],
      ]);
    });

    it("weighs rules by severity: low takes unknown for fail, high for pass", () => {
      // 8 + 8 + 4 + 2 fail; of the others, 5 critical, 8 high and 2 medium could all pass.
      const { counts, score } = run(facts).summary;
      expect(counts).toMatchObject({ pass: 0, fail: 4, unknown: 14 });
      expect(score.low).toBe(0);
      expect(score.high).toBeCloseTo((100 * 68) / 90, 10);
    });

    it("counts out what does not apply", () => {
      const nothing = { devices: [], onlineServices: [], messaging: { otherChannels: [] } };
      const { counts } = run(nothing).summary;
      expect(counts["not-applicable"]).toBe(9);
      expect(run({ ...nothing, authentication: [{ enforced: false }] }).summary.score.low).toBe(0);
    });

    it("works on frozen facts and leaves facts as they were", () => {
      const frozen = Object.freeze({ devices: Object.freeze([Object.freeze({ ...laptop })]) });
      expect(() => run(frozen)).not.toThrow();
      const before = JSON.stringify(facts);
      run(facts);
      expect(JSON.stringify(facts)).toBe(before);
    });

    it("takes the present when no instant is given", () => {
      const before = Date.now();
      const at = new Date(evaluate(macsf, {}).evaluatedAt).getTime();
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(Date.now());
    });
  });

  describe("waivers", () => {
    const facts = { authentication: [{ enforced: false }] };
    const waiver = (expiresOn: string, ruleId = "strong-passwords") => ({
      ruleId,
      reason: "migration",
      approvedBy: "gérance",
      expiresOn,
    });

    it("keep the underlying outcome beside them", () => {
      const result = resultOf("strong-passwords", facts, { waivers: [waiver("2026-06-30")] });
      expect(result).toMatchObject({ outcome: "waived", underlying: "fail", waiver: waiver("2026-06-30") });
      expect(result.message).toBe("Dérogation en vigueur jusqu’au 30/06/2026\u00a0: migration");
      expect(resultOf("no-shared-login", {}, { waivers: [waiver("2026-06-30", "no-shared-login")] })).toMatchObject({
        outcome: "waived",
        underlying: "unknown",
      });
    });

    it("are in force until the end of their last day, in UTC", () => {
      const on = (instant: string) =>
        resultOf("strong-passwords", facts, { now: instant, waivers: [waiver("2026-01-31")] }).outcome;
      expect(on("2026-01-31T23:59:59.999Z")).toBe("waived");
      expect(on("2026-02-01T00:59:00+01:00")).toBe("waived");
      expect(on("2026-02-01T00:00:00Z")).toBe("fail");
    });

    it("change nothing once they have expired, and are listed", () => {
      const report = run(facts, { waivers: [waiver("2026-01-30")] });
      expect(report.expiredWaivers).toEqual([waiver("2026-01-30")]);
      expect({ ...report, expiredWaivers: [] }).toEqual(run(facts));
    });

    it("that nothing needs are told of: the rule is met, does not apply, or is covered already", () => {
      const met = {
        patientRecord: { computerised: true, personalAccounts: true, thirdPartyEntriesUnderOwnLogin: false },
      };
      const [again, used] = [waiver("2026-06-30"), waiver("2026-12-31")];
      const idle = waiver("2026-06-30", "no-shared-login");
      const report = run({ ...facts, ...met }, { waivers: [again, used, idle, waiver("2026-01-01")] });
      expect(report.unneededWaivers).toEqual([again, idle]);
      expect(report.expiredWaivers).toEqual([waiver("2026-01-01")]);
    });

    it("lift no score: they change no fact", () => {
      expect(run(facts, { waivers: [waiver("2026-06-30")] }).summary.score).toEqual(run(facts).summary.score);
    });

    it("take the rule out of the plan, and leave a rule that passes alone", () => {
      expect(run(facts, { waivers: [waiver("2026-06-30")] }).plan).toEqual([]);
      const passing = {
        patientRecord: { computerised: true, personalAccounts: true, thirdPartyEntriesUnderOwnLogin: false },
      };
      expect(resultOf("no-shared-login", passing, { waivers: [waiver("2026-06-30", "no-shared-login")] }).outcome).toBe(
        "pass",
      );
    });

    it.each([
      ["an unknown rule", [{ ...waiver("2026-06-30"), ruleId: "strong-password" }], ["unknown-rule at /0/ruleId"]],
      ["no expiry", [{ ruleId: "strong-passwords", reason: "x", approvedBy: "y" }], ["missing-member at /0"]],
      ["a date that does not exist", [waiver("2026-06-31")], ["no-such-date at /0/expiresOn"]],
      ["no reason", [{ ...waiver("2026-06-30"), reason: " " }], ["wrong-format at /0/reason"]],
      ["no list", waiver("2026-06-30"), ["wrong-type at (root)"]],
      ["null", [null], ["wrong-type at /0"]],
      [
        "several at once",
        [
          { ruleId: "nope", reason: "", approvedBy: "x", expires: "2026-06-30" },
          { ...waiver("2026-13-01"), ruleId: "nope" },
        ],
        [
          "unknown-member at /0/expires",
          "wrong-format at /0/reason",
          "unknown-rule at /0/ruleId",
          "unknown-rule at /1/ruleId",
          "no-such-date at /1/expiresOn",
        ],
      ],
    ])("with %s are refused", (_, waivers, expected) => {
      expect(placesOf(() => run(facts, { waivers: waivers as never }))).toEqual(expected);
    });
  });

  describe("evidence", () => {
    const facts = { devices: [{ ...laptop, storageEncrypted: true }] };
    const proof = (changes: object = {}) => ({
      type: "screenshot",
      supports: ["devices[].storageEncrypted"],
      collectedOn: "2026-01-01",
      ...changes,
    });
    const statusOf = (evidence: readonly object[], at = now) =>
      resultOf("device-encryption", facts, { now: at, evidence: evidence as never }).evidence;

    it("is missing, fresh or expired for each rule", () => {
      expect(statusOf([])).toEqual({ status: "missing", items: [] });
      expect(statusOf([proof()]).status).toBe("fresh");
      expect(statusOf([proof({ collectedOn: "2025-01-01" })]).status).toBe("expired");
      expect(statusOf([proof({ collectedOn: "2025-01-01" }), proof()]).status).toBe("fresh");
    });

    it("is fresh for as long as its type says, the last day included", () => {
      expect(statusOf([proof()], "2026-04-01").items).toEqual([
        {
          pointer: "/0",
          type: "screenshot",
          title: "Capture d’écran",
          collectedOn: "2026-01-01",
          freshUntil: "2026-04-01",
          status: "fresh",
        },
      ]);
      expect(statusOf([proof()], "2026-04-02").status).toBe("expired");
    });

    it("ends with its own end date, and lasts to it where the type says so", () => {
      expect(statusOf([proof({ validUntil: "2026-01-15" })]).items[0]?.freshUntil).toBe("2026-01-15");
      expect(statusOf([proof({ validUntil: "2027-01-15" })]).items[0]?.freshUntil).toBe("2026-04-01");
      const contract = {
        type: "contract",
        supports: ["cyber-insurance-cover"],
        collectedOn: "2020-01-01",
        validUntil: "2030-12-31",
      };
      expect(resultOf("cyber-insurance-cover", {}, { evidence: [contract] }).evidence).toMatchObject({
        status: "fresh",
        items: [{ freshUntil: "2030-12-31" }],
      });
    });

    it("bears on a rule by the rule's id, or by a fact that the rule says it supports", () => {
      expect(statusOf([proof({ supports: ["device-encryption"] })]).status).toBe("fresh");
      expect(statusOf([proof({ supports: ["devices[].antivirus"] })]).status).toBe("missing");
      expect(statusOf([proof({ type: "training-record", supports: ["device-encryption"] })]).status).toBe("missing");
    });

    it("that is collected after the evaluation proves nothing yet", () => {
      expect(statusOf([proof({ collectedOn: "2026-02-01" })])).toMatchObject({
        status: "missing",
        items: [{ status: "to-come" }],
      });
      const both = [proof({ collectedOn: "2026-02-01" }), proof({ collectedOn: "2025-01-01" })];
      expect(statusOf(both).status).toBe("expired");
    });

    it("whose file is not at hand proves nothing, whatever else it says", () => {
      const [lost, found] = [proof({ uri: "lost.pdf" }), proof()];
      const result = (evidenceNotAtHand: readonly string[], evidence = [lost, found]) =>
        resultOf("device-encryption", facts, { evidence, evidenceNotAtHand, evidencePolicy: "require" });
      expect(result([]).outcome).toBe("pass");
      expect(result(["/0"]).evidence).toMatchObject({
        status: "fresh",
        items: [{ status: "not-at-hand" }, { status: "fresh" }],
      });
      expect(result(["/0"], [lost])).toMatchObject({ outcome: "unknown", evidence: { status: "missing" } });
      for (const wrong of ["/0", {}, ["/2"], [0], ["0"]]) {
        expect(() => result(wrong as never)).toThrow(OptionsError);
      }
    });

    it("may be required: a pass without it is unknown, and nothing else changes", () => {
      const required = (evidence: readonly object[]) =>
        resultOf("device-encryption", facts, { evidencePolicy: "require", evidence: evidence as never });
      expect(required([proof()]).outcome).toBe("pass");
      expect(required([]).outcome).toBe("unknown");
      const { definition } = macsf;
      const accepted = definition.rules.find(({ id }) => id === "device-encryption")?.evidence ?? [];
      expect(accepted.length).toBeGreaterThan(0);
      for (const { type } of accepted) expect(required([]).message).toContain(definition.evidenceTypes[type]?.title.fr);
      expect(required([proof({ collectedOn: "2025-01-01" })]).outcome).toBe("unknown");
      const failing = run({ authentication: [{ enforced: false }] }, { evidencePolicy: "require" });
      expect(failing.summary.counts).toEqual(run({ authentication: [{ enforced: false }] }).summary.counts);
    });

    it.each([
      ["of an unknown type", [proof({ type: "screenshots" })], ["unknown-evidence-type at /0/type"]],
      [
        "that supports nothing known",
        [proof({ supports: ["devices[].encrypted"] })],
        ["unknown-support at /0/supports/0"],
      ],
      ["on a date that does not exist", [proof({ collectedOn: "2026-02-30" })], ["no-such-date at /0/collectedOn"]],
      ["that ends before it begins", [proof({ validUntil: "2025-12-31" })], ["ends-before-start at /0/validUntil"]],
      ["with a digest that is none", [proof({ sha256: "abc" })], ["wrong-format at /0/sha256"]],
      ["that is no list", {}, ["wrong-type at (root)"]],
      [
        "with all of it wrong",
        [{ type: 1, supports: [], collectedOn: "x", extra: 1 }],
        [
          "unknown-member at /0/extra",
          "too-few at /0/supports",
          "wrong-format at /0/collectedOn",
          "unknown-evidence-type at /0/type",
        ],
      ],
    ])("%s is refused", (_, evidence, expected) => {
      expect(placesOf(() => run(facts, { evidence: evidence as never }))).toEqual(expected);
    });
  });

  describe("options", () => {
    it.each([
      ["an instant that is none", { now: "2026-02-30" }, "not-an-instant at /now"],
      ["an invalid Date", { now: new Date("x") }, "not-an-instant at /now"],
      ["a language that the pack lacks", { locale: "de" }, "impossible-value at /locale"],
      ["a policy that is none", { evidencePolicy: "requires" }, "impossible-value at /evidencePolicy"],
      ["a misspelt option", { waiver: [] }, "unknown-option at /waiver"],
      ["no object", null, "wrong-type at (root)"],
    ])("%s", (_, options, expected) => {
      expect(placesOf(() => evaluate(macsf, {}, options as never))).toEqual([expected]);
    });

    it("of nextQuestions are checked too", () => {
      expect(placesOf(() => nextQuestions(macsf, {}, { limit: -1 }))).toEqual(["wrong-type at /limit"]);
      expect(placesOf(() => nextQuestions(macsf, { x: 1 }))).toEqual(["unknown-fact at /x"]);
    });
  });

  describe("questions", () => {
    it("are about one item, with its choices and unit", () => {
      const facts = { devices: [{ ...laptop, kind: null }] };
      const questions = nextQuestions(macsf, facts, { now });
      expect(questions.find(({ pointer }) => pointer === "/devices/0/kind")).toMatchObject({
        fact: "devices[].kind",
        subject: "portable",
        type: "string",
        choices: expect.arrayContaining([{ value: "laptop", label: "ordinateur portable" }]),
        ruleIds: ["device-auto-lock", "antivirus-always-on", "firewall-always-on", "home-protection"],
      });
      expect(questions.find(({ pointer }) => pointer === "/devices/0/autoLockMinutes")).toMatchObject({
        type: "number",
        unit: "minutes",
      });
      expect(questions.find(({ pointer }) => pointer === "/onlineServices")).toMatchObject({ type: "array" });
    });

    it("go section by section, in the order in which the facts are declared", () => {
      const sections = nextQuestions(macsf, {}, { now }).map(({ pointer }) => pointer.split("/")[1]);
      const asked = sections.filter((section, i) => section !== sections[i - 1]);
      const declared = Object.keys((macsf.definition.facts as { properties: object }).properties);
      expect(asked).toEqual(declared.filter((section) => asked.includes(section)));
      expect(asked.length).toBeGreaterThan(4);
    });

    it("keep those of one item together", () => {
      const facts = { devices: [{ id: "a" }, { id: "b", kind: "laptop" as const }] };
      const pointers = nextQuestions(macsf, facts, { now }).map(({ pointer }) => pointer);
      const items = pointers
        .filter((pointer) => pointer.startsWith("/devices/"))
        .map((pointer) => pointer.split("/")[2]);
      expect(items.filter((item, i) => item !== items[i - 1])).toHaveLength(2);
    });

    it("stay with an item until nothing is left to ask of it, what kind it is first, however they are answered", () => {
      const facts = {
        devices: [{ id: "a" }, { id: "b" }],
        authentication: [{ id: "session" }, { id: "card" }],
      };
      const answers = {
        kind: "laptop",
        method: "card-and-pin",
        configuredBy: "self",
        antivirus: "absent",
        firewall: "absent",
        lockoutAfterAttempts: 3,
      };
      const asked: string[] = [];
      const next = () =>
        nextQuestions(macsf, facts, { now }).find(({ pointer }) => /^\/(devices|authentication)\/\d/.test(pointer));
      for (let question = next(); question !== undefined; question = next()) {
        const [, section, index, name] = question.pointer.split("/") as [
          string,
          "devices" | "authentication",
          string,
          string,
        ];
        asked.push(`${section} ${index}`);
        const value = (answers as Record<string, unknown>)[name] ?? (question.type === "boolean" ? true : 5);
        Object.assign(facts[section][Number(index)] ?? {}, { [name]: value });
        if (
          section === "authentication" &&
          index === "0" &&
          asked.filter((one) => one === "authentication 0").length === 1
        ) {
          expect(name).toBe("method");
        }
      }
      expect(asked.filter((item, i) => item !== asked[i - 1])).toEqual([
        "devices 0",
        "devices 1",
        "authentication 0",
        "authentication 1",
      ]);
    });

    it("ask whether there is a contract before they ask what it covers", () => {
      const pointers = nextQuestions(macsf, {}, { now }).map(({ pointer }) => pointer);
      const place = (name: string) => pointers.indexOf(`/insurance/${name}`);
      expect(place("multiRiskContract")).toBeLessThan(place("cyberRisksCovered"));
      for (const contract of ["multiRiskContract", "dedicatedCyberContract"]) {
        expect(place(contract)).toBeGreaterThanOrEqual(0);
        for (const amount of ["cyberGuaranteeEur", "cyberExposureEur"]) {
          expect(place(contract)).toBeLessThan(place(amount));
        }
      }
    });
  });
});
