import { describe, expect, it } from "vitest";
import { compileLogic } from "../../src/logic/index.js";

const ask = (logic: unknown, data: unknown) => compileLogic(logic, { now: "2026-01-31" })(data);

describe("lists that logic puts together", () => {
  it.each<[object, string[]]>([
    [{ some: [{ merge: [{ var: "m" }] }, { in: ["a", { var: "tags" }] }] }, ["/m/0/tags/0"]],
    [{ none: [{ merge: [{ var: "m" }] }, { in: ["a", { var: "tags" }] }] }, ["/m/0/tags/0"]],
    [{ some: [{ map: [{ var: "m" }, { var: "" }] }, { in: ["a", { var: "tags" }] }] }, ["/m/0/tags/0"]],
    [
      { some: [{ merge: [{ var: "m" }] }, { some: [{ var: "tags" }, { "===": [{ var: "" }, "a"] }] }] },
      ["/m/0/tags/0"],
    ],
  ])("hand on objects of facts, of which any member may be unknown: %j", (logic, missing) => {
    expect(ask(logic, { m: [{ tags: [null] }] })).toEqual({ known: false, missing });
    expect(ask(logic, { m: [{ tags: ["a"] }] })).toMatchObject({ known: true });
  });

  it.each(["some", "all", "none", "count", "share", "filter", "map"])("may hold an unknown fact: %s", (operator) => {
    expect(ask({ [operator]: [[{ var: "a" }], { var: "x" }] }, {})).toEqual({ known: false, missing: ["/a"] });
    expect(ask({ [operator]: [[{ var: "a" }], { var: "x" }] }, { a: { x: 1 } })).toMatchObject({ known: true });
  });

  it("are not taken for known where an earlier one is open", () => {
    const logic = { filter: [{ or: [{ var: "xs" }, { var: "words" }] }, { in: [{ var: "" }, ["ab"]] }] };
    expect(ask(logic, { xs: [1, null], words: ["ab"] })).toEqual({ known: false, missing: ["/xs/1"] });
    expect(ask(logic, { xs: [1, 2], words: ["ab"] })).toEqual({ known: true, value: [] });
  });

  it("tell what a text that is no date was put together from", () => {
    const logic = { days_since: { cat: ["2026-01-", { var: "d" }] } };
    expect(ask(logic, { d: "99" })).toEqual({ known: false, missing: ["/d"] });
    expect(ask(logic, { d: "30" })).toEqual({ known: true, value: 1 });
  });
});
