import { describe, expect, it } from "vitest";
import { evaluate, FactsError, loadPack } from "../../src/index.js";
import { compileLogic } from "../../src/logic/index.js";
import { smallPack } from "../support/pack.js";
import { placesOf, problemsOf } from "../support/problems.js";

const v = (name: string) => ({ var: name });
const text = (label: string) => ({ fr: { label, question: `${label} ?`, help: "Regardez." } });
const list = (items: object, maxItems?: number) => ({
  type: ["array", "null"],
  ...(maxItems === undefined ? {} : { maxItems }),
  items,
  "x-text": text("Liste"),
});
const fact = (type: string, more: object = {}) => ({ type: [type, "null"], "x-text": text("Fait"), ...more });
const item = { type: ["integer", "null"] };
const inner = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: { inner: list(item), n: fact("integer") },
};

/** A pack of one rule with this logic. */
function packWith(logic: unknown, maxItems?: number) {
  const pack = smallPack();
  const [rule] = pack.rules as [Record<string, unknown>];
  const properties = {
    ...(pack.facts as { properties: object }).properties,
    numbers: list(item, maxItems),
    others: list(item, maxItems),
    sites: list(inner, maxItems),
  };
  const { parameters: _, ...rest } = rule;
  return { ...pack, facts: { ...pack.facts, properties }, rules: [{ ...rest, logic }] };
}

const twice = { cat: [v("accumulator"), v("accumulator")] };
const isOne = { "===": [v(""), 1] };

describe("logic that can grow over a million elements or characters is refused when the pack is loaded", () => {
  it.each<readonly [string, unknown]>([
    ["text that doubles", { "===": [{ reduce: [v("numbers"), twice, "x"] }, "y"] }],
    [
      "a list that doubles",
      { "!!": [{ reduce: [v("numbers"), { merge: [v("accumulator"), v("accumulator")] }, [1]] }] },
    ],
    [
      "text that grows by much",
      { "===": [{ reduce: [v("numbers"), { cat: [v("accumulator"), "x".repeat(2000)] }, ""] }, "y"] },
    ],
    ["three lists in each other", { all: [v("numbers"), { all: [[1, 2, 3], { all: [Array(1000).fill(1), isOne] }] }] }],
    ["a list looked through for each of many", { all: [v("sites"), { all: [v("inner"), { in: [v(""), [1, 2]] }] }] }],
    ["a long text for each of many", { all: [v("numbers"), { "===": [{ cat: [v(""), "x".repeat(1000)] }, "y"] }] }],
  ])("%s", (_, logic) => {
    expect(placesOf(() => loadPack(packWith(logic)))).toEqual(["too-much-work at /rules/0/logic"]);
  });

  const accepted: readonly (readonly [name: string, logic: unknown, maxItems?: number])[] = [
    ["a list in a list", { all: [v("sites"), { all: [v("inner"), isOne] }] }],
    ["text that doubles over few", { "===": [{ reduce: [v("numbers"), twice, "x"] }, "y"] }, 10],
    ["text that grows a little", { "===": [{ reduce: [v("numbers"), { cat: [v("accumulator"), "x"] }, ""] }, "y"] }],
    ["the end of a text for each", { all: [v("numbers"), { "===": [{ substr: ["abcdef", -3] }, "def"] }] }],
    ["what is gathered once", { all: [v("numbers"), { in: [v(""), { facts: "others[]" }] }] }, 5000],
  ];
  it.each(accepted.map(([name, logic, maxItems]) => ({ name, logic, maxItems })))(
    "but not $name",
    ({ logic, maxItems }) => {
      const codes = problemsIfAny(() => loadPack(packWith(logic, maxItems))).filter(
        (code) => code !== "constant-logic",
      );
      expect(codes).toEqual([]);
    },
  );
});

function problemsIfAny(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch {
    return problemsOf(call).map(({ code }) => code);
  }
}

