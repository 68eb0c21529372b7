import { describe, expect, it } from "vitest";
import { evaluate, HygieError, loadPack, nextQuestions } from "../../src/index.js";
import { parseJsonText } from "../../src/json/text.js";
import { toText } from "../../src/reporters/index.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule, smallPack } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

/** The message of the error that a call throws, and the milliseconds that it takes. */
function told(call: () => unknown): { readonly message: string; readonly ms: number } {
  const began = performance.now();
  try {
    call();
  } catch (error) {
    if (!(error instanceof HygieError)) throw error;
    return { message: error.message, ms: performance.now() - began };
  }
  throw new Error("nothing was thrown");
}

const named = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`device${i}`, i]));
const waivers = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ruleId: `device-autolock${i}`, reasn: "x", approvedBy: "y" }));

describe("what is far beyond a practice or a pack is refused soon, and in few words", () => {
  it.each<readonly [string, () => unknown]>([
    ["200,000 unknown names", () => evaluate(macsf, named(200_000) as never)],
    ["a list of a million items", () => evaluate(macsf, { devices: Array.from({ length: 1e6 }, () => ({})) })],
    ["a list as long as can be", () => evaluate(macsf, { devices: Array(4e9) } as never)],
    ["waivers with near misses", () => evaluate(macsf, {}, { waivers: waivers(10_000) as never })],
    ["a million waivers", () => evaluate(macsf, {}, { waivers: Array(1e6) as never })],
    ["a million rules", () => loadPack({ ...smallPack(), rules: Array(1e6) })],
    ["rules as many as can be", () => loadPack({ ...smallPack(), rules: Array(4e9) })],
    ["a name of a million letters", () => loadPack({ ...smallPack(), id: "É".repeat(1e6) })],
    ["a title of a million letters", () => loadPack({ ...smallPack(), title: "É".repeat(1e6) })],
    ["a language of a million letters", () => loadPack({ ...smallPack(), locales: ["é".repeat(1e6)] })],
    [
      "the same, of a pack that extends another",
      () => loadPack(extending({ locales: ["é".repeat(1e6)] }), { packs: [macsf] }),
    ],
    ["an operator of a million letters", () => loadPack(packWithRule({ logic: { ["É".repeat(1e6)]: [] } }))],
    ["a file of one word of a million letters", () => parsed("É".repeat(1e6))],
    ["a file of one line that is as long", () => parsed(`place: ${"É".repeat(1e6)}`)],
    [
      "a number in five thousand lists",
      () => evaluate(macsf, { authentication: [{ minLength: inLists(5000) }] } as never),
    ],
    ["rules of one kind, all wrong", () => loadPack({ ...smallPack(), rules: Array(10_000).fill({}) })],
    ["a pack that never ends", () => loadPack(endless())],
    ["unknown options", () => evaluate(macsf, {}, named(100_000) as never)],
  ])("%s", (_, call) => {
    const { message, ms } = told(call);
    expect(message.length).toBeLessThan(100_000);
    expect(ms).toBeLessThan(5000); // on a machine that is busy
  });

  it("the first hundred problems are told, and how many there are besides, in either language", () => {
    const problems = problemsOf(() => evaluate(macsf, named(250) as never, { now }));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({
      code: "more-problems",
      params: { count: 150 },
      pointer: "",
      message: "150 more problems are left out",
    });
  });
});

describe("a report tells the first hundred reasons and questions, and how many there are besides", () => {
  const devices = (count: number, device: object = {}) => ({ devices: Array.from({ length: count }, () => device) });
  const open = { mayStoreHealthData: true, storageEncrypted: false };
  const resultOf = (facts: object, ruleId: string) => {
    const report = evaluate(macsf, facts as never, { now, locale: "en" });
    const result = report.results.find((one) => one.ruleId === ruleId);
    if (result === undefined) throw new Error(`no rule ${ruleId}`);
    return { report, result };
  };

  it.each([
    ["fewer", 99, 99, undefined],
    ["as many", 100, 100, undefined],
    ["more", 101, 100, 1],
    ["as many as there may be", 500, 100, 400],
  ])("%s: %i devices that are not encrypted", (_, count, told, omitted) => {
    const { result } = resultOf(devices(count, open), "device-encryption");
    expect(result).toMatchObject({ outcome: "fail", missing: [] });
    const asked = result.reasons.filter(({ role }) => role === undefined);
    expect(asked).toHaveLength(told);
    expect(asked.at(-1)?.pointer).toBe(`/devices/${told - 1}/storageEncrypted`);
    expect(result.omittedReasons).toBe(omitted);
  });

  it("under a waiver, too", () => {
    const waiver = { ruleId: "device-encryption", reason: "r", approvedBy: "a", expiresOn: "2026-12-31" };
    const facts = devices(150, open);
    const report = evaluate(macsf, facts, { now, waivers: [waiver] });
    const result = report.results.find(({ ruleId }) => ruleId === waiver.ruleId);
    expect(result).toMatchObject({ outcome: "waived", omittedReasons: 50 });
  });

  it("all that is missing is still named, and the questions left out are counted", () => {
    const { report, result } = resultOf(devices(500), "device-encryption");
    const all = nextQuestions(macsf, devices(500), { now, locale: "en" });
    expect(result.missing.length).toBe(result.reasons.length + (result.omittedReasons ?? 0));
    expect(report.questions).toEqual(all.slice(0, 100));
    expect(report.omittedQuestions).toBe(all.length - 100);
    expect(JSON.stringify(report).length).toBeLessThan(1_000_000);
  });

  it.each([
    ["en", "and 494 more."],
    ["fr", "et 494 autres."],
  ] as const)("the text counts them among those that it leaves out, in %s", (locale, said) => {
    const facts = devices(500, open);
    expect(toText(evaluate(macsf, facts, { now, locale }))).toContain(said);
  });
});

function extending(changes: object): object {
  const { facts: _, rules: _rules, ...own } = smallPack();
  return { ...own, extends: [{ id: "macsf", version: "^2.0.0" }], ...changes };
}

/** @throws HygieError with what is wrong with the text of a file. */
function parsed(text: string): never {
  throw new HygieError("facts", parseJsonText(text, "facts.json", "facts").problems);
}

function inLists(depth: number): unknown {
  let value: unknown = 8;
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

/** An object each of whose members is another such object. */
function endless(): object {
  return new Proxy(
    {},
    {
      ownKeys: () => ["a", "b"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
      get: () => endless(),
    },
  );
}
