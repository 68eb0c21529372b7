import { describe, expect, it } from "vitest";
import type { ValueType } from "../../src/facts/types.js";
import { replaceAt } from "../../src/json/freeze.js";
import { compileLogic, LogicError } from "../../src/logic/index.js";
import { checksOver } from "../../src/logic/operators/typing.js";
import { parseLogic } from "../../src/logic/parse.js";
import { toPlacing } from "../../src/logic/placing.js";
import { placesOf, problemsOf } from "../support/problems.js";

describe("refused wherever it stands", () => {
  it.each([
    ["missing", { missing: ["a"] }, "refused-operator"],
    ["missing_some", { missing_some: [1, ["a"]] }, "refused-operator"],
    ["method", { method: ["a", "toString"] }, "refused-operator"],
    ["log", { log: "a" }, "refused-operator"],
    ["a parameter outside a rule", { param: "x" }, "refused-operator"],
    ["an unknown operator", { xor: [true, false] }, "unknown-operator"],
    ["an operator named like a prototype's member", { constructor: [1] }, "unknown-operator"],
    ["__proto__ as an operator", JSON.parse('{"__proto__":[1]}'), "unknown-operator"],
    ["a default of var", { var: ["a", 1] }, "var-default"],
    ["a computed path", { var: { cat: ["a", "b"] } }, "computed-path"],
    ["a comparison with null", { "===": [{ var: "a" }, null] }, "null-comparison"],
    ["null in a list of values", { in: [{ var: "a" }, ["x", null]] }, "null-comparison"],
    ["two operators in one object", { and: [true], or: [true] }, "not-one-operator"],
    ["too few operands", { "<": [1] }, "operand-count"],
    ["a third operand of >", { ">": [3, 2, 1] }, "operand-count"],
    ["a function", { "===": [() => 1, 1] }, "not-json"],
    ["NaN", { "===": [Number.NaN, 1] }, "not-json"],
    ["days since a text that is no date", { days_since: "2026-02-30" }, "type-mismatch"],
  ])("%s", (_, logic, code) => {
    expect(problemsOf(() => compileLogic(logic)).map((found) => found.code)).toContain(code);
  });

  it("says all at once, and where", () => {
    const logic = { and: [{ "<": [{ vra: "a" }, null] }, { log: 1 }] };
    expect(placesOf(() => compileLogic(logic))).toEqual([
      "unknown-operator at /and/0/</0",
      "null-comparison at /and/0/</1",
      "refused-operator at /and/1",
    ]);
    expect(() => compileLogic(logic)).toThrow(LogicError);
    expect(() => compileLogic(logic)).toThrow('/and/0/</0: unknown operator "vra"; did you mean var?');
  });

  it("nesting deeper than 64 levels, however deep", () => {
    const nested = (depth: number) => {
      let logic: unknown = { var: "a" };
      for (let i = 1; i < depth; i += 1) logic = { "!": [logic] };
      return logic;
    };
    expect(() => compileLogic(nested(64))).not.toThrow();
    expect(placesOf(() => compileLogic(nested(65)))[0]).toContain("too-deep");
    expect(placesOf(() => compileLogic(nested(5000)))[0]).toContain("too-deep");
  });

  it("more than 10,000 nodes", () => {
    expect(placesOf(() => compileLogic({ or: Array.from({ length: 10_000 }, () => ({ var: "a" })) }))[0]).toContain(
      "too-large",
    );
  });
});

describe("a negation", () => {
  it.each([
    ["!in", "in"],
    ["nin", "in"],
    ["not_in", "in"],
    ["nand", "and"],
    ["nor", "or"],
    ["nall", "all"],
    ["!some", "some"],
    ["!<", "<"],
  ])("%s is not told to be what it denies", (operator, denied) => {
    const [problem] = parseLogic({ [operator]: [1, [1]] }).problems;
    expect(problem?.hint).toBe(`write {"!":[{"${denied}":[…]}]}`);
  });
});

