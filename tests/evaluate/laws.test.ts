import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/facts/dates.js";
import { factsOf } from "../../src/facts/schema.js";
import { evaluate } from "../../src/index.js";
import { resolvePointer } from "../../src/json/pointer.js";
import { forgetful, runs } from "../support/arbitraries.js";
import { backends } from "../support/backends.js";
import { now, macsf as reference } from "../support/macsf.js";
import { knownFacts } from "../support/practices.js";
import { supply } from "../support/supply.js";

const practices = knownFacts(factsOf(reference.definition)) as fc.Arbitrary<object>;
const knowledge = practices.chain((full) =>
  forgetful(full).chain((more) =>
    forgetful(more).map((less) => ({ full, more: more as object, less: less as object })),
  ),
);
const some = { ...runs, numRuns: Math.max(200, Math.floor(runs.numRuns / 10)) };
jsonLogic.add_operation("days_since", (date: string) => (dayNumber(now) ?? 0) - (dayNumber(date) ?? 0));

describe.each(backends)("macsf, %s", (_, macsf) => {
  const outcomesOf = (facts: object) => [...macsf.outcomes(facts, now)];
  const unknown = 2;

  describe("the laws, over whole practices and every rule of macsf", () => {
    it("agreement: with every fact known, the outcome is what json-logic-js computes", () => {
      fc.assert(
        fc.property(practices, (facts) => {
          const expected = macsf.definition.rules.map(({ appliesWhen = true, logic }) => {
            if (!jsonLogic.truthy(jsonLogic.apply(appliesWhen as never, facts))) return 3;
            return jsonLogic.truthy(jsonLogic.apply(logic as never, facts)) ? 1 : 0;
          });
          expect(outcomesOf(facts)).toEqual(expected);
        }),
        some,
      );
    });

    it("monotonicity: learning a fact never changes an outcome that was determined", () => {
      fc.assert(
        fc.property(knowledge, ({ full, more, less }) => {
          const [first, second, last] = [outcomesOf(less), outcomesOf(more), outcomesOf(full)];
          for (const [i, outcome] of first.entries()) if (outcome !== unknown) expect(second[i]).toBe(outcome);
          for (const [i, outcome] of second.entries()) if (outcome !== unknown) expect(last[i]).toBe(outcome);
        }),
        some,
      );
    });

    it("sufficiency: supplying what is missing, and nothing else, determines each outcome", () => {
      fc.assert(
        fc.property(knowledge, ({ full, less }) => {
          for (const [i, { outcome, missing }] of evaluate(macsf, less, { now }).results.entries()) {
            expect(missing.length > 0).toBe(outcome === "unknown");
            if (outcome !== "unknown") continue;
            const supplied = structuredClone(less);
            for (const pointer of missing) supply(supplied, pointer, resolvePointer(full, pointer));
            expect(outcomesOf(supplied)[i]).not.toBe(unknown);
          }
        }),
        some,
      );
    });

    it("an outcome has its reasons: a failing fact is never one that is missing", () => {
      fc.assert(
        fc.property(knowledge, ({ less }) => {
          const report = evaluate(macsf, less, { now });
          for (const { outcome, reasons, missing } of report.results) {
            if (outcome === "unknown") expect(reasons.map(({ pointer }) => pointer)).toEqual(missing);
            else for (const { pointer, actual } of reasons) expect(actual).toEqual(resolvePointer(less, pointer));
            expect(reasons.length).toBeGreaterThan(0);
          }
          const { low, high } = report.summary.score;
          expect(0 <= low && low <= high && high <= 100).toBe(true);
        }),
        some,
      );
    });

    it("the score's interval only narrows as facts are learnt", () => {
      fc.assert(
        fc.property(knowledge, ({ more, less }) => {
          const [before, after] = [less, more].map((facts) => evaluate(macsf, facts, { now }).summary.score);
          expect(after?.low).toBeGreaterThanOrEqual((before?.low ?? 0) - 1e-9);
          expect(after?.high).toBeLessThanOrEqual((before?.high ?? 100) + 1e-9);
        }),
        some,
      );
    });
  });
});
