import { describe, expect, it } from "vitest";
import { evaluate, HygieError, loadPack } from "../../src/index.js";
import { macsf, now } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
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
