import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planTo } from "../../src/explain/index.js";
import {
  configurePack,
  diffPacks,
  evaluate,
  HygieError,
  loadPack,
  nextQuestions,
  outcomeCodes,
} from "../../src/index.js";
import { compileLogic } from "../../src/logic/index.js";
import { planToText, toText } from "../../src/reporters/index.js";
import { testPack } from "../../src/testing/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { placesOf, problemsOf } from "../support/problems.js";

const pack = macsf as never;
const thrower = () => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
function fail(): never {
  throw new Error("a trap");
}
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
class Getters {
  get rules() {
    return {};
  }
  get now() {
    return "2026-01-31";
  }
}

/** What is no pack, no options, no settings: whatever somebody may hand over by mistake. */
const oddities: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["a number", 1],
  ["a text", "macsf"],
  ["a list", []],
  ["a Map", new Map([["locale", "en"]])],
  ["a Set", new Set()],
  ["a Date", new Date(0)],
  ["a promise", Promise.resolve({})],
  ["a function", () => ({})],
  ["a symbol", Symbol("odd")],
  ["a BigInt", 1n],
  ["an instance with accessors", new Getters()],
  ["an heir of members", Object.create({ locale: "en", rules: {}, devices: [] })],
  ["a proxy that throws", thrower()],
  ["a revoked proxy", revoked()],
];

describe("in place of a pack, whatever is given is refused with what is wanted", () => {
  const calls: Readonly<Record<string, (given: never) => unknown>> = {
    evaluate: (given) => evaluate(given, {} as never),
    nextQuestions: (given) => nextQuestions(given, {} as never),
    planTo: (given) => planTo(given, {} as never, { score: 80 }),
    configurePack: (given) => configurePack(given, {}),
    "diffPacks, before": (given) => diffPacks(given, macsf),
    "diffPacks, after": (given) => diffPacks(macsf, given),
    testPack: (given) => testPack(given),
    toText: (given) => toText(given),
  };
  const others = [
    ["nothing", undefined],
    ["an object", {}],
    ["a definition", macsf.definition],
  ] as const;
  it.each(Object.entries(calls))("%s", (_, call) => {
    for (const [name, given] of [...oddities, ...others]) {
      const [problem] = problemsOf(() => call(given as never));
      expect(problem, name).toMatchObject({ code: "wrong-type", hint: expect.stringMatching(/loadPack|evaluate/) });
    }
  });
});

describe("in place of options and settings, what is no plain object is refused", () => {
  const calls: Readonly<Record<string, (given: never) => unknown>> = {
    evaluate: (given) => evaluate(pack, {} as never, given),
    nextQuestions: (given) => nextQuestions(pack, {} as never, given),
    configurePack: (given) => configurePack(macsf, given),
    "configurePack, of rules": (given) => configurePack(macsf, { rules: given }),
    loadPack: (given) => loadPack(macsf.definition, given),
    compileLogic: (given) => compileLogic(true, given),
    toText: (given) => toText(evaluate(macsf, {}, { now }), given),
    planTo: (given) => planTo(macsf, {}, { score: 80 }, given),
    "planTo, the goal": (given) => planTo(macsf, {}, given, { now }),
    "planTo, the impacts": (given) => planTo(macsf, {}, { impacts: given }, { now }),
    planToText: (given) => planToText(planTo(macsf, {}, { score: 80 }, { now }), given),
    "planToText, the plan": (given) => planToText(given),
  };
  it.each(Object.entries(calls))("%s", (_, call) => {
    for (const [name, given] of oddities) expect(() => call(given as never), name).toThrow(HygieError);
  });

  it.each([
    ["without a prototype", Object.assign(Object.create(null), { now, locale: "en" })],
    ["of a class with members of its own", Object.assign(new (class Own {})(), { now, locale: "en" })],
    ["a framework's proxy", new Proxy({ now, locale: "en" }, {})],
  ])("an object %s is taken", (_, options) => {
    expect(evaluate(macsf, {}, options as never).locale).toBe("en");
  });

  it("what JSON does not have is told at its place", () => {
    const config = { rules: { "device-auto-lock": { parameters: { maxMinutes: 5n } } } };
    expect(placesOf(() => configurePack(macsf, config as never))).toEqual([
      "not-json at /rules/device-auto-lock/parameters/maxMinutes",
    ]);
    const disabled = { rules: { "device-auto-lock": { disabled: { reason: "x", until: "2027-01-01" } } } };
    expect(placesOf(() => configurePack(macsf, disabled as never))).toEqual([
      "unknown-member at /rules/device-auto-lock/disabled/until",
    ]);
  });
});

