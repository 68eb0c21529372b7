import { describe, expect, it } from "vitest";
// @ts-expect-error: plain JavaScript
import { toOutcomes } from "../../bench/hand-written.js";
import { factsOf } from "../../src/facts/schema.js";
import { outcomeCodes } from "../../src/index.js";
import { backends } from "../support/backends.js";
import { macsf } from "../support/macsf.js";
import { randomPractices } from "../support/random-practices.js";
import { read, type Verdict } from "../support/reading.js";

const now = "2026-01-31";
/** `HYGIE_RUNS=20000 npx vitest run reading` before a release; with fewer than 3,000 not every verdict is met. */
const count = Math.max(3000, Number(process.env.HYGIE_RUNS ?? 0));
const seed = Number(process.env.HYGIE_SEED ?? 17);
const practicesOf = (unknown: number) => randomPractices(factsOf(macsf.definition), count, unknown, seed);

describe.each(backends)("a second reading of the rules, against macsf %s", (_, pack) => {
  it.each([0, 0.05, 0.2])("agrees on each verdict where %d of the facts is unknown", (unknown) => {
    const seen = new Set<string>();
    for (const facts of practicesOf(unknown)) {
      const verdicts = read(facts as never, now);
      const codes = pack.outcomes(facts as never, now);
      for (const [i, ruleId] of pack.ruleIds.entries()) {
        seen.add(`${ruleId} ${verdicts[ruleId]}`);
        if (outcomeCodes[codes[i] ?? 0] !== verdicts[ruleId])
          expect.fail(
            `${ruleId}: ${outcomeCodes[codes[i] ?? 0]}, read as ${verdicts[ruleId]}: ${JSON.stringify(facts)}`,
          );
      }
    }
    // Nothing is proved by practices that all come to the same.
    const outcomes: Verdict[] = unknown === 0 ? ["pass", "fail"] : ["pass", "fail", "unknown"];
    for (const ruleId of pack.ruleIds) {
      for (const outcome of outcomes) expect(seen, `${ruleId} ${outcome}`).toContain(`${ruleId} ${outcome}`);
    }
  });
});

describe("the rules as a hand writes them for the benchmarks", () => {
  it("come to the same verdicts where every fact is known", () => {
    const byHand = toOutcomes(Date.parse(now) / 86_400_000);
    for (const facts of practicesOf(0)) {
      const codes = [...macsf.outcomes(facts as never, now)];
      expect([...byHand(facts)], JSON.stringify(facts)).toEqual(codes);
    }
  });
});
