import { afterEach, describe, expect, it } from "vitest";
import { planTo } from "../../src/explain/index.js";
import {
  configurePack,
  describeProblem,
  diffPacks,
  evaluate,
  HygieError,
  loadPack,
  nextQuestions,
} from "../../src/index.js";
import { compileLogic } from "../../src/logic/index.js";
import { unpolluted } from "../../src/problems/host.js";
import { planToText, toText } from "../../src/reporters/index.js";
import { testPack } from "../../src/testing/index.js";
import { now } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";

const put: [prototype: object, name: string][] = [];
const pollute = (prototype: object, name: string, value: unknown) => {
  put.push([prototype, name]);
  Object.defineProperty(prototype, name, { value, enumerable: true, configurable: true, writable: true });
};
const clean = () => {
  for (const [prototype, name] of put.splice(0)) Reflect.deleteProperty(prototype, name);
};
afterEach(clean);

const facts = { doors: [{ id: "a", locked: false }, {}], guards: 3 };
const config = { rules: { "doors-locked": { parameters: { least: 4 } } } };
const wrong = {
  ...smallPack(),
  rules: [{ ...(smallPack().rules[0] as object), severity: "hgh", logic: { ">=": [{ var: "guard" }, 1] } }],
};
const calls: readonly (() => unknown)[] = [
  () => loadPack(smallPack()).digest,
  () => evaluate(loadPack(smallPack()), facts, { now }),
  () => toText(evaluate(loadPack(smallPack()), facts, { now })),
  () => planToText(planTo(loadPack(smallPack()), facts, { score: 80 }, { now })),
  () => nextQuestions(loadPack(smallPack()), {}, { now }),
  () => Array.from(loadPack(smallPack()).outcomes(facts, now)),
  () => diffPacks(loadPack(smallPack()), configurePack(loadPack(smallPack()), config)),
  () => testPack(loadPack(smallPack())),
  () => compileLogic({ some: [{ var: "a" }, { "<": [{ var: "b" }, 1] }] })({ a: [{ b: 0 }, {}] }),
  () => evaluate(loadPack(smallPack()), { doors: [{ lockd: true }], guards: -1 } as never, { now }),
  () => loadPack(wrong),
  () => compileLogic({ befor: [1] }),
];

/** What each call gives, or what is said of what is wrong. */
function answers(): string[] {
  return calls.map((call) => {
    try {
      return JSON.stringify(call());
    } catch (error) {
      if (!(error instanceof HygieError)) throw error;
      return error.problems.map((problem) => `${problem.pointer} ${describeProblem(problem, "fr")}`).join();
    }
  });
}

describe("a polluted host", () => {
  const wanted = answers();
  const names = [
    "id",
    "kind",
    "enum",
    "minimum",
    "exclusiveMaximum",
    "items",
    "properties",
    "x-text",
    "x-unit",
    "choices",
  ];
  const ofRules = [
    "disabled",
    "replacedBy",
    "appliesWhen",
    "parameters",
    "extends",
    "provenance",
    "usedAt",
    "guards",
    "near",
    "file",
  ];

  describe.each([
    ["Object", Object.prototype],
    ["Array", Array.prototype],
  ])("%s.prototype", (_, prototype) => {
    it.each([...names, ...ofRules, "0", "get", "value", "body", "step"])(
      "gives the same answers with %s on it",
      (name) => {
        for (const value of ["polluted", true, { fr: "x" }]) {
          pollute(prototype, name, value);
          const given = answers();
          clean();
          expect(given).toEqual(wanted);
        }
      },
    );
  });

  it("is as it was after a call, and after one that throws", () => {
    let read = 0;
    const accessor = { get: () => (read += 1), enumerable: true, configurable: true };
    for (const name of ["second", "first"]) pollute(Object.prototype, name, 1);
    Object.defineProperty(Object.prototype, "first", accessor);
    pollute(Array.prototype, "0", "polluted");
    const during = unpolluted(() => [...Object.keys(Object.prototype), Array(1)[0]]);
    let thrown: unknown;
    try {
      unpolluted(() => {
        throw new RangeError("as it was");
      });
    } catch (error) {
      thrown = error;
    }
    const after = [...Object.keys(Object.prototype), Array(1)[0]];
    const { get } = Object.getOwnPropertyDescriptor(Object.prototype, "first") ?? {};
    clean();
    expect(during).toEqual([undefined]);
    expect(thrown).toBeInstanceOf(RangeError);
    expect(after).toEqual(["second", "first", "polluted"]);
    expect([get === accessor.get, read]).toEqual([true, 0]);
  });
});
