import { describe, expect, it } from "vitest";
import {
  describeProblem,
  evaluate,
  factsFields,
  formatProblem,
  isHygieError,
  loadPack,
  nextQuestions,
  setFact,
} from "../../src/index.js";
import { compileLogic } from "../../src/logic/index.js";
import { toText } from "../../src/reporters/index.js";
import { macsf, now } from "../support/macsf.js";

/** What a call throws; one that never ends is found by the time that a test may take. */
function thrown(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

const sparse: never[] = [];
sparse.length = 4e9;
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

/** A list that is longer whenever it is asked how long it is. */
function growing(): never[] {
  let length = 0;
  return new Proxy([], {
    get: (list, name) => {
      length += 1;
      return name === "length" ? length : Reflect.get(list, name);
    },
  });
}

const takers: [string, (list: never[]) => unknown][] = [
  ["rules", (rules) => evaluate(macsf, {}, { now, rules })],
  ["evidenceNotAtHand", (evidenceNotAtHand) => evaluate(macsf, {}, { now, evidenceNotAtHand })],
  ["evidence", (evidence) => evaluate(macsf, {}, { now, evidence })],
  ["waivers", (waivers) => evaluate(macsf, {}, { now, waivers })],
  ["skip", (skip) => nextQuestions(macsf, {}, { now, skip })],
  ["packs", (packs) => loadPack(macsf.definition, { packs })],
  ["facts to be set", (devices) => setFact({ devices }, "/devices/0/kind", "laptop")],
  ["logic", (list) => compileLogic(list)],
  ["logic, inside", (list) => compileLogic({ in: [1, list] })],
  ["operands", (list) => compileLogic({ and: list })],
];

describe.each(takers)("a list given as %s", (_, take) => {
  it("of billions of holes is refused at once", () => {
    expect(isHygieError(thrown(() => take(sparse)))).toBe(true);
  });

  it("that was revoked is refused", () => {
    expect(isHygieError(thrown(() => take(revoked as never[])))).toBe(true);
  });

  it("that grows while it is read ends all the same", () => {
    const error = thrown(() => take(growing()));
    expect(error === undefined || isHygieError(error)).toBe(true);
  });
});

describe("a hole in a list of options", () => {
  it.each<[string, () => unknown]>([
    ["/skip/0", () => nextQuestions(macsf, {}, { now, skip: Object.assign([], { 1: "/devices" }) })],
    ["/rules/0", () => evaluate(macsf, {}, { now, rules: Object.assign([], { 1: "device-auto-lock" as const }) })],
    ["/evidenceNotAtHand/0", () => evaluate(macsf, {}, { now, evidenceNotAtHand: Object.assign([], { length: 1 }) })],
  ])("is told at %s", (pointer, call) => {
    expect(thrown(call)).toMatchObject({ problems: [{ pointer }] });
  });
});

describe("a language tag", () => {
  it.each(["a-", "fr-", "-", "fr_", "."])("of %j again and again is refused, or is English, at once", (part) => {
    const locale = part.repeat(50_000);
    for (const call of [() => evaluate(macsf, {}, { now, locale }), () => factsFields(macsf, locale)]) {
      const error = thrown(call);
      expect(isHygieError(error)).toBe(true);
      if (isHygieError(error))
        expect(thrown(() => describeProblem(error.problems[0] as never, locale))).toBe(undefined);
    }
  });
});

describe("what came over the wire", () => {
  it.each([null, {}, "x", { code: 1, message: "m", pointer: "" }, { code: "x", message: "m" }])(
    "is no error of hygie's when its problem is %j",
    (problem) => {
      expect(isHygieError({ message: "x", cause: { hygie: "facts", problems: [problem] } })).toBe(false);
      for (const describe of [describeProblem, formatProblem]) {
        const error = thrown(() => describe(problem as never, "fr"));
        expect(error).toMatchObject({ name: "OptionsError" });
      }
    },
  );
});

describe("the options of toText", () => {
  const report = evaluate(macsf, {}, { now });
  it.each<[string, object]>([
    ["/widht", { widht: 20 }],
    ["/width", { width: "x" }],
    ["/width", { width: Number.NaN }],
    ["/width", { width: -5 }],
    ["/width", { width: Symbol("wide") }],
    ["/colors", { colors: 1 }],
  ])("are refused at %s: %o", (pointer, options) => {
    expect(thrown(() => toText(report, options))).toMatchObject({ problems: [{ pointer }] });
  });
});

it("evidence that is named and was not given is told so", () => {
  const error = thrown(() => evaluate(macsf, {}, { now, evidenceNotAtHand: ["/0"] }));
  expect(error).toMatchObject({ message: '/evidenceNotAtHand/0: "/0" names nothing that was given; delete it' });
});
