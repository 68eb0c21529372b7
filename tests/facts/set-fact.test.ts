import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack, nextQuestions, setFact } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { now } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

describe("setFact", () => {
  it.each<[facts: unknown, pointer: string, value: unknown, then: unknown]>([
    [{}, "/guards", 2, { guards: 2 }],
    [{ guards: 1, doors: [] }, "/guards", null, { guards: null, doors: [] }],
    [{}, "/practice/staffCount", 3, { practice: { staffCount: 3 } }],
    [{ practice: null }, "/practice/staffCount", 3, { practice: { staffCount: 3 } }],
    [{}, "/doors/0/locked", true, { doors: [{ locked: true }] }],
    [{ doors: [{ id: "a" }] }, "/doors/1/locked", true, { doors: [{ id: "a" }, { locked: true }] }],
    [{ doors: [null, { id: "b" }] }, "/doors/0/locked", true, { doors: [{ locked: true }, { id: "b" }] }],
    [{ doors: [] }, "/doors/0", { id: "a" }, { doors: [{ id: "a" }] }],
    [{}, "/sites/0/rooms/0/tags/0", "x", { sites: [{ rooms: [{ tags: ["x"] }] }] }],
    [{ doors: [1] }, "", { guards: 2 }, { guards: 2 }],
    [undefined, "/guards", 2, { guards: 2 }],
    [{ "a/b": { "c~d": 1 } }, "/a~1b/c~0d", 2, { "a/b": { "c~d": 2 } }],
  ])("of %j at %s: %j gives %j", (facts, pointer, value, then) => {
    const before = structuredClone(facts);
    expect(setFact(deepFreeze(facts), pointer, value)).toStrictEqual(then);
    expect(facts).toEqual(before);
  });

  it("shares what it leaves alone, so that a form renders what has changed", () => {
    const facts = { doors: [{ id: "a" }, { id: "b" }], tags: ["x"] };
    const then = setFact(facts, "/doors/0/locked", true);
    expect(then.tags).toBe(facts.tags);
    expect(then.doors[1]).toBe(facts.doors[1]);
    expect(then.doors).not.toBe(facts.doors);
  });

  it.each<[facts: unknown, pointer: unknown, at: string, said: string]>([
    [{}, "guards", "", '"guards" is not a JSON Pointer to a fact; write for instance "/devices/0/kind"'],
    [{}, "/a~2", "", '"/a~2" is not a JSON Pointer to a fact; write for instance "/devices/0/kind"'],
    [{}, 7, "", '7 is not a JSON Pointer to a fact; write for instance "/devices/0/kind"'],
    [{}, "/0", "/0", '"0" is not the name of a fact; correct the name'],
    [{ a: {} }, "/a/0", "/a/0", '"0" is not the name of a fact; correct the name'],
    [{}, "/__proto__/polluted", "/__proto__", '"__proto__" is not the name of a fact; correct the name'],
    [{}, "/a/constructor/prototype/x", "/a/constructor", '"constructor" is not the name of a fact; correct the name'],
    [{}, "/toString", "/toString", '"toString" is not the name of a fact; correct the name'],
    [
      { doors: [] },
      "/doors/1/locked",
      "/doors/1",
      '"1" is not the place of an item; write a number from 0 to 0; 0 adds an item',
    ],
    [
      { doors: [{}] },
      "/doors/4294967296",
      "/doors/4294967296",
      '"4294967296" is not the place of an item; write a number from 0 to 1; 1 adds an item',
    ],
    ...["-", "01", "length", "1e0", "__proto__"].map((segment): [unknown, string, string, string] => [
      { doors: [{}, {}] },
      `/doors/${segment}`,
      `/doors/${segment}`,
      `"${segment}" is not the place of an item; write a number from 0 to 2; 2 adds an item`,
    ]),
    [{ guards: 2 }, "/guards/x", "/guards", "2 holds no facts; shorten the pointer, or set an object here first"],
    [
      { doors: new Map() },
      "/doors/0",
      "/doors",
      "a Map holds no facts; shorten the pointer, or set an object here first",
    ],
  ])("refuses of %j the pointer %j", (facts, pointer, at, said) => {
    const [problem, ...others] = problemsOf(() => setFact(facts, pointer as string, true));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "no-such-place", pointer: at });
    expect(`${problem?.message}; ${problem?.hint}`).toBe(said);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("never touches the input or what all objects inherit, whatever the pointer", () => {
    const segments = fc.constantFrom(
      "doors",
      "0",
      "1",
      "-1",
      "locked",
      "__proto__",
      "constructor",
      "prototype",
      "",
      "length",
    );
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(fc.array(segments, { maxLength: 4 }), (parts) => {
        const facts = deepFreeze({ doors: [{ locked: false }], guards: 2 });
        try {
          setFact(facts, parts.map((part) => `/${part}`).join(""), true);
        } catch (error) {
          expect(error).toHaveProperty("problems.0.code", "no-such-place");
        }
        expect(facts).toEqual({ doors: [{ locked: false }], guards: 2 });
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
        expect(Object.getOwnPropertyNames(Array.prototype)).not.toContain("locked");
      }),
      runs,
    );
  });

  it("takes the pointer of each question, until there is none left", () => {
    const pack = loadPack(smallPack());
    const answers = { boolean: true, integer: 2, number: 1, string: "x", date: "2026-01-31", array: [{}] } as const;
    let facts: unknown = {};
    for (let i = 0; i < 20; i += 1) {
      const [question] = nextQuestions(pack, facts, { now, limit: 1 });
      if (question === undefined) break;
      facts = setFact(facts, question.pointer, answers[question.type]);
    }
    expect(facts).toEqual({ doors: [{ locked: true }], guards: 2 });
  });
});
