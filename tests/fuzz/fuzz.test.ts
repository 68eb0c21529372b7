import fc from "fast-check";
import { describe, it } from "vitest";
import { targets } from "./targets.js";

/** A taste of `npm run fuzz`. */
const runs = { seed: Number(process.env.HYGIE_SEED ?? 20_220_721), numRuns: 60 };

describe("what is broken gives nothing but hygie's errors, in a second, and is not changed", () => {
  it.each(Object.entries(targets))("%s", async (_, property) => {
    await fc.assert(property, runs);
  });
});
