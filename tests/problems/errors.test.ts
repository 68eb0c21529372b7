import vm from "node:vm";
import { MessageChannel } from "node:worker_threads";
import { describe, expect, it, vi } from "vitest";
import { evaluate } from "../../src/index.js";
import * as errors from "../../src/problems/errors.js";
import { isHygieError } from "../../src/problems/is-hygie-error.js";
import type { Problem } from "../../src/problems/problem.js";
import { macsf } from "../support/macsf.js";
import { problemsOf } from "../support/problems.js";

const here = { ...errors };

describe("the errors of another copy of hygie", async () => {
  vi.resetModules();
  const there: typeof here = { ...(await import("../../src/problems/errors.js")) };
  const names = ["PackError", "FactsError", "LogicError", "EvidenceError", "WaiversError", "OptionsError"] as const;

  it.each(names)("a %s is an instance of its class and of HygieError, and of no other", (name) => {
    const error = new there[name]([]);
    expect(there[name]).not.toBe(here[name]);
    expect(error instanceof here.HygieError).toBe(true);
    expect(names.filter((other) => error instanceof here[other])).toEqual([name]);
    expect(error).toBeInstanceOf(Error);
  });

  it("a class that somebody derives has its own instances alone", () => {
    class Own extends here.PackError {}
    expect(new Own([]) instanceof Own).toBe(true);
    expect(new Own([]) instanceof here.PackError).toBe(true);
    expect(new there.PackError([]) instanceof Own).toBe(false);
  });

  it.each([null, undefined, "PackError", {}, new Error("x"), { kind: "pack" }])("%s is none", (other) => {
    expect((other as unknown) instanceof here.HygieError).toBe(false);
  });
});

describe("isHygieError", async () => {
  vi.resetModules();
  const there: typeof here = { ...(await import("../../src/problems/errors.js")) };
  const problem = { code: "duplicate", pointer: "/rules", message: "x", params: {} } as unknown as Problem;
  const kinds = {
    pack: "PackError",
    facts: "FactsError",
    logic: "LogicError",
    evidence: "EvidenceError",
    waivers: "WaiversError",
    options: "OptionsError",
  } as const;
  const posted = (message: unknown) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port2.once("message", (received) => {
        port1.close();
        resolve(received);
      });
      port1.postMessage(message);
    });

  it.each(Object.entries(kinds))(
    "tells a %s error of either copy, its clone and what a worker posts",
    async (kind, name) => {
      for (const Class of [here[name], there[name]]) {
        const error = new Class([problem]);
        for (const one of [
          error,
          structuredClone(error),
          structuredClone(structuredClone(error)),
          await posted(error),
          await posted({ message: error.message, cause: error.cause }), // what Safari and Bun keep too
        ]) {
          expect(isHygieError(one)).toBe(true);
          expect(one).toMatchObject({ kind, name, message: error.message, problems: [problem] });
        }
      }
    },
  );

  it("tells those of another realm", () => {
    const foreign = vm.runInNewContext('Object.assign(new Error("x"), { cause: { hygie: "facts", problems: [] } })');
    expect(foreign instanceof Error).toBe(false);
    expect(isHygieError(foreign)).toBe(true);
  });

  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  it.each<[string, unknown]>([
    ["null", null],
    ["a text", "FactsError"],
    ["another error", new Error("x")],
    ["an error that one has caused", new Error("x", { cause: new here.FactsError([]) })],
    ["an error of another cause", new Error("x", { cause: { hygie: "facts", problems: "none" } })],
    ["an object of that kind", { kind: "facts", problems: [] }],
    ["a revoked proxy", proxy],
  ])("%s is none", (_, other) => {
    expect(isHygieError(other)).toBe(false);
    expect(other instanceof here.HygieError).toBe(false);
  });
});

it("a message names a place of thousands of letters by its beginning; its pointer has them all", () => {
  const name = "x".repeat(5000);
  const [problem] = problemsOf(() => evaluate(macsf, { [name]: 1 } as never));
  expect(problem?.pointer).toBe(`/${name}`);
  expect(new here.FactsError([problem as never]).message.length).toBeLessThan(1000);
});
