import { describe, expect, it } from "vitest";
import { compileLogic, LogicError } from "../../src/logic/index.js";
import { placesOf } from "../support/problems.js";

const ask = (logic: unknown, data: unknown) => compileLogic(logic, { now: "2026-01-31" })(data);
const known = (value: unknown) => ({ known: true, value });
const missing = (...pointers: string[]) => ({ known: false, missing: pointers });

const tested = { count: [{ var: "copies" }, { var: "tested" }] };

describe("count: how many elements of a list meet a condition", () => {
  it("is a number once every element is decided", () => {
    expect(ask(tested, { copies: [{ tested: true }, { tested: false }, { tested: true }] })).toEqual(known(2));
    expect(ask({ count: [{ var: "copies" }] }, { copies: [{}, null] })).toEqual(known(2));
    expect(ask(tested, { copies: [] })).toEqual(known(0));
  });

  it("at least 2 of 3 is settled as soon as two are, whatever the third is", () => {
    const logic = { ">=": [tested, 2] };
    expect(ask(logic, { copies: [{ tested: true }, {}, { tested: true }] })).toEqual(known(true));
    expect(ask(logic, { copies: [{ tested: false }, {}] })).toEqual(known(false));
    expect(ask(logic, { copies: [{ tested: true }, {}, {}] })).toEqual(missing("/copies/1/tested", "/copies/2/tested"));
    expect(ask(logic, {})).toEqual(missing("/copies"));
  });

  it.each([
    [{ "<": [tested, 3] }, true],
    [{ "<=": [1, tested, 2] }, true],
    [{ "===": [tested, 3] }, false],
    [{ "!==": [tested, 0] }, true],
    [{ ">": [tested, { count: [{ var: "copies" }] }] }, false],
    [{ "===": [tested, "2"] }, undefined],
  ])("%j while one of two is open: the whole interval from 1 to 2 agrees", (logic, value) => {
    const result = ask(logic, { copies: [{ tested: true }, {}] });
    expect(result).toEqual(value === undefined ? missing("/copies/1/tested") : known(value));
  });

  it("as part of a calculation it is unknown until it is a number", () => {
    expect(ask({ "+": [tested, 1] }, { copies: [{ tested: true }, {}] })).toEqual(missing("/copies/1/tested"));
    expect(ask({ "+": [tested, 1] }, { copies: [{ tested: true }] })).toEqual(known(2));
  });
});

describe("share: the same in percent", () => {
  const trained = { share: [{ var: "staff" }, { var: "trained" }] };

  it("is 100 × count / length, and 0 of an empty list", () => {
    expect(ask(trained, { staff: [{ trained: true }, { trained: false }, { trained: true }] })).toEqual(known(200 / 3));
    expect(ask(trained, { staff: [] })).toEqual(known(0));
  });

  it("95 % is settled when too many are not", () => {
    const staff = Array.from({ length: 40 }, (_, i) => ({ trained: i > 2 ? true : null }));
    const logic = { ">=": [trained, 95] };
    expect(ask(logic, { staff })).toEqual(missing("/staff/0/trained", "/staff/1/trained", "/staff/2/trained"));
    expect(ask(logic, { staff: staff.with(0, { trained: true }) })).toEqual(known(true));
    expect(ask({ ">=": [trained, 99] }, { staff: staff.with(0, { trained: false }) })).toEqual(known(false));
  });
});

describe("facts: every value at a path, wherever it is read", () => {
  const owned = { all: [{ var: "accounts" }, { in: [{ var: "owner" }, { facts: "staff[].id" }] }] };

  it("reads the facts as a whole inside a quantifier", () => {
    const staff = [{ id: "anne" }, { id: "bilal" }];
    expect(ask(owned, { staff, accounts: [{ owner: "anne" }, { owner: "bilal" }] })).toEqual(known(true));
    expect(ask(owned, { staff, accounts: [{ owner: "carla" }] })).toEqual(known(false));
  });

  it("is found among the known, and unknown when it is not while some are", () => {
    const staff = [{ id: "anne" }, {}];
    expect(ask(owned, { staff, accounts: [{ owner: "anne" }] })).toEqual(known(true));
    expect(ask(owned, { staff, accounts: [{ owner: "bilal" }] })).toEqual(missing("/staff/1/id"));
  });

  it("is asked for beside the list that nobody knows yet", () => {
    expect(ask(owned, {})).toEqual(missing("/accounts", "/staff"));
    expect(ask(owned, { accounts: [] })).toEqual(known(false)); // of an empty list, all is false
  });

  it("goes through lists in lists, and is a list itself", () => {
    const data = { sites: [{ devices: [{ os: "a" }, { os: "b" }] }, { devices: [] }] };
    expect(ask({ facts: "sites[].devices[].os" }, data)).toEqual(known(["a", "b"]));
    expect(ask({ count: [{ facts: "sites[].devices[]" }] }, data)).toEqual(known(2));
    const open = { sites: [{ devices: [{ os: "a" }] }, {}] };
    expect(ask({ some: [{ facts: "sites[].devices[].os" }, { "===": [{ var: "" }, "a"] }] }, open)).toEqual(
      known(true),
    );
    expect(ask({ ">=": [{ count: [{ facts: "sites[].devices[]" }] }, 2] }, open)).toEqual(missing("/sites/1/devices"));
  });

  it("takes a path as a text", () => {
    expect(placesOf(() => compileLogic({ facts: { cat: ["a", "b"] } }))).toEqual(["computed-path at (root)"]);
    expect(() => compileLogic({ facts: [] })).toThrow(LogicError);
  });
});

describe("days_between: whole days from one date to another", () => {
  const logic = { "<=": [0, { days_between: [{ var: "savedOn" }, { var: "restoredOn" }] }, 7] };

  it("counts from the first to the second, below 0 when that comes first", () => {
    expect(ask(logic, { savedOn: "2026-02-27", restoredOn: "2026-03-02" })).toEqual(known(true));
    expect(ask(logic, { savedOn: "2026-03-02", restoredOn: "2026-02-27" })).toEqual(known(false));
  });

  it("lacks whichever date is not known", () => {
    expect(ask(logic, { savedOn: "2026-03-02" })).toEqual(missing("/restoredOn"));
    expect(ask(logic, {})).toEqual(missing("/savedOn", "/restoredOn"));
  });
});
