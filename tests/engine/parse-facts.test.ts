import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, isFacts, loadPack, parseFacts } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { factsFor } from "../support/declared.js";
import { now } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const pack = loadPack(smallPack());

describe("parseFacts", () => {
  it("gives facts where nothing is wrong, and the problems where something is", () => {
    expect(parseFacts(pack, { guards: 2, doors: null })).toEqual({ facts: { guards: 2, doors: null } });
    const parsed = parseFacts(pack, { guards: "2", dors: [] });
    expect(parsed).not.toHaveProperty("facts");
    expect("problems" in parsed && parsed.problems.map(({ pointer, hint }) => [pointer, hint])).toEqual([
      ["/guards", "did you mean 2, without quotes?"],
      ["/dors", "did you mean doors?"],
    ]);
  });

  it("copies, so that what is changed later changes no facts that were parsed", () => {
    const input = { doors: [{ locked: true }] };
    const parsed = parseFacts(pack, input);
    input.doors.push({ locked: false });
    expect(parsed).toEqual({ facts: { doors: [{ locked: true }] } });
  });

  const traps = { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail };
  function fail(): never {
    throw new Error("a trap");
  }
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const circle: Record<string, unknown> = {};
  circle.doors = [circle];
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["a text", "{}"],
    ["a list", []],
    ["a Map", new Map()],
    ["a promise", Promise.resolve({})],
    ["a function", () => ({})],
    ["a symbol", Symbol("facts")],
    ["a BigInt", 1n],
    ["a proxy that throws", new Proxy({}, traps)],
    ["a revoked proxy", proxy],
    ["what goes round in a circle", circle],
    ["a member that throws", Object.defineProperty({}, "guards", { get: fail, enumerable: true })],
    ["a member that is a trap", { guards: new Proxy({}, traps) }],
  ])("throws nothing for %s, and refuses it", (_, input) => {
    expect(parseFacts(pack, input)).toHaveProperty("problems.0.message");
    expect(isFacts(pack, input)).toBe(false);
  });

  it("agrees with evaluate and isFacts on whatever is given", () => {
    const facts = factsFor(pack.definition.facts as never);
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: facts }, fc.anything()), (input) => {
        const parsed = parseFacts(pack, input);
        expect(isFacts(pack, input)).toBe("facts" in parsed);
        if ("facts" in parsed) {
          expect(evaluate(pack, parsed.facts, { now })).toEqual(evaluate(pack, input as never, { now }));
        } else expect(problemsOf(() => evaluate(pack, input as never, { now }))).toEqual(parsed.problems);
      }),
      runs,
    );
  });

  it("wants a pack", () => {
    expect(problemsOf(() => parseFacts({} as never, {}))).toMatchObject([{ code: "wrong-type" }]);
  });
});

describe("outcomesByRule", () => {
  it("gives the outcome of each rule by its id, as outcomes() does by its place", () => {
    expect(pack.outcomesByRule({ doors: [{ locked: true }], guards: 2 }, now)).toEqual({ "doors-locked": "pass" });
    expect(pack.outcomesByRule({ doors: [{ locked: false }] }, now)).toEqual({ "doors-locked": "fail" });
    expect(pack.outcomesByRule({ doors: [] }, now)).toEqual({ "doors-locked": "not-applicable" });
    expect(pack.outcomesByRule({})).toEqual({ "doors-locked": "unknown" });
    const { outcomesByRule } = pack;
    expect(outcomesByRule({ doors: [] }, new Date(0))).toEqual({ "doors-locked": "not-applicable" });
    expect(problemsOf(() => pack.outcomesByRule({}, "31/01/2026"))).toMatchObject([{ pointer: "/now" }]);
  });
});