describe("nothing that is given makes anything throw but hygie's errors", () => {
  const calm = oddities.filter(([name]) => !name.includes("proxy")).map(([, value]) => value); // what fast-check can hold
  const odd = fc.constantFrom(...calm, undefined, {}, Number.NaN);
  const anything = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, odd, fc.jsonValue(), fc.array(tie("value"), { maxLength: 3 }), tie("object")),
    object: fc.dictionary(
      fc.constantFrom(
        "devices",
        "practice",
        "id",
        "rules",
        "facts",
        "now",
        "evidence",
        "waivers",
        "ruleId",
        "__proto__",
      ),
      tie("value"),
      { maxKeys: 4 },
    ),
  })).value;

  it("facts, options, settings, packs and logic", () => {
    const ask = compileLogic({
      cat: [{ var: "devices" }, { "+": [{ var: "practice" }, 1] }, { "<": [{ var: "id" }, 1] }],
    });
    const calls: ((given: never) => unknown)[] = [
      (given) => evaluate(pack, given),
      (given) => evaluate(pack, {} as never, given),
      (given) => evaluate(pack, {} as never, { evidence: given }),
      (given) => evaluate(pack, {} as never, { waivers: given }),
      (given) => nextQuestions(pack, given),
      (given) => configurePack(macsf, given),
      (given) => loadPack(given),
      (given) => loadPack({ ...macsf.definition, rules: given }),
      (given) => compileLogic({ and: given }),
      (given) => ask(given),
    ];
    fc.assert(
      fc.property(anything, fc.constantFrom(...calls), (given, call) => {
        try {
          call(given as never);
        } catch (error) {
          if (!(error instanceof HygieError)) throw error;
        }
      }),
      runs,
    );
  });
});

describe("outcomes, which check nothing", () => {
  const odd = oddities.map(([, value]) => value).filter((value) => typeof value !== "string" && value !== 1);
  it.each([
    [
      "a number",
      (value: unknown) => ({ authentication: [{ method: "password", enforced: true, minLength: value }] }),
      "strong-passwords",
    ],
    ["a date", (value: unknown) => ({ awareness: { lastTrainingOn: value, trainedStaffCount: 1 } }), "staff-vigilance"],
  ] as const)("are unknown where %s is something else, and nothing is called of it", (_, facts, ruleId) => {
    for (const value of [...odd, Object.create(null), new Array(4e9)]) {
      const codes = macsf.outcomes(facts(value) as never, now);
      expect(outcomeCodes[codes[macsf.ruleIds.indexOf(ruleId)] ?? 0]).toBe("unknown");
    }
  });
});

describe("what is read is what was checked", () => {
  it("a getter that gives another value the second time gives one", () => {
    let reads = 0;
    const facts = {
      authentication: [
        {
          get minLength() {
            reads += 1;
            return reads === 1 ? 12 : "none";
          },
        },
      ],
    };
    const said = JSON.stringify(evaluate(macsf, facts as never, { now }));
    expect(said).not.toContain("none");
  });

  it("a member that is not enumerable is not there", () => {
    const facts = Object.defineProperty({}, "authentication", {
      value: [{ enforced: "of course" }],
      enumerable: false,
    });
    expect(evaluate(macsf, facts, { now })).toEqual(evaluate(macsf, {}, { now }));
  });

  it("a getter that throws is told at its place", () => {
    const facts = {
      devices: [
        {},
        {
          get kind() {
            return fail();
          },
        },
      ],
    };
    const [problem] = problemsOf(() => evaluate(macsf, facts as never, { now }));
    expect(problem).toMatchObject({ pointer: "/devices/1/kind", found: "a value that cannot be read" });
  });
});

describe("a report is its reader's own", () => {
  const facts = {
    devices: [{ id: "front", storageEncrypted: false }],
    onlineServices: [],
    authentication: [{ enforced: false }],
  };
  const waivers = [
    { ruleId: "strong-passwords", reason: "r", approvedBy: "a", expiresOn: "2026-12-31" },
    { ruleId: "device-encryption", reason: "r", approvedBy: "a", expiresOn: "2026-01-01" },
    { ruleId: "secure-messaging-patients", reason: "r", approvedBy: "a", expiresOn: "2026-12-31" },
  ];
  const evidence = [{ type: "contract", supports: ["cyber-insurance-cover"], collectedOn: "2026-01-05" }];
  const objectsIn = (value: unknown): object[] =>
    typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

  it("it shares no object with facts, waivers, evidence or the pack, not even an empty list", () => {
    const report = evaluate(macsf, facts as never, { now, waivers, evidence });
    const given = new Set([facts, waivers, evidence, macsf.definition].flatMap(objectsIn));
    expect(objectsIn(report).filter((one) => given.has(one))).toEqual([]);
  });

  it("nothing that is done to it changes the next", () => {
    const before = JSON.stringify(evaluate(macsf, facts as never, { now, waivers, evidence }));
    for (const one of objectsIn(evaluate(macsf, facts as never, { now, waivers, evidence }))) {
      for (const name of Object.keys(one)) Reflect.set(one, name, "changed");
    }
    expect(JSON.stringify(evaluate(macsf, facts as never, { now, waivers, evidence }))).toBe(before);
  });
});

