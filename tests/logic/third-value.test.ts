import { describe, expect, it } from "vitest";
import { compileLogic } from "../../src/logic/index.js";

const T = true;
const F = false;
const U = { var: "unknown" };
const ask = (logic: unknown, data: unknown = {}) => {
  const result = compileLogic(logic, { now: "2026-01-31" })(data);
  return result.known ? result.value : "unknown";
};

describe("Kleene's strong tables", () => {
  it.each([
    [T, T, true],
    [T, U, "unknown"],
    [T, F, false],
    [U, U, "unknown"],
    [U, F, false],
    [F, U, false],
    [F, F, false],
  ])("%j and %j is %j", (a, b, expected) => {
    expect(ask({ and: [a, b] })).toBe(expected);
  });

  it.each([
    [T, U, true],
    [U, T, true],
    [U, U, "unknown"],
    [U, F, "unknown"],
    [F, F, false],
  ])("%j or %j is %j", (a, b, expected) => {
    expect(ask({ or: [a, b] })).toBe(expected);
  });

  it("not unknown is unknown", () => {
    expect(ask({ "!": [U] })).toBe("unknown");
    expect(ask({ "!!": [U] })).toBe("unknown");
  });

  it.each(["===", "!==", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "min", "max", "cat"])(
    "%s is unknown as soon as an operand is",
    (operator) => {
      expect(ask({ [operator]: [U, 1] })).toBe("unknown");
      expect(ask({ [operator]: [1, U] })).toBe("unknown");
    },
  );

  it("an unknown test of an if is unknown unless both branches agree", () => {
    expect(ask({ if: [U, 1, 2] })).toBe("unknown");
    expect(ask({ if: [U, 1, 1] })).toBe(1);
  });

  it("quantifiers fold and, or and not-or over the elements", () => {
    const data = { doors: [{ locked: true }, {}] };
    expect(ask({ all: [{ var: "doors" }, { var: "locked" }] }, data)).toBe("unknown");
    expect(ask({ some: [{ var: "doors" }, { var: "locked" }] }, data)).toBe(true);
    expect(ask({ none: [{ var: "doors" }, { var: "locked" }] }, data)).toBe(false);
  });
});

describe("a missing fact", () => {
  it("is not null, as stock JsonLogic would have it", () => {
    expect(ask({ "<": [{ var: "temperature" }, 15] }, {})).toBe("unknown");
    expect(ask({ "<": [{ var: "temperature" }, 15] }, { temperature: null })).toBe("unknown");
    expect(ask({ "<": [{ var: "temperature" }, 15] }, { temperature: 3 })).toBe(true);
  });

  it("is reported once, in the order of reading, and only where it matters", () => {
    const missing = (logic: unknown, data: unknown) => {
      const result = compileLogic(logic)(data);
      return result.known ? [] : result.missing;
    };
    expect(missing({ and: [{ var: "b" }, { var: "a" }, { var: "b" }] }, {})).toEqual(["/b", "/a"]);
    expect(missing({ or: [{ and: [{ var: "a" }, false] }, { var: "b" }] }, {})).toEqual(["/b"]);
    expect(missing({ all: [{ var: "doors" }, { var: "locked" }] }, { doors: [{}, { locked: true }] })).toEqual([
      "/doors/0/locked",
    ]);
  });

  it("is found by own properties alone", () => {
    expect(ask({ var: "constructor" }, {})).toBe("unknown");
    expect(ask({ var: "__proto__" }, {})).toBe("unknown");
    expect(ask({ var: "toString.name" }, {})).toBe("unknown");
    expect(ask({ var: "doors.length" }, { doors: {} })).toBe("unknown");
  });
});

