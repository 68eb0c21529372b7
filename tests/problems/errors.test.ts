import { describe, expect, it, vi } from "vitest";
import * as errors from "../../src/problems/errors.js";

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
