import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toColons } from "../../src/batch/colons.js";
import { runs } from "../support/arbitraries.js";

describe("colons", () => {
  it("are counted from one place to another, whatever was held before", () => {
    const colons = toColons();
    const bytes = fc.uint8Array({ min: 0x38, max: 0x3b, maxLength: 100 });
    fc.assert(
      fc.property(bytes, bytes, fc.nat(100), fc.nat(100), (before, given, start, length) => {
        const from = Math.min(start, given.length);
        const to = Math.min(from + length, given.length);
        colons?.hold(before);
        colons?.hold(given);
        expect(colons?.count(from, to)).toBe(given.subarray(from, to).filter((byte) => byte === 0x3a).length);
      }),
      runs,
    );
  });

  it("fill all that is held", () => {
    const colons = toColons();
    const most = colons?.most ?? 0;
    colons?.hold(new Uint8Array(most).fill(0x3a));
    expect([most > 0, colons?.count(0, most)]).toEqual([true, most]);
  });
});