describe("days_since", () => {
  it.each([
    ["2026-01-31", 0],
    ["2026-01-30", 1],
    ["2025-01-31", 365],
    ["2026-02-01", -1],
    ["2024-02-29", 702],
  ])("counts whole days from %s", (date, days) => {
    expect(ask({ days_since: { var: "on" } }, { on: date })).toBe(days);
  });

  it("is unknown of what is not a date", () => {
    expect(ask({ days_since: { var: "on" } }, { on: "2026-02-30" })).toBe("unknown");
    expect(ask({ days_since: { var: "on" } }, { on: 5 })).toBe("unknown");
  });

  it("counts UTC days, whatever the hour", () => {
    const days = (now: string) => compileLogic({ days_since: "2026-01-01" }, { now })({});
    expect(days("2026-01-02T23:59:59Z")).toEqual({ known: true, value: 1 });
    expect(days("2026-01-03T00:30:00+01:00")).toEqual({ known: true, value: 1 });
  });
});

describe("with every fact known, JsonLogic as everybody knows it", () => {
  const data = { n: 3, s: "ab", list: [1, 2, 3], items: [{ n: 1 }, { n: 2 }], empty: [] };

  it.each([
    ["equality converts", { "==": [1, "1"] }, true],
    ["strict equality does not", { "===": [1, "1"] }, false],
    ["between", { "<": [1, { var: "n" }, 5] }, true],
    ["and gives its first falsy operand", { and: [1, 0, 2] }, 0],
    ["or gives its first truthy operand", { or: [0, "", "a"] }, "a"],
    ["an empty list is false", { "!": [[]] }, true],
    ["in a list", { in: [2, { var: "list" }] }, true],
    ["in a text", { in: ["a", { var: "s" }] }, true],
    ["all of an empty list is false", { all: [{ var: "empty" }, true] }, false],
    ["none of an empty list is true", { none: [{ var: "empty" }, true] }, true],
    ["an element of a list of numbers", { some: [{ var: "list" }, { ">": [{ var: "" }, 2] }] }, true],
    ["filter", { filter: [{ var: "list" }, { ">": [{ var: "" }, 1] }] }, [2, 3]],
    ["map", { map: [{ var: "items" }, { "*": [{ var: "n" }, 10] }] }, [10, 20]],
    ["reduce", { reduce: [{ var: "list" }, { "+": [{ var: "current" }, { var: "accumulator" }] }, 0] }, 6],
    ["merge", { merge: [[1], 2, [3]] }, [1, 2, 3]],
    ["substr", { substr: ["jsonlogic", -5, 3] }, "log"],
    ["cat", { cat: ["a", 1] }, "a1"],
    ["a list is not logic", [{ var: "n" }, 1], [3, 1]],
    ["if, else if, else", { if: [false, 1, { var: "n" }, 2, 3] }, 2],
  ])("%s", (_, logic, expected) => {
    expect(ask(logic, data)).toEqual(expected);
  });
});

describe("hostile data", () => {
  it("is never run as logic", () => {
    expect(ask({ merge: [{ var: "x" }] }, { x: [{ cat: ["a", "b"] }] })).toEqual([{ cat: ["a", "b"] }]);
  });

  it("cannot bring a toString along", () => {
    expect(ask({ cat: [{ var: "x" }] }, JSON.parse('{"x":{"toString":1,"valueOf":2}}'))).toBe("[object Object]");
  });

  it("may nest lists deeply", () => {
    let list: unknown = [];
    for (let i = 0; i < 100_000; i += 1) list = [list];
    expect(() => ask({ "===": [{ var: "x" }, 1] }, { x: list })).not.toThrow();
  });
});

it.each([
  ["a branch", { if: [{ var: "x" }, ["a"], ["b"]] }],
  ["a list in a list", { or: [false, [["a"], "b"]] }],
  ["a list that is chosen", { and: [{ var: "x" }, ["a"]] }],
])("a list of the logic that is given out and changed changes nothing: %s", (_, logic) => {
  const run = compileLogic(logic);
  const given = run({ x: true });
  const before = JSON.stringify(given);
  const spoil = (list: unknown[]): number => list.push(...list.filter(Array.isArray).map(spoil), "spoilt");
  if (given.known) spoil(given.value as unknown[]);
  expect(JSON.stringify(run({ x: true }))).toBe(before);
});