describe("refused over declared facts", () => {
  const facts: ValueType = {
    kind: "object",
    members: new Map<string, ValueType>([
      ["locked", { kind: "boolean" }],
      ["minutes", { kind: "number", unit: "minutes" }],
      ["on", { kind: "date" }],
      ["kind", { kind: "string", choices: ["front", "back"] }],
      ["doors", { kind: "list", items: { kind: "object", members: new Map([["locked", { kind: "boolean" }]]) } }],
      ["site", { kind: "object", members: new Map([["guards", { kind: "number" }]]) }],
    ]),
  };
  const problems = (logic: unknown) =>
    parseLogic(logic, { facts, checks: checksOver(facts), placing: toPlacing(logic, "") }).problems;

  it.each([
    ["a fact that nobody declared", { var: "lockd" }, "unknown-fact", "did you mean locked?"],
    ["a path into a list, misspelt", { var: "doors.lockd" }, "unknown-fact", "ask of the list's elements"],
    ["a group of facts", { "===": [{ var: "site" }, 1] }, "type-mismatch", "read one of its facts"],
    [
      "a number compared with a text",
      { "===": [{ var: "minutes" }, "15"] },
      "type-mismatch",
      "write 15 without quotes",
    ],
    ["a date compared with no date", { "<": [{ var: "on" }, "soon"] }, "type-mismatch", "YYYY-MM-DD"],
    ["an impossible literal", { "===": [{ var: "kind" }, "frnt"] }, "impossible-literal", "did you mean front?"],
    ["an impossible literal in a list", { in: [{ var: "kind" }, ["front", "side"]] }, "impossible-literal", "use"],
    ["a list compared", { "===": [{ var: "doors" }, 1] }, "type-mismatch", "with all, some, none or count"],
    ["an order of booleans", { "<": [{ var: "locked" }, true] }, "type-mismatch", "write === "],
    ["a quantifier over no list", { all: [{ var: "locked" }, true] }, "type-mismatch", "a fact that is a list"],
    [
      "an element's fact outside",
      { all: [{ var: "doors" }, { var: "minutes" }] },
      "unknown-fact",
      "ask of it beside all, not inside",
    ],
    [
      "a fact in no list, read as all of a list",
      { "<": [{ facts: "minutes" }, 15] },
      "type-mismatch",
      'write {"var":"minutes"}',
    ],
    ["days since a number", { days_since: { var: "minutes" } }, "type-mismatch", "use a fact that is a date"],
  ])("%s", (_, logic, code, hint) => {
    const [first] = problems(logic);
    expect(first?.code).toBe(code);
    expect(first?.hint).toContain(hint);
  });

  it.each([
    ["count", { count: [] }, '{"count": [list, condition]}'],
    ["share", { share: [{ var: "doors" }] }, '{"share": [list, condition]}'],
    ["all", { all: [{ var: "doors" }] }, '{"all": [list, condition]}'],
    ["days_between", { days_between: [{ var: "on" }] }, '{"days_between": [from, to]}'],
    [">", { ">": [{ var: "minutes" }] }, '{">": [value, value]}'],
    ["!", { "!": [{ var: "locked" }, true] }, '{"!": [value]}'],
  ])("%s of too few or too many operands, with how it is written", (_, logic, shape) => {
    const [first, ...others] = problems(logic);
    expect(first).toMatchObject({ code: "operand-count", hint: `write it as ${shape}` });
    expect(others).toEqual([]);
  });

  describe("a fact of a list's items outside of it", () => {
    const ofItems: ValueType = {
      kind: "object",
      members: new Map<string, ValueType>([
        ["size", { kind: "number" }],
        [
          "doors",
          {
            kind: "list",
            items: {
              kind: "object",
              members: new Map<string, ValueType>([
                ["open", { kind: "boolean" }],
                ["place", { kind: "object", members: new Map([["floor", { kind: "number" }]]) }],
              ]),
            },
          },
        ],
        [
          "yard",
          {
            kind: "object",
            members: new Map<string, ValueType>([
              [
                "sheds",
                {
                  kind: "list",
                  items: {
                    kind: "object",
                    members: new Map<string, ValueType>([
                      ["roof", { kind: "string" }],
                      [
                        "lamps",
                        { kind: "list", items: { kind: "object", members: new Map([["lit", { kind: "boolean" }]]) } },
                      ],
                    ]),
                  },
                },
              ],
            ]),
          },
        ],
      ]),
    };
    const first = (logic: unknown) =>
      parseLogic(logic, { facts: ofItems, checks: checksOver(ofItems), placing: toPlacing(logic, "") }).problems[0];
    const some = (list: string, body: unknown) => ({ some: [{ var: list }, body] });
    const lit = some("yard.sheds", some("lamps", { var: "lit" }));

    it.each<[logic: unknown, around: string, list: string, mend: unknown]>([
      [{ var: "open" }, "", "doors", some("doors", { var: "open" })],
      [{ var: "doors.open" }, "", "doors", some("doors", { var: "open" })],
      [{ and: [{ "!": [{ var: "doors[].open" }] }, true] }, "/and/0/!/0", "doors", some("doors", { var: "open" })],
      [
        { "<": [1, { "+": [{ var: "place.floor" }, 1] }, 3] },
        "",
        "doors",
        some("doors", { "<": [1, { "+": [{ var: "place.floor" }, 1] }, 3] }),
      ],
      [
        { if: [true, { in: [{ var: "roof" }, ["flat"]] }, false] },
        "/if/1",
        "yard.sheds",
        some("yard.sheds", { in: [{ var: "roof" }, ["flat"]] }),
      ],
      [{ or: [{ var: "lit" }, false] }, "/or/0", "yard.sheds[].lamps", lit],
      [{ var: "yard.sheds[].lamps[].lit" }, "", "yard.sheds[].lamps", lit],
      [some("yard.sheds", { var: "lit" }), "/some/1", "lamps", some("lamps", { var: "lit" })],
    ])("is told with what reads it: %j", (logic, around, list, mend) => {
      const found = first(logic);
      expect(found).toMatchObject({ code: "unknown-fact", params: { where: "items", list } });
      expect(found?.hint).toBe(`write ${JSON.stringify(mend)}, or all or none instead of some`);
      const { logic: mended } = replaceAt({ logic }, `/logic${around}`, mend) as { logic: unknown };
      expect(parseLogic(mended, { facts: ofItems, checks: checksOver(ofItems) }).problems).toEqual([]);
    });

    it("is told without, where the facts as a whole are read besides, or where the list is meant", () => {
      expect(first({ "<": [{ var: "place.floor" }, { var: "size" }] })?.hint).toBe(
        "ask of the list's elements with all, some, none or count",
      );
      expect(first({ all: [{ var: "lamps" }, { var: "lit" }] })?.hint).toBe(
        "ask of the list's elements with all, some, none or count",
      );
    });

    it("is none of a fact that no list has, or that is one of the facts as well", () => {
      expect(first({ var: "opn" })?.params).toMatchObject({ where: "facts" });
      expect(first({ "<": [{ var: "size" }, 3] })).toBeUndefined();
    });
  });

  it.each(["all", "some", "none", "count", "share", "filter"])("%s, of what is asked and then the list", (op) => {
    const asked = { "===": [{ var: "locked" }, "yes"] };
    const [first, ...others] = problems({ [op]: [asked, { var: "doors" }] });
    const write = JSON.stringify({ [op]: [{ var: "doors" }, asked] });
    expect(first).toMatchObject({
      pointer: "",
      message: `${op} takes the list first`,
      hint: `write ${write}`,
    });
    // What is wrong with what is asked is told as well, as of the items.
    expect(others.map(({ code, pointer }) => `${code} at ${pointer}`)).toEqual([`type-mismatch at /${op}/0/===/1`]);
  });

  it("an unknown operator, and what is wrong inside it whatever it goes over, and no more", () => {
    const told = (logic: unknown) => problems(logic).map(({ pointer, code }) => `${code} at ${pointer}`);
    expect(told({ counts: [{ var: "doors" }, { var: "locked" }] })).toEqual(["unknown-operator at "]);
    expect(told({ xyz: [{ var: "doors" }, { "<": [{ var: "minutes" }, 3] }] })).toEqual(["unknown-operator at "]);
    expect(told({ counts: [{ var: "doors" }, { var: "lockd" }] })).toEqual([
      "unknown-operator at ",
      "unknown-fact at /counts/1",
    ]);
    expect(problems({ xyz: [1] })[0]?.hint).toMatch(/^use one of var, facts, and, or, if, /);
  });

  it("a fact of the whole inside any operator over a list", () => {
    const [first] = problems({ ">": [{ count: [{ var: "doors" }, { ">": [{ var: "minutes" }, 2] }] }, 1] });
    expect(first?.hint).toBe("ask of it beside count, not inside");
  });

  it.each(["2026-02-30", "2026-13-01", "2025-02-29", "2026-04-31"])("%s, which the calendar does not have", (date) => {
    const logics = [
      { "<": [{ var: "on" }, date] },
      { in: [{ var: "on" }, [date]] },
      { "<": [{ days_between: [date, { var: "on" }] }, 3] },
      { "<": [{ days_since: date }, 3] },
    ];
    for (const logic of logics) {
      expect(problems(logic)).toMatchObject([
        { message: `"${date}" is not in the calendar`, hint: "correct its day or its month" },
      ]);
    }
  });

  it("lets through what is right", () => {
    expect(
      problems({
        and: [{ var: "locked" }, { "<=": [{ var: "minutes" }, 15] }, { "<": [{ var: "on" }, "2026-01-31"] }],
      }),
    ).toEqual([]);
  });
});
