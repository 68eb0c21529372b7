import { describe, expect, it } from "vitest";
import { loadPack, PackError } from "../../src/index.js";
import { packWithRule } from "../support/pack.js";

/** What is wrong with the logic of a rule, each with its place and its mend. */
function mendsOf(logic: unknown): string[] {
  try {
    loadPack(packWithRule({ logic, parameters: {}, appliesWhen: undefined }));
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(({ pointer, hint }) => `${pointer.replace("/rules/0/logic", "")} ${hint}`);
  }
}

const [doors, locked, checkedOn] = [{ var: "doors" }, { var: "locked" }, { var: "checkedOn" }];

describe("the mend of an operand that is not what it was meant to be", () => {
  it.each([
    [{ all: ["doors", locked] }, '/all/0 write {"var":"doors"}'],
    [{ ">": [{ count: "doors" }, 1] }, '/>/0/count write {"var":"doors"}'],
    [{ "<": [{ days_since: "checkedOn" }, 5] }, '/</0/days_since write {"var":"checkedOn"}'],
    [{ "<": [checkedOn, "01/06/2026"] }, '/</1 write "2026-06-01"'],
    [{ "<": [{ days_between: ["1.6.2026", checkedOn] }, 5] }, '/</0/days_between/0 write "2026-06-01"'],
    [{ in: ["guards", [1, 2]] }, '/in/0 write {"var":"guards"}'],
    [{ "===": ["tags", "doors"] }, '/===/0 write {"var":"tags"}'],
  ])("%j", (logic, mend) => {
    expect(mendsOf(logic)[0]).toBe(mend);
  });
});

describe("the mend of an operator that hygie has under another name", () => {
  const some = { some: [doors, locked] };
  const all = { all: [doors, locked] };
  it.each([
    ["xor", { xor: [some, all] }, 'write {"!==": [condition, condition]}', { "!==": [some, all] }],
    ["iff", { iff: [some, all] }, 'write {"===": [condition, condition]}', { "===": [some, all] }],
    ["contains", { contains: [{ var: "tags" }, "x"] }, 'write {"in": [value, list]}', { in: ["x", { var: "tags" }] }],
  ])("%s is gone when it is followed", (_, logic, mend, mended) => {
    expect(mendsOf(logic)).toEqual([` ${mend}`]);
    expect(mendsOf(mended)).toEqual([]);
  });

  it("turns no meaning round", () => {
    for (const name of ["==!", "!!!", "=!="])
      expect(mendsOf({ [name]: [{ var: "guards" }, 5] })[0]).not.toMatch(/mean (===|==|!!)\?/);
  });
});
