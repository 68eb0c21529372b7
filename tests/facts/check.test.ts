import { describe, expect, it } from "vitest";
import { evaluate, FactsError, loadPack } from "../../src/index.js";
import { macsf, now } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { placesOf, problemsOf } from "../support/problems.js";

const check = (facts: unknown) => () => evaluate(macsf, facts, { now });

describe("facts that are right", () => {
  it.each([
    ["none", {}],
    [
      "null for what is not known",
      { practice: null, devices: [null, { id: null, kind: null }], insurance: { cyberExposureEur: null } },
    ],
    ["undefined for what is not known", { practice: undefined, authentication: [{ enforced: undefined }] }],
    ["items without an id", { devices: [{ kind: "laptop" }, { kind: "laptop" }] }],
    [
      "bounds themselves",
      {
        practice: { staffCount: 1 },
        authentication: [{ characterClasses: 4, minLength: 0 }],
        insurance: { cyberGuaranteeEur: 0 },
      },
    ],
    ["objects without a prototype", Object.assign(Object.create(null), { practice: { staffCount: 2 } })],
  ])("%s", (_, facts) => {
    expect(check(facts)).not.toThrow();
  });
});

describe("facts that are wrong", () => {
  it.each([
    ["no object", [], "wrong-type at (root)", "write an object"],
    ["nothing at all", null, "wrong-type at (root)", "write an object"],
    [
      "an unknown fact",
      { devices: [{ storageEncripted: true }] },
      "unknown-fact at /devices/0/storageEncripted",
      "did you mean storageEncrypted?",
    ],
    ["a fact in another place", { staffCount: 3 }, "unknown-fact at /staffCount", "did you mean practice.staffCount?"],
    [
      "an unknown fact, though it holds nothing",
      { practise: null },
      "unknown-fact at /practise",
      "did you mean practice?",
    ],
    [
      "a text for a boolean",
      { authentication: [{ enforced: "oui" }] },
      "wrong-type at /authentication/0/enforced",
      "did you mean true, without quotes?",
    ],
    [
      "a text for a number",
      { devices: [{ autoLockMinutes: "0,5" }] },
      "wrong-type at /devices/0/autoLockMinutes",
      "did you mean 0.5, without quotes?",
    ],
    ["half a person", { practice: { staffCount: 1.5 } }, "wrong-type at /practice/staffCount", "a whole number"],
    [
      "infinity",
      { insurance: { cyberExposureEur: Number.POSITIVE_INFINITY } },
      "wrong-type at /insurance/cyberExposureEur",
      "a number",
    ],
    [
      "an impossible value",
      { devices: [{ kind: "latop" }] },
      "impossible-value at /devices/0/kind",
      "did you mean laptop?",
    ],
    [
      "a number out of bounds",
      { authentication: [{ characterClasses: 5 }] },
      "out-of-bounds at /authentication/0/characterClasses",
      "from 1 to 4",
    ],
    [
      "zero where there must be more",
      { devices: [{ autoLockMinutes: 0 }] },
      "out-of-bounds at /devices/0/autoLockMinutes",
      "more than 0 (minutes)",
    ],
    [
      "a date that does not exist",
      { awareness: { lastTrainingOn: "2026-02-30" } },
      "wrong-type at /awareness/lastTrainingOn",
      "YYYY-MM-DD",
    ],
    [
      "a date as the French write it",
      { awareness: { lastTrainingOn: "12/03/2026" } },
      "wrong-type at /awareness/lastTrainingOn",
      "did you mean 2026-03-12?",
    ],
    [
      "a moment for a date",
      { awareness: { lastTrainingOn: "2026-01-01T00:00:00Z" } },
      "wrong-type at /awareness/lastTrainingOn",
      "did you mean 2026-01-01?",
    ],
    ["a Date", { awareness: { lastTrainingOn: new Date(0) } }, "wrong-type at /awareness/lastTrainingOn", "YYYY-MM-DD"],
    ["an object for a list", { devices: { id: "a" } }, "wrong-type at /devices", "put it between [ and ]"],
    ["a list for an object", { practice: [] }, "wrong-type at /practice", "an object"],
    [
      "one id for two devices",
      { devices: [{ id: "a" }, { id: "b" }, { id: "a" }] },
      "duplicate-id at /devices/2/id",
      "another id",
    ],
    ["__proto__", JSON.parse('{"__proto__":{"kind":"solo"}}'), "unknown-fact at /__proto__", "use one of practice"],
    [
      "constructor",
      JSON.parse('{"practice":{"constructor":1}}'),
      "unknown-fact at /practice/constructor",
      "use one of staffCount",
    ],
    ["prototype", JSON.parse('{"devices":[{"prototype":1}]}'), "unknown-fact at /devices/0/prototype", "use one of id"],
    ["a slash in a name", { "a/b~c": 1 }, "unknown-fact at /a~1b~0c", "use one of"],
  ])("%s", (_, facts, place, hint) => {
    expect(placesOf(check(facts))).toEqual([place]);
    expect(problemsOf(check(facts))[0]?.hint).toContain(hint);
  });

  it("are told of all at once, as a FactsError", () => {
    const facts = {
      practice: { staffCount: 0 },
      devices: [{ id: "a", kind: "alone", antivirus: true }, { id: "a" }],
      x: 1,
    };
    expect(check(facts)).toThrow(FactsError);
    expect(placesOf(check(facts))).toEqual([
      "out-of-bounds at /practice/staffCount",
      "impossible-value at /devices/0/kind",
      "impossible-value at /devices/0/antivirus",
      "duplicate-id at /devices/1/id",
      "unknown-fact at /x",
    ]);
  });

  it("reads as design wants it to", () => {
    expect(check({ devices: [{ storageEncripted: true }] })).toThrow(
      "/devices/0/storageEncripted: unknown fact; did you mean storageEncrypted?",
    );
  });

  it("may be many: nothing hangs", () => {
    const devices = Array.from({ length: 500 }, () => ({ id: "same", knd: "laptop" }));
    const problems = problemsOf(check({ devices }));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ code: "more-problems", params: { count: 899 }, pointer: "" });
  });

  it("of a list of texts are found as well", () => {
    const pack = loadPack(smallPack());
    expect(placesOf(() => evaluate(pack, { tags: ["a", 1, null] }, { now }))).toEqual(["wrong-type at /tags/1"]);
  });
});
