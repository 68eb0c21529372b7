import { expect } from "vitest";
import { HygieError } from "../../src/problems/errors.js";
import type { Problem } from "../../src/problems/problem.js";

/** The problems that a call throws; it must throw a HygieError, and each problem must say what to do. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof HygieError)) throw error;
    for (const { message, expected, hint } of error.problems) {
      expect(message, "a message").not.toBe("");
      expect(expected ?? hint, `what was expected where "${message}"`).toBeTruthy();
    }
    return error.problems;
  }
  throw new Error("nothing was thrown");
}

/** Each problem as `code at pointer`. */
export function placesOf(call: () => unknown): string[] {
  return problemsOf(call).map(({ code, pointer }) => `${code} at ${pointer || "(root)"}`);
}