describe("what `facts` gathers is gathered once", () => {
  const count = 5000;
  const known = Array.from({ length: count }, (_, i) => i);
  it.each<readonly [string, unknown]>([
    ["in", { all: [v("numbers"), { in: [v(""), { facts: "others[]" }] }] }],
    ["in, the other way round", { all: [v("numbers"), { "!": [{ in: [v(""), { facts: "others[]" }] }] }] }],
    [
      "in, out of the ordinary",
      { all: [v("numbers"), { "===": [{ in: [{ "+": [v(""), 0] }, { facts: "others[]" }] }, true] }] },
    ],
  ])("%s", (_, logic) => {
    const pack = loadPack(packWith(logic, count));
    const began = performance.now();
    for (const others of [known, known.map((i) => i + 1), [...known.slice(1), null]]) {
      evaluate(pack, { numbers: known, others } as never, { now: "2026-01-31" });
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe("compileLogic, of what strangers hand over", () => {
  it.each<readonly [string, unknown, string]>([
    ["holes among operands", { cat: Array(2) }, "/cat/0"],
    ["holes in a connective", { and: Array(3) }, "/and/0"],
    ["a symbol", { "===": [v("a"), Symbol("x")] }, "/===/1"],
    ["a BigInt", { "+": [1, 2n] }, "/+/1"],
    ["a function", { "!": [() => true] }, "/!/0"],
    ["a Date", { days_since: [new Date(0)] }, "/days_since/0"],
    ["a Map", new Map(), ""],
    ["nothing", { "!": undefined }, "/!"],
    [
      "a getter that throws",
      {
        and: [
          {
            get or() {
              throw new Error("no");
            },
          },
        ],
      },
      "/and/0",
    ],
  ])("%s in logic is refused at its place", (_, logic, at) => {
    const problems = problemsOf(() => compileLogic(logic));
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(`not-json ${at}`);
  });

  it("an object of more operators than logic has nodes is one problem", () => {
    const logic = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`op${i}`, 1]));
    expect(placesOf(() => compileLogic(logic))).toEqual(["too-large at (root)"]);
  });

  it.each<readonly [string, unknown, string]>([
    ["a symbol", { a: [{ b: Symbol("x") }] }, "/a/0/b"],
    ["a Date", { a: [{ b: new Date(0) }] }, "/a/0/b"],
    ["a BigInt", { a: [{ b: 1n }] }, "/a/0/b"],
    [
      "a getter that throws",
      {
        a: [
          {
            get b() {
              throw new Error("no");
            },
          },
        ],
      },
      "/a/0/b",
    ],
  ])("%s in data is a FactsError at its place", (_, data, at) => {
    const ask = compileLogic({ some: [v("a"), { "<": [{ "-": [v("b")] }, 1] }] });
    expect(problemsOf(() => ask(data))).toMatchObject([{ code: "not-json", pointer: at }]);
    expect(() => ask(data)).toThrow(FactsError);
  });

  class Practice {
    staff = { count: 3 };
    get guards() {
      return 2;
    }
  }
  const map = new Map([["b", 1]]);
  it.each<readonly [string, unknown, unknown, string]>([
    ["a Map for all data", v("b"), map, ""],
    ["a promise of the data", { "<": [v("b"), 1] }, Promise.resolve({ b: 1 }), ""],
    ["a Date for all data", { or: [v("b"), true] }, new Date(0), ""],
    ["the fields of a form", { some: [v("list"), v("")] }, new URLSearchParams("b=1"), ""],
    ["a function", v("b"), () => ({ b: 1 }), ""],
    ["an heir of the data", { "!": [v("b")] }, Object.create({ b: 1 }), ""],
    ["a Map for a group", { "===": [v("a.b"), 1] }, { a: map }, "/a"],
    ["a Map for an item", { all: [v("list"), { ">": [v("b"), 0] }] }, { list: [{ b: 1 }, map] }, "/list/1"],
    [
      "a promise where all values are read",
      { some: [{ facts: "list[].b" }, { ">": [v(""), 0] }] },
      { list: [Promise.resolve(1)] },
      "/list/0",
    ],
    ["an accessor of a class", { "+": [v("guards"), 1] }, new Practice(), ""],
  ])("does not take the facts in %s for unknown", (_, logic, data, at) => {
    const [problem, ...others] = problemsOf(() => compileLogic(logic)(data));
    expect(problem).toMatchObject({ code: "not-json", pointer: at, hint: expect.any(String) });
    expect(others).toEqual([]);
    expect(() => compileLogic(logic)(data)).toThrow(FactsError);
  });

  it("takes what keeps its members as data do, of whatever class it is", () => {
    expect(compileLogic(v("staff.count"))(new Practice())).toEqual({ known: true, value: 3 });
    expect(compileLogic(v("staff.names"))(new Practice())).toEqual({ known: false, missing: ["/staff/names"] });
    expect(compileLogic(v("a.b"))(Object.assign(Object.create(null), { a: { b: 1 } }))).toEqual({
      known: true,
      value: 1,
    });
    for (const none of [undefined, null, 5, "x", [], {}]) {
      expect(compileLogic(v("a"))(none)).toEqual({ known: false, missing: ["/a"] });
    }
  });

  it.each<readonly [string, unknown, unknown]>([
    ["text that doubles", { reduce: [v("list"), twice, "x"] }, { list: Array(40).fill(1) }],
    [
      "lists in lists",
      { all: [v("list"), { all: [v("list"), { "===": [v(""), 1] }] }] },
      { list: Array(2000).fill({ list: Array(2000).fill(1) }) },
    ],
    ["texts put together", { cat: Array(100).fill(v("text")) }, { text: "x".repeat(1e6) }],
  ])("%s is counted, and then refused", (_, logic, data) => {
    expect(problemsOf(() => compileLogic(logic)(data))).toMatchObject([{ code: "too-much-work" }]);
  });

  const holes = Array(4e9);
  it.each<readonly [string, unknown]>([
    ["read", v("list")],
    ["gone over", { all: [v("list"), { "===": [v(""), 1] }] }],
    ["gone over everywhere", { in: [1, { facts: "list[]" }] }],
    ["put together", { cat: ["x", v("list")] }],
    ["counted", { count: [v("list")] }],
    ["compared", { "<": [v("list"), 1] }],
  ])("a list of holes, which is longer than any memory, is refused at its place when it is %s", (_, logic) => {
    const ask = compileLogic(logic);
    expect(problemsOf(() => ask({ list: holes }))).toMatchObject([{ code: "too-much-work", pointer: "/list" }]);
  });

  it("data that throw when they are looked at are told at their place", () => {
    const trap = () => {
      throw new Error("no");
    };
    for (const handler of [
      { getPrototypeOf: trap },

      { get: trap },
      { getOwnPropertyDescriptor: trap },
    ]) {
      const ask = compileLogic({ cat: [v("a.b"), v("a.b.c")] });
      expect(problemsOf(() => ask({ a: { b: new Proxy({ c: 1 }, handler) } }))[0]?.pointer).toMatch(/^\/a\/b/);
    }
  });

  it("data as large as they are are no reason to refuse, where nothing multiplies", () => {
    const list = Array.from({ length: 300_000 }, () => ({ ok: true }));
    expect(compileLogic({ all: [v("list"), { and: [v("ok"), { "!!": [v("ok")] }] }] })({ list })).toEqual({
      known: true,
      value: true,
    });
  });
});