describe("a renewed waiver", () => {
  const waiver = (reason: string, expiresOn: string) => ({
    ruleId: "strong-passwords",
    reason,
    approvedBy: "a",
    expiresOn,
  });
  const all = [
    waiver("a", "2026-02-01"),
    waiver("b", "2027-01-31"),
    waiver("c", "2027-01-31"),
    waiver("d", "2026-01-01"),
  ];
  it("covers as long as the longest does, whatever their order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (waivers) => {
        const report = evaluate(macsf, { authentication: [{ enforced: false }] }, { now, waivers });
        expect(report.results.filter((one) => one.outcome === "waived").map((one) => one.waiver.reason)).toEqual(["b"]);
        expect(report.unneededWaivers.map(({ reason }) => reason).sort()).toEqual(["a", "c"]);
      }),
    );
  });
});

describe("days stand in the calendar", () => {
  it.each([
    new Date(8.64e15),
    new Date("+010000-01-01"),
    new Date(-8.64e15),
    "9999-12-31T23:59:59-14:00",
    "0000-12-31",
    "0001-01-01T00:00:00+01:00",
  ])("%s is no instant", (day) => {
    expect(placesOf(() => evaluate(macsf, {}, { now: day }))).toEqual(["not-an-instant at /now"]);
  });

  it.each(["9999-12-31", "9999-10-01"])(
    "evidence collected on %s is fresh until the last day at the most",
    (collectedOn) => {
      const evidence = [{ type: "contract", supports: ["cyber-insurance-cover"], collectedOn }];
      const items = evaluate(macsf, {}, { now, evidence }).results.flatMap((result) => result.evidence.items);
      for (const { freshUntil } of items) expect(freshUntil).toMatch(/^9999-\d\d-\d\d$/);
      expect(items.length).toBeGreaterThan(0);
    },
  );
});

describe("-0 is 0", () => {
  const ratio = { "<": [{ "/": [1, { var: "guards" }] }, 0] };
  const asks = (logic: object) =>
    loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, evidence: [], logic }));

  it("in facts", () => {
    const [one, other] = [0, -0].map((guards) => evaluate(asks(ratio), { guards }, { now }));
    expect(other).toEqual(one);
    expect(one?.results[0]).toMatchObject({ outcome: "fail", reasons: [{ actual: 0 }] });
  });

  it("in facts that are read slowly", () => {
    const guards = (value: number) => Object.assign(Object.create({}), { guards: value });
    expect(evaluate(asks(ratio), guards(-0), { now })).toEqual(evaluate(asks(ratio), guards(0), { now }));
  });

  it("in logic", () => {
    const [one, other] = [0, -0].map((zero) => asks({ "<": [{ "/": [{ var: "guards" }, zero] }, 0] }));
    expect(other?.definition).toEqual(one?.definition);
    expect(evaluate(other as never, { guards: 1 } as never, { now })).toEqual(
      evaluate(one as never, { guards: 1 } as never, { now }),
    );
  });

  it("in data", () => {
    for (const logic of [
      { var: "a" },
      { "/": [1, { var: "a" }] },
      { map: [{ var: "list" }, { "/": [1, { var: "" }] }] },
    ]) {
      const [one, other] = [0, -0].map((a) => compileLogic(logic)({ a, list: [a] }));
      expect(other).toEqual(one);
    }
  });
});

describe("questions", () => {
  it("of one item of a list stand together, and the first are those of all", () => {
    const facts = { devices: [{ id: "front" }, { id: "back" }, {}] } as never;
    const all = nextQuestions(macsf, facts, { now });
    const groups = all.map(({ pointer }) => /^\/devices\/\d+/.exec(pointer)?.[0] ?? pointer.split("/")[1]);
    const starts = groups.filter((group, i) => group !== groups[i - 1]);
    expect(starts).toEqual([...new Set(groups)]);
    for (const limit of [0, 1, 2, 7, all.length]) {
      expect(nextQuestions(macsf, facts, { now, limit })).toEqual(all.slice(0, limit));
    }
  });
});
